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
  const whole = bytes.toString('utf8');
  const text = whole.startsWith('\uFEFF') ? whole.slice(1) : whole;
  const structure = read(text);
  let lines: Lines | undefined;
  const placeOf = (span: Span | undefined): Place => {
    if (span === undefined) return { path: shownPath };
    lines ??= new Lines(text);
    return placed(shownPath, lines, span);
  };
  const places = (paths: readonly Path[]): Place[] => {
    const spans = 'why' in structure ? paths.map(() => undefined) : structure.locate(paths);
    return spans.map(placeOf);
  };
  return { text, structure, places, placeOf };
}

/** What a side says; undefined when it cannot be read. */
export function wholeValue({ structure }: Source): unknown {
  return 'why' in structure ? undefined : structure.value;
}

/** Whether what it says is a list of several documents. */
export function holdsDocuments({ structure }: Source): boolean {
  return 'isDocuments' in structure;
}

const LONGEST_SOURCE = 500;

function placed(path: string, lines: Lines, { start, end }: Span): Place {
  const { line, column } = lines.position(start);
  const to = lines.position(end);
  const source = lines.line(line);
  // A value of several lines is marked at its first, which is what an annotation shows.
  const endColumn = Math.max(to.line === line ? to.column : source.length + 1, column + 1);
  const place = { path, line, column, endLine: line, endColumn };
  return source.length <= LONGEST_SOURCE ? { ...place, source } : place;
}
