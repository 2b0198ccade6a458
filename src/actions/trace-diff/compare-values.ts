import { compareText } from '../../core/finding.js';
import { excerpt, excerpts } from './excerpts.js';
import type { Path } from './locate-json.js';

/** A leaf (or a whole value) that differs. */
export interface ValueChange {
  /** As a JSON pointer; elements that have an id are named by it instead of their index. */
  pointer: string;
  /** Which parts of the pointer, counted from 0, are indexes of elements. */
  elements: readonly number[];
  before: unknown;
  after: unknown;
  /** Where the values stand; undefined on the side that lacks it. */
  beforePath: Path | undefined;
  afterPath: Path | undefined;
}

/** How values are compared. */
export interface Comparing {
  /** Whether a value is left out: its key, and its pointer. */
  isVolatile(key: string, pointer: string): boolean;
  /** Whether two leaves count as the same. */
  isSame(before: unknown, after: unknown, pointer: string): boolean;
}

/** Compares two values by their structure and hands on each leaf that differs. They are nested no deeper than `readStructure` allows. */
export function compareValues(
  before: unknown,
  after: unknown,
  comparing: Comparing,
  onChange: (change: ValueChange) => void,
): void {
  compare({ pointer: '', elements: [], before, after, beforePath: [], afterPath: [] });

  function compare(pair: Pair): void {
    if (isRecord(pair.before) && isRecord(pair.after)) {
      compareRecords(pair, pair.before, pair.after);
    } else if (Array.isArray(pair.before) && Array.isArray(pair.after)) {
      compareArrays(pair, pair.before, pair.after);
    } else if (!isSame(pair)) onChange(pair);
  }

  /** Nobody means anything by the sign of a zero, which `===` does not see. */
  function isSame({ before, after, pointer }: Pair): boolean {
    return before === after || comparing.isSame(before, after, pointer);
  }

  function compareRecords(pair: Pair, one: Fields, other: Fields): void {
    const look = (key: string) => {
      const pointer = `${pair.pointer}/${escapePointer(key)}`;
      if (!comparing.isVolatile(key, pointer)) member(pair, pointer, key, key);
    };
    // Most members are the same: nothing has to be known of those.
    for (const key of Object.keys(one)) if (!Object.is(one[key], other[key])) look(key);
    for (const key of Object.keys(other)) if (!Object.hasOwn(one, key)) look(key);
  }

  function compareArrays(pair: Pair, one: unknown[], other: unknown[]): void {
    const [names, otherNames] = [namesOf(one), namesOf(other)];
    if (names && otherNames) {
      compareNamed(pair, names, otherNames);
      return;
    }
    const [start, end] = sharedEnds(one, other, pair.pointer);
    const length = Math.max(one.length, other.length) - start - end;
    const within = { ...pair, elements: [...pair.elements, pair.beforePath.length] };
    for (let at = start; at < start + length; at++) {
      const left = at < one.length - end ? at : undefined;
      const right = at < other.length - end ? at : undefined;
      member(within, `${pair.pointer}/${at}`, left, right);
    }
  }

  function compareNamed(
    pair: Pair,
    names: Map<string, number>,
    otherNames: Map<string, number>,
  ): void {
    for (const name of new Set([...names.keys(), ...otherNames.keys()])) {
      const pointer = `${pair.pointer}/${escapePointer(name)}`;
      member(pair, pointer, names.get(name), otherNames.get(name));
    }
  }

  /** Compares what stands at a key or an index of each side; undefined is a side that lacks it. */
  function member(pair: Pair, pointer: string, at: Key | undefined, otherAt: Key | undefined) {
    const one = pair.before as Fields;
    const other = pair.after as Fields;
    const isBefore = at !== undefined && Object.hasOwn(one, at);
    const isAfter = otherAt !== undefined && Object.hasOwn(other, otherAt);
    const change: ValueChange = {
      ...{ pointer, elements: pair.elements },
      before: isBefore ? one[at] : undefined,
      after: isAfter ? other[otherAt] : undefined,
      beforePath: isBefore ? pair.beforePath.concat(at) : undefined,
      afterPath: isAfter ? pair.afterPath.concat(otherAt) : undefined,
    };
    if (isBefore && isAfter) compare(change as Pair);
    else onChange(change);
  }

  /** How many elements agree at the start and at the end; without it one new element would move all others. */
  function sharedEnds(one: unknown[], other: unknown[], pointer: string): [number, number] {
    if (one.length === other.length) return [0, 0];
    const [left, right] = [one, other].map((all) =>
      all.map((each, at) => lasting(each, comparing, `${pointer}/${at}`)),
    );
    const most = Math.min(one.length, other.length);
    let start = 0;
    while (start < most && left?.[start] === right?.[start]) start++;
    let end = 0;
    while (end < most - start && left?.at(-1 - end) === right?.at(-1 - end)) end++;
    return [start, end];
  }
}

/** Two values that both sides have. */
interface Pair extends ValueChange {
  beforePath: Path;
  afterPath: Path;
}

type Key = Path[number];

type Fields = Record<string, unknown>;

/** Whether a value is an object with fields. */
export function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The index of each element by its id or name; undefined unless all have one of their own. */
export function namesOf(elements: readonly unknown[]): Map<string, number> | undefined {
  const names = new Map<string, number>();
  for (const [index, element] of elements.entries()) {
    const name = isRecord(element) ? nameOf(element) : undefined;
    if (name === undefined || names.has(name)) return undefined;
    names.set(name, index);
  }
  return names;
}

/** What a record is called: its `id`, else its `name`. */
export function nameOf({ id, name }: Fields): string | undefined {
  const found = [id, name].find((one) => typeof one === 'string' || typeof one === 'number');
  return found === undefined ? undefined : String(found);
}

/** A key as a part of a JSON pointer (RFC 6901, section 3). */
export function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** A path as a JSON pointer. */
export function pointerTo(path: Path): string {
  return path.map((part) => `/${escapePointer(String(part))}`).join('');
}

/** A value as people read it, on one line: JSON. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  // A number of JSON may be too large for a double, and JSON has no word for what it becomes.
  return typeof value === 'number' && !Number.isFinite(value)
    ? String(value)
    : JSON.stringify(value);
}

/** What became of a field, in words. */
export function saying(
  field: string,
  { before, after, beforePath, afterPath }: ValueChange,
): string {
  const [old, now] = [shown(before), shown(after)];
  if (!beforePath) return `${field} is new: ${excerpt(now, LONGEST)}`;
  if (!afterPath) return `${field} is gone; it was ${excerpt(old, LONGEST)}`;
  const [from, to] = excerpts(old, now, LONGEST);
  return `${field} changed from ${from} to ${to}`;
}

const LONGEST = 80;

/** A value as JSON without its volatile fields, keys in order: what names it in a fingerprint. Pointers begin with the one of the value. */
export function lasting(
  value: unknown,
  { isVolatile }: Pick<Comparing, 'isVolatile'>,
  pointer = '',
): string {
  return JSON.stringify(without(value, pointer));

  function without(one: unknown, at: string): unknown {
    if (Array.isArray(one)) return one.map((each, index) => without(each, `${at}/${index}`));
    if (!isRecord(one)) return one;
    const below = (key: string) => `${at}/${escapePointer(key)}`;
    const keys = Object.keys(one).filter((key) => !isVolatile(key, below(key)));
    return Object.fromEntries(
      keys.sort(compareText).map((key) => [key, without(one[key], below(key))]),
    );
  }
}
