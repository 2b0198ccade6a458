import { endOfString } from './json-strings.js';
import { DEEPEST } from './structure.js';

/** What JSON.parse does not tell of a text. */
export interface Scan {
  /** Where it is nested too deep. */
  deep: number | undefined;
  /** How many members its objects have. */
  members: number;
  /** Whether a number in it has so many digits in a row that JSON.parse may round it. */
  hasLongNumber: boolean;
  /** Where its lines begin when each may be a value of its own; undefined when a value goes over several. */
  lines: number[] | undefined;
}

const [NEWLINE, QUOTE, COMMA, ZERO, NINE, COLON] = [10, 34, 44, 48, 57, 58];
const [OPEN_LIST, CLOSE_LIST, OPEN, CLOSE] = [91, 93, 123, 125];
/** As many digits as every double tells apart, and one more. */
const LONG = 16;

/** Steps through a text once. */
export function scanJson(text: string): Scan {
  const lines = [0];
  let isLines = true;
  let depth = 0;
  let members = 0;
  let hasLongNumber = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === QUOTE) at = endOfString(text, at);
    else if (sign >= ZERO && sign <= NINE) {
      const end = endOfDigits(text, at);
      hasLongNumber ||= end - at >= LONG;
      at = end - 1;
    } else if (sign === COLON) members++;
    else if (sign === OPEN_LIST || sign === OPEN) {
      if (++depth > DEEPEST) return { deep: at, members, hasLongNumber, lines: undefined };
    } else if (sign === CLOSE_LIST || sign === CLOSE) {
      depth--;
      isLines &&= depth >= 0;
    } else if (sign === COMMA) isLines &&= depth > 0;
    else if (sign === NEWLINE) {
      isLines &&= depth === 0;
      if (isLines && at + 1 < text.length) lines.push(at + 1);
    }
  }
  return { deep: undefined, members, hasLongNumber, lines: isLines ? lines : undefined };
}

function endOfDigits(text: string, start: number): number {
  let at = start + 1;
  for (let sign = text.charCodeAt(at); sign >= ZERO && sign <= NINE; ) {
    sign = text.charCodeAt(++at);
  }
  return at;
}
/** How many members the objects of a value have: fewer than its text when a key was there twice. */
export function countMembers(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let members = 0;
  if (Array.isArray(value)) {
    for (const one of value) if (typeof one === 'object') members += countMembers(one);
    return members;
  }
  for (const key in value) {
    members++;
    const one = (value as Record<string, unknown>)[key];
    if (typeof one === 'object') members += countMembers(one);
  }
  return members;
}

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?|[{}]/g;

/** The first key that an object of a valid text has a second time, and where. */
export function repeatedKey(text: string): { offset: number; key: string } | undefined {
  const objects: Set<string>[] = [];
  for (const { 0: token, 1: colon, index } of text.matchAll(TOKEN)) {
    if (token === '{') objects.push(new Set());
    else if (token === '}') objects.pop();
    else if (colon !== undefined) {
      const keys = objects.at(-1) as Set<string>;
      const key = JSON.parse(token.slice(0, -colon.length)) as string;
      if (keys.has(key)) return { offset: index, key };
      keys.add(key);
    }
  }
  return undefined;
}
