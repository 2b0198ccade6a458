import type { Path, Span } from './locate-json.js';
import { readJson } from './read-json.js';
import type { Structure } from './structure.js';

/** A line `rule_violation(type="…", file="…", agent="…", time=…)` of a validator's log. */
export interface Violation extends Record<string, unknown> {
  rule_violation: true;
  type: string;
  file: string;
  agent: string;
}

/** The violations of a log, and the other lines as events. */
export interface Violations {
  list: unknown[];
}

/** Whether a structure's value is what `readViolations` made. */
export function isViolations(value: unknown): value is Violations {
  return value instanceof ViolationLog;
}

class ViolationLog implements Violations {
  constructor(readonly list: unknown[]) {}
}

/**
 * Reads a validator's log: violations, JSON events, and other lines as events that passed, their
 * leading time stripped. It never fails: any text is a log.
 */
export function readViolations(text: string): Structure {
  const list: unknown[] = [];
  const spans: Span[] = [];
  for (let at = 0; at < text.length; ) {
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    const line = text.slice(at, end).trimEnd();
    const span = { start: at + line.search(/\S/), end: at + line.length };
    for (const one of line === '' ? [] : readLine(line)) {
      list.push(one);
      spans.push(span);
    }
    at = end + 1;
  }
  const locate = (path: Path): Span | undefined => spans[path[0] as number];
  return { value: new ViolationLog(list), locate: (paths) => paths.map(locate) };
}

function readLine(line: string): unknown[] {
  const violations = violationsOf(line);
  if (violations.length > 0) return violations;
  if (line.trimStart().startsWith('{')) {
    const read = readJson(line);
    if (!('why' in read)) return [read.value];
  }
  return [{ event: line.replace(TIME, '').trim() }];
}

// A call ends at its bracket, or where the line was cut off; quotes may hold brackets.
const CALL = /rule_violation\(((?:"(?:[^"\\]|\\.)*"|[^)])*)/g;

function violationsOf(line: string): Violation[] {
  return [...line.matchAll(CALL)].map(([, fields = '']) => ({
    ...{ type: '', file: '', agent: '', ...fieldsOf(fields) },
    rule_violation: true,
  }));
}

// A log line begins with its time in many ways: ISO 8601, in brackets, or seconds since some start.
const TIME =
  /^\s*\[?\s*(\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?|\d+\.\d+)\s*\]?:?\s*/;

function fieldsOf(call: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [, name, quoted, bare] of call.matchAll(/(\w+)=(?:"((?:[^"\\]|\\.)*)"|([^,)]*))/g)) {
    fields[name as string] = quoted?.replace(/\\(.)/g, '$1') ?? bare ?? '';
  }
  return fields;
}
