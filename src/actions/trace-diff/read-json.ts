import { quote } from '../../core/quote.js';
import { brokenAt } from './broken-json.js';
import { locateJson, type Path, type Span } from './locate-json.js';
import { countMembers, repeatedKey, scanJson } from './scan-json.js';
import { type Structure, TOO_DEEP, type Unparsable } from './structure.js';

/** One JSON value. */
export function readJson(text: string): Structure | Unparsable {
  const value = parseJson(text);
  if (value instanceof Unread) return value;
  return { value, locate: (paths) => locateJson(text, paths) };
}

/** One JSON value a line, as an array of them; blank lines are skipped. */
export function readJsonLines(text: string): Structure | Unparsable {
  const lines = readAtOnce(text) ?? readOneByOne(text);
  if (lines instanceof Unread) return lines;
  const { values, offsets } = lines;
  return { value: values, locate: (paths) => locateInLines(text, offsets, paths) };
}

/** Each line is searched once for all that is asked of it. */
function locateInLines(
  text: string,
  offsets: readonly number[],
  paths: readonly Path[],
): (Span | undefined)[] {
  const spans: (Span | undefined)[] = paths.map(() => undefined);
  const asked = new Map<number, number[]>();
  paths.forEach(([index], at) => {
    const start = offsets[index as number];
    if (start === undefined) return;
    const same = asked.get(start);
    if (same) same.push(at);
    else asked.set(start, [at]);
  });
  for (const [start, all] of asked) {
    const line = text.slice(start, endOfLine(text, start));
    const found = locateJson(
      line,
      all.map((at) => (paths[at] as Path).slice(1)),
    );
    all.forEach((at, nth) => {
      const span = found[nth];
      spans[at] = span && { start: span.start + start, end: span.end + start };
    });
  }
  return spans;
}

/** The values of lines, and where each begins. */
interface JsonLines {
  values: unknown[];
  offsets: number[];
}

/** Reads the lines as one array, which is faster; undefined when anything about them asks for a closer look. */
function readAtOnce(text: string): JsonLines | undefined {
  const { lines: offsets, members, hasLongNumber } = scanJson(text);
  if (!offsets || hasLongNumber) return undefined;
  const lines = text.slice(0, text.endsWith('\n') ? -1 : undefined).split('\n');
  // A newline that the scan did not meet stands in a string, where JSON has none.
  if (lines.length !== offsets.length) return undefined;
  try {
    const values = JSON.parse(`[${lines.join(',')}]`) as unknown[];
    const isWhole = values.length === offsets.length && countMembers(values) === members;
    return isWhole ? { values, offsets } : undefined;
  } catch {
    return undefined;
  }
}

function readOneByOne(text: string): JsonLines | Unread {
  const values: unknown[] = [];
  const offsets: number[] = [];
  for (let at = 0; at < text.length; ) {
    const end = endOfLine(text, at);
    const line = text.slice(at, end);
    if (line.trim() !== '') {
      const value = parseJson(line);
      if (value instanceof Unread) return new Unread(at + value.offset, value.why);
      values.push(value);
      offsets.push(at);
    }
    at = end + 1;
  }
  return { values, offsets };
}

/** Why a text is no JSON, told apart from every value that it could be. */
class Unread implements Unparsable {
  constructor(
    readonly offset: number,
    readonly why: string,
  ) {}
}

// JSON.parse rounds integers of more digits than a double holds, and two different ones could become the
// same: texts with such numbers are read with them as strings.
const LONG_INTEGER = /"[^"\\]*(?:\\.[^"\\]*)*"|-?(?<![\d.])\d{16,}(?![\d.eE])/g;

function parseJson(text: string): unknown {
  const { deep, members, hasLongNumber } = scanJson(text);
  if (deep !== undefined) return new Unread(deep, TOO_DEEP);
  try {
    const value: unknown = JSON.parse(text);
    // Readers differ in which of two members counts: either could hide the other.
    if (countMembers(value) !== members) return twice(text);
    if (!hasLongNumber) return value;
    return JSON.parse(text.replace(LONG_INTEGER, (part) => (part[0] === '"' ? part : `"${part}"`)));
  } catch (error) {
    const why = (error as Error).message;
    return new Unread(
      brokenAt(text),
      why.replace(/,? *(\.\.\.)?".*$| (?:in|after) JSON at.*$/s, ''),
    );
  }
}

function twice(text: string): Unread {
  const { offset, key } = repeatedKey(text) as { offset: number; key: string };
  return new Unread(offset, `key ${quote(key)} is there twice`);
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
