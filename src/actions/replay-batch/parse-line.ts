import { isEnvironmentName, steeringPattern } from '../../core/environment-name.js';
import { didYouMean } from '../../core/nearest.js';
import { quote } from '../../core/quote.js';
import type { Action, Field, LineProblem, Version } from './action-line.js';
import { splitFields } from './split-fields.js';

/** The grammar of a line, for messages. */
const FORMS = {
  CWD: 'CWD|dir',
  ENV: 'ENV|name|value',
  RUN: 'RUN|program|arg…',
  COPY: 'COPY|source|destination',
  SLEEP: 'SLEEP|seconds',
} as const;

type Kind = keyof typeof FORMS;
type Parsed = { action: Action } | { problem: LineProblem };

/** The longest that a log may wait at one line: a day, in seconds. */
const LONGEST_SLEEP = 86_400;

/** Whether a line is an action: not blank, no comment. */
export function isAction(line: string): boolean {
  return line[0] !== '#' && line.trim() !== '';
}

/** Reads one line that is an action. `allowed` are names that a policy lets ENV set. */
export function parseLine(line: string, version: Version, allowed: ReadonlySet<string>): Parsed {
  const nul = line.indexOf('\0');
  if (nul >= 0) return problem(at(nul), 'a NUL character', 'text without NUL');
  const [word] = splitFields(line, 1, 2) as [Field];
  if (!Object.hasOwn(FORMS, word.text)) return unknownAction(word);
  const kind = word.text as Kind;
  const fields = splitFields(line, version, kind === 'ENV' ? 3 : undefined);
  if (!Array.isArray(fields)) return { problem: fields };
  return READ[kind](fields.slice(1), line, allowed);
}

type Read = (fields: Field[], line: string, allowed: ReadonlySet<string>) => Parsed;

const READ: Readonly<Record<Kind, Read>> = {
  CWD(fields, line) {
    const bad = wrongCount('CWD', fields, line, 1) ?? emptyField('CWD', fields);
    if (bad) return bad;
    return { action: { kind: 'CWD', directory: textOf(fields, 0) } };
  },
  ENV(fields, line, allowed) {
    const bad = wrongCount('ENV', fields, line, 2);
    if (bad) return bad;
    const name = fields[0] as Field;
    return (
      badName(name, allowed) ?? {
        action: { kind: 'ENV', name: name.text, value: textOf(fields, 1) },
      }
    );
  },
  RUN(fields, line) {
    const [program, ...args] = fields;
    if (program === undefined) return wrongCount('RUN', fields, line, 1) as Parsed;
    const bad = emptyField('RUN', [program]);
    if (bad) return bad;
    return { action: { kind: 'RUN', argv: [program.text, ...args.map(({ text }) => text)] } };
  },
  COPY(fields, line) {
    const bad = wrongCount('COPY', fields, line, 2) ?? emptyField('COPY', fields);
    if (bad) return bad;
    const [source, destination] = [textOf(fields, 0), textOf(fields, 1)];
    return { action: { kind: 'COPY', source, destination } };
  },
  SLEEP(fields, line) {
    const bad = wrongCount('SLEEP', fields, line, 1);
    if (bad) return bad;
    const field = fields[0] as Field;
    const seconds = /^(\d+(\.\d*)?|\.\d+)$/.test(field.text) ? Number(field.text) : Number.NaN;
    if (seconds <= LONGEST_SLEEP) return { action: { kind: 'SLEEP', seconds } };
    return problem(
      field,
      `${quote(field.text)} is no duration`,
      `seconds from 0 to ${LONGEST_SLEEP}, decimals allowed: SLEEP|1.5`,
    );
  },
};

function textOf(fields: readonly Field[], index: number): string {
  return (fields[index] as Field).text;
}

function wrongCount(
  kind: Kind,
  fields: readonly Field[],
  line: string,
  wanted: number,
): { problem: LineProblem } | undefined {
  if (fields.length === wanted) return undefined;
  const extra = fields[wanted];
  const place = extra
    ? { column: extra.column, endColumn: line.length + 1 }
    : { column: line.length + 1, endColumn: line.length + 1 };
  const found = `${kind} has ${fields.length === 0 ? 'no field' : fieldCount(fields.length)}`;
  const isTemplate = kind !== 'RUN' && extra !== undefined;
  const cure = isTemplate ? '; a bar within a field is \\| in version 2' : '';
  return problem(place, `${found}, not ${wanted}`, `${FORMS[kind]}${cure}`);
}

function fieldCount(n: number): string {
  return n === 1 ? '1 field' : `${n} fields`;
}

function emptyField(kind: Kind, fields: readonly Field[]): { problem: LineProblem } | undefined {
  const empty = fields.find(({ text }) => text === '');
  return empty && problem(empty, `an empty field of ${kind}`, FORMS[kind]);
}

function badName(field: Field, allowed: ReadonlySet<string>): { problem: LineProblem } | undefined {
  if (!isEnvironmentName(field.text)) {
    return problem(
      field,
      `${quote(field.text)} is no name of a variable`,
      'letters, digits and _, no digit first',
    );
  }
  const pattern = steeringPattern(field.text);
  if (pattern === undefined || allowed.has(field.text)) return undefined;
  return problem(
    field,
    `ENV may not set ${field.text}: ${pattern} steers the runner, the loader, a shell or an interpreter`,
    'another name, or the name in replay.allow-env of the policy',
    'replay/env-refused',
  );
}

function unknownAction(word: Field): { problem: LineProblem } {
  const known = Object.keys(FORMS);
  const trimmed = word.text.trim().toUpperCase();
  const hint = known.includes(trimmed)
    ? `, did you mean "${trimmed}"?`
    : didYouMean(trimmed, known);
  return problem(word, `unknown action ${quote(word.text)}${hint}`, known.join(', '));
}

function at(index: number): Pick<Field, 'column' | 'endColumn'> {
  return { column: index + 1, endColumn: index + 2 };
}

function problem(
  { column, endColumn }: Pick<Field, 'column' | 'endColumn'>,
  message: string,
  expected: string,
  rule = 'replay/syntax',
): { problem: LineProblem } {
  return { problem: { rule, message, column, endColumn, expected } };
}
