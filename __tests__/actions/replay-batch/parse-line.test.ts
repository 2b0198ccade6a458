import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isAction, parseLine } from '../../../src/actions/replay-batch/parse-line.js';
import { splitFields } from '../../../src/actions/replay-batch/split-fields.js';

const NONE = new Set<string>();

const actionOf = (line: string, version: 1 | 2 = 1) => {
  const parsed = parseLine(line, version, NONE);
  return 'action' in parsed ? parsed.action : parsed.problem;
};

const problemOf = (line: string, version: 1 | 2 = 1) => {
  const parsed = parseLine(line, version, NONE);
  if (!('problem' in parsed)) throw new Error(`${line} is accepted`);
  const { column, endColumn, message, rule } = parsed.problem;
  return { at: line.slice(column - 1, endColumn - 1), column, message, rule };
};

describe('a line', () => {
  test.each([
    ['CWD|docs', { kind: 'CWD', directory: 'docs' }],
    ['ENV|A|b|c|', { kind: 'ENV', name: 'A', value: 'b|c|' }],
    ['ENV|A|', { kind: 'ENV', name: 'A', value: '' }],
    ['RUN|make', { kind: 'RUN', argv: ['make'] }],
    ['RUN|sh|-c|a \\n "b"||', { kind: 'RUN', argv: ['sh', '-c', 'a \\n "b"', '', ''] }],
    ['COPY|a b|c', { kind: 'COPY', source: 'a b', destination: 'c' }],
    ['SLEEP|0', { kind: 'SLEEP', seconds: 0 }],
    ['SLEEP|1.25', { kind: 'SLEEP', seconds: 1.25 }],
    ['SLEEP|.5', { kind: 'SLEEP', seconds: 0.5 }],
    ['SLEEP|86400', { kind: 'SLEEP', seconds: 86_400 }],
  ])('%j is an action', (line, action) => expect(actionOf(line)).toEqual(action));

  test.each([
    ['RUN|a\\|b|c\\\\|\\n', { kind: 'RUN', argv: ['a|b', 'c\\', '\n'] }],
    ['ENV|A|x|y\\|z', { kind: 'ENV', name: 'A', value: 'x|y|z' }],
  ])('%j has escapes in version 2', (line, action) => expect(actionOf(line, 2)).toEqual(action));

  test.each(['', '   ', '\t', '# RUN|rm', '#'])('%j is skipped', (line) =>
    expect(isAction(line)).toBe(false),
  );

  test.each([
    ['run|make', 'run', 'unknown action "run", did you mean "RUN"?'],
    [' RUN|make', ' RUN', 'unknown action " RUN", did you mean "RUN"?'],
    ['COPPY|a|b', 'COPPY', 'unknown action "COPPY", did you mean "COPY"?'],
    ['valueOf|a', 'valueOf', 'unknown action "valueOf"'],
    ['RU', 'RU', 'unknown action "RU", did you mean "RUN"?'],
    ['RUN', '', 'RUN has no field, not 1'],
    ['RUN|', '', 'an empty field of RUN'],
    ['CWD|a|b', 'b', 'CWD has 2 fields, not 1'],
    ['CWD|', '', 'an empty field of CWD'],
    ['ENV|A', '', 'ENV has 1 field, not 2'],
    ['ENV|1A|x', '1A', '"1A" is no name of a variable'],
    ['COPY|a', '', 'COPY has 1 field, not 2'],
    ['COPY|a|b|c|d', 'c|d', 'COPY has 4 fields, not 2'],
    ['COPY||b', '', 'an empty field of COPY'],
    ['SLEEP|-1', '-1', '"-1" is no duration'],
    ['SLEEP|1e3', '1e3', '"1e3" is no duration'],
    ['SLEEP|5s', '5s', '"5s" is no duration'],
    ['SLEEP|99999', '99999', '"99999" is no duration'],
    ['RUN|a\0b', '\0', 'a NUL character'],
  ])('%j is refused at %j: %s', (line, at, message) => {
    expect(problemOf(line)).toMatchObject({ at, message, rule: 'replay/syntax' });
  });

  test.each([
    ['RUN|a\\tb', '\\t'],
    ['RUN|a\\', '\\'],
  ])('%j has an escape that version 2 does not know', (line, at) => {
    expect(problemOf(line, 2)).toMatchObject({ at, rule: 'replay/syntax' });
  });

  test('that would set a steering variable is refused, unless the policy names it', () => {
    expect(problemOf('ENV|LD_PRELOAD|x')).toMatchObject({
      at: 'LD_PRELOAD',
      rule: 'replay/env-refused',
    });
    expect(parseLine('ENV|PATH|/bin', 1, new Set(['PATH']))).toHaveProperty('action');
  });
});

describe('fields', () => {
  const text = fc
    .string({ unit: 'grapheme', maxLength: 8 })
    .map((one) => one.replace(/[\r\n]/g, ''));

  test('of version 1 are what stands between the bars', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1 }), (parts) => {
        const plain = parts.map((part) => part.replaceAll('|', ''));
        const fields = splitFields(plain.join('|'), 1);
        expect(Array.isArray(fields) && fields.map((field) => field.text)).toEqual(plain);
      }),
    );
  });

  test('of version 2 come back whatever they hold, and their columns are where they stand', () => {
    const any = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(fc.array(any, { minLength: 1 }), (parts) => {
        const escaped = (part: string) => part.replace(/[\\|]/g, '\\$&').replaceAll('\n', '\\n');
        const line = parts.map(escaped).join('|');
        const fields = splitFields(line, 2);
        if (!Array.isArray(fields)) throw new Error(fields.message);
        expect(fields.map((field) => field.text)).toEqual(parts);
        const raw = fields.map(({ column, endColumn }) => line.slice(column - 1, endColumn - 1));
        expect(raw).toEqual(parts.map(escaped));
      }),
    );
  });

  test('never make the parser fail, whatever a line holds, and a problem is within the line', () => {
    const lines = fc.oneof(
      fc.string(),
      fc
        .tuple(fc.constantFrom('CWD', 'ENV', 'RUN', 'COPY', 'SLEEP'), fc.array(fc.string()))
        .map(([kind, rest]) => [kind, ...rest].join('|')),
    );
    let [accepted, refused] = [0, 0];
    fc.assert(
      fc.property(lines, fc.constantFrom(1 as const, 2 as const), (line, version) => {
        const parsed = parseLine(line, version, NONE);
        if ('action' in parsed) {
          accepted++;
          expect(line.startsWith(parsed.action.kind)).toBe(true);
          return;
        }
        refused++;
        const { column, endColumn } = parsed.problem;
        expect(column).toBeGreaterThanOrEqual(1);
        expect(endColumn).toBeGreaterThanOrEqual(column);
        expect(endColumn).toBeLessThanOrEqual(line.length + 2);
      }),
      { numRuns: 500 },
    );
    expect([accepted > 0, refused > 0]).toEqual([true, true]);
  });
});
