import type { Place } from '../../core/finding.js';
import { Lines } from './lines.js';
import type { Path, Span } from './locate-json.js';
import type { Structure, Unparsable } from './structure.js';

/** One side of a changed file, read as text. */
export interface Source {
  text: string;
  structure: Structure | Unparsable;
  /** The places of values, in this file. */
  places(paths: readonly Path[]): Place[];
  /** The place of a span; of the file as a whole when there is none. */
  placeOf(span: Span | undefined): Place;
}

/** Reads a side; `shownPath` is where people find it. */
export function readSource(
  bytes: Buffer,
  shownPath: string,
  read: (text: string) => Structure | Unparsable,
): Source {
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  const structure = read(text);
  let lines: Lines | undefined;
  const placeOf = (span: Span | undefined): Place => {
    if (span === undefined) return { path: shownPath };
    lines ??= new Lines(text);
    return placed(shownPath, lines, span);
  };
  return {
    ...{ text, structure, placeOf },
    places(paths) {
      const spans = 'why' in structure ? paths.map(() => undefined) : structure.locate(paths);
      return spans.map(placeOf);
    },
  };
}

const LONGEST_SOURCE = 500;

function placed(path: string, lines: Lines, { start, end }: Span): Place {
  const from = lines.position(start);
  const to = lines.position(end);
  const source = lines.line(from.line);
  // A value of several lines is marked at its first, which is what an annotation shows.
  const endColumn = to.line === from.line ? to.column : source.length + 1;
  return {
    ...{ path, line: from.line, column: from.column, endLine: from.line },
    endColumn: Math.max(endColumn, from.column + 1),
    ...(source.length <= LONGEST_SOURCE && { source }),
  };
}
