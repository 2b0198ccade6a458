import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { RULES as tableRules } from '../../src/actions/annotate-batch/rules.js';
import { RULES as perfRules } from '../../src/actions/perf-log/rules.js';
import { RULES as mergeRules } from '../../src/actions/publish-report/rules.js';
import { RULES as replayRules } from '../../src/actions/replay-batch/rules.js';
import { RULES as driftRules } from '../../src/actions/trace-diff/rules.js';
import { RULES as validateRules } from '../../src/actions/validate-batch/rules.js';
import { COHESIX_POLICY } from '../../src/core/policy.js';
import { UsageError } from '../../src/core/usage-error.js';
import { readPolicy } from '../../src/inputs/read-policy.js';

const ids = ['header/missing', 'header/date-invalid'];
const read = (text: string) => readPolicy('cohesix.yml', text, ids);

test('an empty file is a policy that changes nothing', () => {
  for (const text of ['', '\n', '# only a comment\n', '{}', 'headers: {}']) {
    expect(read(text).extends).toBeUndefined();
  }
});

describe('a mistake is answered with its line, its column and the cure', () => {
  test.each([
    ['headres:\n  lines: 3\n', '1:1: unknown key "headres", did you mean "headers"?'],
    ['headers:\n  zebra: 3\n', '2:3: unknown key "zebra"; known here: roots, extensions, exclude'],
    [
      'headers:\n  overrides:\n    - files: [a]\n      author: [b]\n',
      '4:7: unknown key "author", did you mean "authors"?',
    ],
    [
      'headers:\n  rules:\n    header/mising: error\n',
      '3:5: unknown rule "header/mising", did you mean "header/missing"?',
    ],
    [
      'headers:\n  overrides:\n    - files: [a]\n      rules: {header/x: error}\n',
      '4:15: unknown rule "header/x"',
    ],
    [
      'headers:\n  rules:\n    drift/text-changed: error\n',
      '3:5: "drift/text-changed" is no rule of validate-batch; only the severities of its own are set here: header/…',
    ],
    [
      'headers:\n  rules:\n    heder/missing: error\n',
      '3:5: unknown rule "heder/missing", did you mean "header/missing"?',
    ],
    ...['__proto__', 'constructor', 'prototype', 'toString'].map((name): [string, string] => [
      `headers:\n  rules:\n    header/missing: off\n    ${name}: off\n`,
      `4:5: "${name}" is no rule of validate-batch`,
    ]),
    [
      'perf:\n  budgets:\n    boot: 1s\n    constructor: 1s\n',
      '4:5: "constructor" cannot be a name here; take another',
    ],
    [
      'headers:\n  overrides:\n    - files: [a]\n      classification-paths: {__proto__: [b]}\n',
      '4:30: "__proto__" cannot be a name here; take another',
    ],
    ['headers:\n  lines: twelve\n', '2:10: headers.lines: expected a number, found "twelve"'],
    ['headers:\n  lines: 0\n', '2:10: headers.lines: expected at least 1, found 0'],
    [
      'headers:\n  extensions: md\n',
      '2:15: headers.extensions: expected a list, such as [md], found "md"',
    ],
    [
      'headers:\n  rules:\n    header/missing: fatal\n',
      '3:21: headers.rules.header/missing: expected error, warning, notice or off, found "fatal"',
    ],
    [
      'headers:\n  overrides:\n    - authors: [a]\n',
      '3:7: headers.overrides.0: the key "files" is missing',
    ],
    ['registry: x.md\n', '1:11: registry: expected keys with values, found "x.md"'],
    ['extends: acme\n', '1:10: extends: expected cohesix, found "acme"'],
    ['- a\n', '1:3: the policy: expected keys with values, found a list'],
    [
      'headers:\n  rules:\n    header/missing: of\n',
      '3:21: headers.rules.header/missing: expected error, warning, notice or off, found "of", did you mean "off"?',
    ],
    [
      'headers:\n  roots: docs\n',
      '2:10: headers.roots: expected a list, such as [docs], found "docs"',
    ],
    ['headers:\n  overrides: docs\n', ': headers.overrides: expected a list, found "docs"'],
    [
      'headers:\n  classification-paths: {SECRET: docs}\n',
      '2:34: headers.classification-paths.SECRET: expected a list, such as [docs], found "docs"',
    ],
    ['headers:\n  roots: {a: b}\n', ': headers.roots: expected a list, found keys with values'],
    ['headers:\n  roots:\n', ': headers.roots: expected a list, found nothing'],
    ['headers:\n  roots: [3]\n', ': headers.roots.0: expected text, found 3'],
    ["headers:\n  roots: ['']\n", ': headers.roots.0: must not be empty, found ""'],
    ['headers: 3\n', '1:10: headers: expected keys with values, found 3'],
    ['headers:\n  lines: 1.5\n', ': headers.lines: expected a whole number, found 1.5'],
    ['headers:\n  lines: 1001\n', ': headers.lines: expected at most 1000, found 1001'],
    ['drift:\n  modes: maybe\n', ': drift.modes: expected true or false, found "maybe"'],
    ['perf:\n  threshold: 10\n', '2:14: perf.threshold: expected text, found 10'],
    [
      'perf:\n  budgets: {boot: 5d}\n',
      ': perf.budgets.boot: expected a duration such as 200ms, 90s or 10m, found "5d"',
    ],
    [
      'headers: [\n',
      '2:1: Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
    ['headers:\n\tlines: 3\n', '2:1: Tabs are not allowed as indentation; indent with blanks'],
    ['a: 1\na: 2\n', '2:1: Map keys must be unique; leave one of them'],
    ['a: b: c\n', '1:4: Nested mappings are not allowed in compact mappings; write a value that'],
  ])('%j', (text, message) => {
    expect(() => read(text)).toThrow(UsageError);
    expect(() => read(text)).toThrow(
      new RegExp(
        `^cohesix\\.yml:${message.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}|^cohesix\\.yml:\\d+:\\d+${message.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`,
      ),
    );
  });
});

test('a rule of another action is said to be one, and no unknown one', () => {
  const ours = validateRules.map(({ id }) => id);
  for (const { id } of [
    ...tableRules,
    ...perfRules,
    ...mergeRules,
    ...replayRules,
    ...driftRules,
  ]) {
    const policy = `headers:\n  rules:\n    ${id}: off\n`;
    expect(() => readPolicy('cohesix.yml', policy, ours)).toThrow(
      `cohesix.yml:3:5: "${id}" is no rule of validate-batch; only the severities of its own are set here: header/…, file/…, batch/…, registry/…`,
    );
  }
});

test('broken YAML has its place once', () => {
  expect(() => read('headers: [\n')).toThrow(/^cohesix\.yml:2:1: Flow sequence [^\d]+ \]$/);
});

test('aliases that would unfold into a huge tree are refused', () => {
  const levels = Array.from(
    { length: 12 },
    (_, at) => `  a${at + 1}: &a${at + 1} [${`*a${at},`.repeat(9)}]`,
  );
  const bomb = `headers:\n  a0: &a0 [x]\n${levels.join('\n')}\n`;
  expect(() => read(bomb)).toThrow(
    /^cohesix\.yml:9:28: aliases that unfold to more than 10,000,000 characters$/,
  );
});

test('a text of more than 1 MiB is refused', () => {
  expect(() => read(`# ${'x'.repeat(1024 * 1024)}`)).toThrow('at most 1 MiB');
});

describe('extends: cohesix', () => {
  test('starts from the known rules', () => {
    expect(read('extends: cohesix\n').headers).toMatchObject(COHESIX_POLICY.headers ?? {});
  });
  test('own values win, maps are merged, overrides come behind', () => {
    const { headers } = read(
      'extends: cohesix\nheaders:\n  authors: [Docs Team]\n  template: {Author: Docs Team}\n  overrides:\n    - files: [a]\n',
    );
    expect(headers?.authors).toEqual(['Docs Team']);
    expect(headers?.template).toEqual({ CLASSIFICATION: 'COMMUNITY', Author: 'Docs Team' });
    expect(headers?.['classification-paths']).toEqual({ PRIVATE: ['**/private/**'] });
    expect(headers?.overrides?.at(-1)).toEqual({ files: ['a'] });
    expect(headers?.overrides).toHaveLength(2);
  });
});

test('whatever the text is, it is a policy or a mistake with a place', () => {
  const part = fc.constantFrom(
    ...[
      'headers:',
      'rules:',
      'overrides:',
      'registry:',
      'extends:',
      'cohesix',
      'lines:',
      '12',
      '\n',
    ],
    ...[
      '  ',
      '- ',
      '[',
      ']',
      '{',
      '}',
      ': ',
      '"',
      "'",
      '&a ',
      '*a',
      '!!x ',
      '|',
      '>',
      '#',
      '\t',
      '<<: ',
    ],
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(part).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      try {
        read(text);
      } catch (error) {
        expect(error).toBeInstanceOf(UsageError);
        expect((error as Error).message).toMatch(/^cohesix\.yml:\d+:\d+: /);
      }
    }),
    { numRuns: 1000 },
  );
});
