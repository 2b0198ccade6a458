import { DEEPEST } from './structure.js';

/** What JSON.parse does not tell of a text: where it is nested too deep, and how many members its objects have. */
export interface Scan {
  deep: number | undefined;
  members: number;
}

const [QUOTE, COLON, OPEN_LIST, BACKSLASH, CLOSE_LIST, OPEN, CLOSE] = [
  34, 58, 91, 92, 93, 123, 125,
];

/** Steps through a text once. */
export function scanJson(text: string): Scan {
  let depth = 0;
  let members = 0;
  let isString = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (isString) {
      if (sign === BACKSLASH) at++;
      else if (sign === QUOTE) isString = false;
    } else if (sign === QUOTE) isString = true;
    else if (sign === COLON) members++;
    else if (sign === OPEN_LIST || sign === OPEN) {
      if (++depth > DEEPEST) return { deep: at, members };
    } else if (sign === CLOSE_LIST || sign === CLOSE) depth--;
  }
  return { deep: undefined, members };
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

const TOKEN = /"(?:[^"\\]|\\.)*"(\s*:)?|[{}]/g;

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
