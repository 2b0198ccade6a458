import { applyEdits } from '../core/edits.js';
import type { Finding } from '../core/finding.js';
import { fenced, Markdown, md } from './markdown-text.js';
import { visible } from './sink.js';

/** A review comment with a suggestion: the lines it replaces, and its text. */
export interface Suggestion {
  path: string;
  /** The first and the last line that are replaced. */
  startLine: number;
  line: number;
  body: string;
  fingerprint: string;
}

/**
 * The suggestion that a finding's fix makes, when the fix stays within the one line that the report
 * shows. GitHub replaces whole lines: the edits are applied to the line as it stands.
 */
export function suggestionOf({
  place,
  fix,
  rule,
  message,
  fingerprint,
}: Finding): Suggestion | undefined {
  if (!fix || place?.line === undefined || place.source === undefined) return undefined;
  const { line, source, path } = place;
  // GitHub ends suggested lines itself, so a file with CRLF would get mixed endings.
  if (
    fix.edits.some(
      (edit) => edit.line !== line || edit.endLine !== line || edit.text.includes('\r'),
    )
  )
    return undefined;
  const edits = fix.edits.map((edit) => ({ ...edit, line: 1, endLine: 1 }));
  const text = applyEdits(source, edits);
  // What is not seen would be written as its escapes.
  if (visible(text) !== text) return undefined;
  const body = md`${suggestionMarker(fingerprint)}\n**${rule}**: ${message}\n\n${fenced(text, 'suggestion')}\n`;
  return { path, startLine: line, line, body: body.text, fingerprint };
}

const MARKER = /^<!-- cohesix-suggestion:([0-9a-f]{32}) -->/;

/** The fingerprint of the finding that a review comment of ours is about. */
export function suggestedIn(body: string): string | undefined {
  return MARKER.exec(body)?.[1];
}

function suggestionMarker(fingerprint: string): Markdown {
  return new Markdown(`<!-- cohesix-suggestion:${fingerprint} -->`);
}
