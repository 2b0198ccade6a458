import type { Draft, Fix, Place } from '../../core/finding.js';
import type { Field, Header } from '../../core/parse-header.js';
import type { RuleId } from './rules.js';
import { type HeaderRules, levelOf } from './settings.js';

/** A broken rule before the policy says how much it matters. */
export interface Problem {
  rule: RuleId;
  message: string;
  place?: Place;
  found?: string;
  expected?: string;
  fix?: Fix;
}

/** The finding that a problem is under these rules; none when its rule is off. */
export function toDraft(problem: Problem, rules: Pick<HeaderRules, 'levels'>): Draft | undefined {
  const severity = levelOf(rules, problem.rule);
  return severity === 'off' ? undefined : { severity, ...problem };
}

/** A range within one line of a file. */
export interface LinePlace extends Place {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** A field's value; when it is empty, the key before it. */
export function valuePlace(path: string, header: Header, field: Field): LinePlace {
  if (field.value === '') return keyPlace(path, header, field);
  return within(path, header, field.line, field.column, field.endColumn);
}

/** A field's key. */
export function keyPlace(path: string, header: Header, field: Field): LinePlace {
  const { line, keyColumn, written } = field;
  return within(path, header, line, keyColumn, keyColumn + written.length);
}

/** A whole line of the header. */
export function linePlace(path: string, header: Header, line: number): LinePlace {
  return within(path, header, line, 1, (header.lines[line - 1] ?? '').length + 1);
}

function within(
  path: string,
  header: Header,
  line: number,
  column: number,
  endColumn: number,
): LinePlace {
  const source = header.lines[line - 1] ?? '';
  return { path, line, column, endLine: line, endColumn, source };
}

/** A fix that writes `text` where the place is. */
export function replacement(place: LinePlace, text: string, title = `Write ${text}`): Fix {
  const { line, column, endLine, endColumn } = place;
  return { title, edits: [{ line, column, endLine, endColumn, text }] };
}
