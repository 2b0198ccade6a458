import type { Path, Span } from './locate-json.js';
import { readJson, type Structure } from './structure.js';

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
    if (line.trim() !== '') {
      list.push(readLine(line));
      spans.push({ start: at + line.search(/\S/), end: at + line.length });
    }
    at = end + 1;
  }
  const locate = (path: Path): Span | undefined => spans[path[0] as number];
  return { value: new ViolationLog(list), locate: (paths) => paths.map(locate) };
}

function readLine(line: string): unknown {
  const start = line.indexOf('rule_violation(');
  if (start >= 0) {
    const fields = fieldsOf(line.slice(start));
    const { type = '', file = '', agent = '' } = fields;
    return { rule_violation: true, type, file, agent } satisfies Violation;
  }
  if (line.trimStart().startsWith('{')) {
    const read = readJson(line);
    if (!('why' in read)) return read.value;
  }
  return { event: line.replace(TIME, '').trim() };
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
