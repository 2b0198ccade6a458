import { type Document, isCollection, isNode, parseDocument } from 'yaml';
import { locateJson, type Path, type Span } from './locate-json.js';

/** A text as data, with where each value stands. */
export interface Structure {
  value: unknown;
  /** Where the values at the paths stand in the text; undefined for one that is not there. */
  locate(paths: readonly Path[]): (Span | undefined)[];
}

/** A text that is not what its name says: where, and why. */
export interface Unparsable {
  offset: number;
  why: string;
}

/** Reads a structured text by its name: JSON, YAML, JSON lines, else `key=value` lines. */
export function readStructure(path: string, text: string): Structure | Unparsable {
  if (/\.ya?ml$/i.test(path)) return readYaml(text);
  if (/\.(jsonl|ndjson)$/i.test(path)) return readJsonLines(text);
  if (/\.json$/i.test(path)) return readJson(text);
  const first = text.trimStart()[0];
  if (first === '[') return readJson(text);
  if (first !== '{') return readKeyValues(text);
  const whole = readJson(text);
  return 'why' in whole ? readJsonLines(text) : whole;
}

/** One JSON value. */
export function readJson(text: string): Structure | Unparsable {
  const value = parseJson(text);
  if (value instanceof Unread) return value;
  return { value, locate: (paths) => locateJson(text, paths) };
}

/** Why a text is no JSON, told apart from every value that it could be. */
class Unread implements Unparsable {
  constructor(
    readonly offset: number,
    readonly why: string,
  ) {}
}

// Deeper than any document a person writes, and far from where a recursion would end the program.
const DEEPEST = 200;
const TOO_DEEP = `nested deeper than ${DEEPEST} levels`;

/** Where brackets open that are nested too deep. */
function tooDeep(text: string): number | undefined {
  let depth = 0;
  let isString = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (isString) {
      if (sign === 92) at++;
      else if (sign === 34) isString = false;
    } else if (sign === 34) isString = true;
    else if (sign === 91 || sign === 123) {
      if (++depth > DEEPEST) return at;
    } else if (sign === 93 || sign === 125) depth--;
  }
  return undefined;
}

// JSON.parse rounds integers of more digits than a double holds, and two different ones could become the
// same: texts with such numbers are read with them as strings.
const LONG_INTEGER = /"(?:[^"\\]|\\.)*"|-?(?<![\d.])\d{16,}(?![\d.eE])/g;
const LONG = /\d{16}/;

function parseJson(text: string, isLong = LONG.test(text)): unknown {
  // What opens has to close: a short text cannot be nested too deep.
  const deep = text.length > 2 * DEEPEST ? tooDeep(text) : undefined;
  if (deep !== undefined) return new Unread(deep, TOO_DEEP);
  try {
    const value: unknown = JSON.parse(text);
    if (!isLong) return value;
    return JSON.parse(text.replace(LONG_INTEGER, (part) => (part[0] === '"' ? part : `"${part}"`)));
  } catch (error) {
    const why = (error as Error).message;
    const offset = Number(/at position (\d+)/.exec(why)?.[1] ?? text.length);
    return new Unread(offset, why.replace(/,? *(\.\.\.)?".*$| in JSON at.*$/s, ''));
  }
}

/** One JSON value a line, as an array of them; blank lines are skipped. */
export function readJsonLines(text: string): Structure | Unparsable {
  const values: unknown[] = [];
  const offsets: number[] = [];
  const isLong = LONG.test(text);
  for (let at = 0; at < text.length; ) {
    const end = endOfLine(text, at);
    const line = text.slice(at, end);
    const isBlank = line === '' || (line.charCodeAt(0) <= 32 && line.trim() === '');
    if (!isBlank) {
      const value = parseJson(line, isLong);
      if (value instanceof Unread) return new Unread(at + value.offset, value.why);
      values.push(value);
      offsets.push(at);
    }
    at = end + 1;
  }
  const locate = (path: Path): Span | undefined => {
    const [index, ...rest] = path;
    const start = offsets[index as number];
    if (start === undefined) return undefined;
    const [span] = locateJson(text.slice(start, endOfLine(text, start)), [rest]);
    return span && { start: span.start + start, end: span.end + start };
  };
  return { value: values, locate: (paths) => paths.map(locate) };
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

function readYaml(text: string): Structure | Unparsable {
  try {
    return parseYaml(text);
  } catch (error) {
    // Too deep for the library, too many aliases, or a tag that it cannot make a value of.
    return { offset: 0, why: (error as Error).message };
  }
}

function parseYaml(text: string): Structure | Unparsable {
  const document: Document = parseDocument(text, { logLevel: 'error' });
  const [broken] = document.errors;
  if (broken) {
    return {
      offset: broken.pos[0],
      why: broken.message.split('\n')[0]?.replace(/ at line.*/, '') ?? '',
    };
  }
  const value: unknown = document.toJS({ maxAliasCount: 100 });
  const deep = tooDeep(JSON.stringify(value));
  if (deep !== undefined) return { offset: 0, why: TOO_DEEP };
  return { value, locate: (paths) => paths.map((path) => yamlSpan(document, path)) };
}

function yamlSpan(document: Document, path: Path): Span | undefined {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isNode(node) || !node.range) return undefined;
  return { start: node.range[0], end: isCollection(node) ? node.range[0] : node.range[1] };
}

/** Lines of `key=value`, as an object; blank lines and comments are skipped. */
function readKeyValues(text: string): Structure | Unparsable {
  const values = new Map<string, unknown>();
  const spans = new Map<string, Span>();
  for (let at = 0; at < text.length; ) {
    const end = endOfLine(text, at);
    const line = text.slice(at, end).replace(/\r$/, '');
    const [, blank, key, gap, value] = /^(\s*)([^\s=#][^=]*?)(\s*=\s*)(.*?)\s*$/.exec(line) ?? [];
    if (key === undefined && !/^\s*(#.*)?$/.test(line)) {
      return { offset: at, why: 'expected key=value' };
    }
    if (key !== undefined) {
      values.set(key, toNumber(value as string));
      const start = at + (blank as string).length + key.length + (gap as string).length;
      spans.set(key, { start, end: start + (value as string).length });
    }
    at = end + 1;
  }
  const locate = (path: Path) => spans.get(String(path[0]));
  return { value: Object.fromEntries(values), locate: (paths) => paths.map(locate) };
}

function toNumber(text: string): unknown {
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : text;
}
