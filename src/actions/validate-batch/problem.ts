import type { Draft, Fix, Place } from '../../core/finding.js';
import type { Field, Header } from '../../core/parse-header.js';
import { writeScalar } from '../../core/yaml-scalar.js';
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

/** A part of a field's value; all of it when it is written in another way than it reads. */
export function partPlace(
  path: string,
  header: Header,
  field: Field,
  start: number,
  end: number,
): LinePlace {
  const { line, column, endColumn, value } = field;
  if (endColumn - column !== value.length) return valuePlace(path, header, field);
  return within(path, header, line, column + start, column + end);
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
export function replacement(place: LinePlace, text: string): Fix {
  const { line, column, endLine, endColumn } = place;
  return { title: `Write ${text}`, edits: [{ line, column, endLine, endColumn, text }] };
}

/** A fix that gives a field another value, in front matter with the quotes that it needs. */
export function rewrite(
  { lines }: Header,
  { line, column, endColumn, quotes, block, value: old }: Field,
  value: string,
  title = `Write ${value}`,
): Fix {
  const start = column - quotes.length;
  const isClose = lines[line - 1]?.charAt(start - 2) === ':';
  const gap = old === '' && isClose ? ' ' : '';
  const text = gap + (block === 'yaml' ? writeScalar(value, quotes) : value);
  const end = { endLine: line, endColumn: endColumn + quotes.length };
  return { title, edits: [{ line, column: start, ...end, text }] };
}
