import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse as parseYaml } from 'yaml';
import { actions } from '../../src/actions/index.js';
import { commandLabel, readArguments } from '../../src/inputs/arguments.js';
import { choice, flag, list, path, text, value } from '../../src/inputs/define.js';
import { parseInputs, readInputs } from '../../src/inputs/parse.js';
import { repositoryRoot } from '../support/repository-root.js';

const inputs = {
  paths: list({ description: 'Files.', metavar: 'PATH', positional: true, isPath: true }),
  extensions: list({ description: 'Extensions.', commas: true }),
  strict: flag({ description: 'Strictness.' }),
  summary: flag({ description: 'Summary.', default: 'true', where: 'github' }),
  scope: choice({ description: 'Scope.', choices: ['all', 'changed'], default: 'all' }),
  base: text({ description: 'Base.', metavar: 'REVISION' }),
  'log-file': path({ description: 'Log.', metavar: 'PATH', default: 'x.log' }),
  report: path({ description: 'Report.', metavar: 'PATH', instead: '--format prints it' }),
  shards: value({
    description: 'Shards.',
    expects: 'a whole number',
    parse: (raw) => (/^\d+$/.test(raw) ? Number(raw) : undefined),
  }),
} as const;

const label = commandLabel(inputs);
const parse = (...args: string[]) => parseInputs(inputs, readArguments(inputs, args), label);

test('what is not given has its default, or none', () => {
  expect(parse()).toEqual({
    ...{ paths: [], extensions: [], strict: false, summary: true, scope: 'all' },
    ...{ base: undefined, logFile: 'x.log', report: undefined, shards: undefined },
  });
});

test.each(actions)('an empty input of $name means what its action file states', (action) => {
  const file = readFileSync(join(repositoryRoot, `actions/${action.name}/action.yml`), 'utf8');
  const stated = Object.entries(
    (parseYaml(file) as { inputs: Record<string, { default?: string }> }).inputs,
  ).filter(
    ([name, { default: standard = '' }]) => !standard.includes('${{') && name !== 'artifact',
  );
  const defaults = new Map(stated.map(([name, { default: standard }]) => [name, standard]));
  const values = (read: (name: string) => string | undefined) =>
    parseInputs(action.inputs, readInputs(action.inputs, read), label);
  expect(values(() => '')).toEqual(values((name) => defaults.get(name)));
});

describe('a command line', () => {
  test('takes --flag value and --flag=value', () => {
    expect(parse('--scope', 'changed', '--base=main~1')).toMatchObject({
      ...{ scope: 'changed', base: 'main~1' },
    });
  });
  test('takes a flag without a value, and with one', () => {
    expect(parse('--strict').strict).toBe(true);
    expect(parse('--strict=false').strict).toBe(false);
  });
  test('gathers what is given several times, where that makes sense', () => {
    expect(parse('--extensions', 'md,txt', '--extensions', 'adoc').extensions).toEqual([
      'md',
      'txt',
      'adoc',
    ]);
    expect(parse('--base', 'a', '--base', 'b').base).toBe('b');
  });
  test('ends flags at --', () => {
    expect(parse('a b.md', '--', '--strict')).toMatchObject({
      paths: ['a b.md', '--strict'],
      strict: false,
    });
  });
  test.each([
    ['an unknown flag', ['--scpoe', 'all'], 'unknown flag --scpoe, did you mean "--scope"?'],
    ['a flag like no other', ['--zebra'], 'unknown flag --zebra; --help lists them'],
    ['a flag of the action files only', ['--summary'], 'unknown flag --summary'],
    ['a short flag', ['-x'], 'unknown flag -x'],
    ['a value that is missing', ['--base'], '--base needs a value: --base REVISION'],
    [
      'a word that is not one of them',
      ['--scope', 'chnaged'],
      '--scope: "chnaged" is not accepted; expected one of all, changed',
    ],
    [
      'a flag with another value',
      ['--strict=maybe'],
      '--strict: "maybe" is not accepted; expected true or false',
    ],
    [
      'a value of another grammar',
      ['--shards', 'two'],
      '--shards: "two" is not accepted; expected a whole number',
    ],
  ])('%s is answered with the cure', (_, args, message) => {
    expect(() => parse(...args)).toThrow(message);
  });
  test('a free argument where none is taken is named', () => {
    const only = { strict: inputs.strict };
    expect(() => readArguments(only, ['extra'])).toThrow('unexpected argument "extra"');
  });
  test.each([
    ['of text', ['--base', ''], '--base: it is empty; leave it out, or give REVISION'],
    ['of blanks', ['--base= \t'], '--base: it is empty; leave it out, or give REVISION'],
    ['in a list', ['--extensions', 'md', '--extensions='], '--extensions: it is empty; leave it'],
    ['of a free argument', ['a.md', ' '], /^" ": it is empty; leave it out, or give PATH$/],
    ['of another grammar', ['--shards='], '--shards: "" is not accepted; expected a whole'],
  ])(
    'an empty value %s, which a variable that is not set leaves, is refused',
    (_, args, message) => {
      expect(() => parse(...args)).toThrow(message);
    },
  );
  test('a bare - is no path, and any other text', () => {
    expect(() => parse('--log-file', '-')).toThrow('--log-file: "-" is no path; ./- names a file');
    expect(() => parse('--report=-')).toThrow(
      '--report: "-" is no path; --format prints it; ./- names a file',
    );
    expect(() => parse('a.md', '-')).toThrow(/^PATH: "-" is no path; \.\/- names a file$/);
    expect(() => parse('--paths', 'a.md\n-')).toThrow('PATH: "-" is no path');
    expect(parse('--log-file', './-', '--base', '-')).toMatchObject({ logFile: './-', base: '-' });
  });
  test('a second argument where one is taken is named', () => {
    const one = { file: path({ description: 'File.', metavar: 'FILE', positional: true }) };
    const message = 'unexpected argument "b": one FILE is taken';
    expect(() => readArguments(one, ['a', 'b'])).toThrow(message);
    expect(() => readArguments(one, ['--file', 'a', 'b'])).toThrow(message);
    expect(readArguments(one, ['a'])).toEqual({ file: 'a' });
  });
  test.each(['--', '-h', '--help', '--strict', '--no-strict', '--scope=all', '--scope'])(
    'a flag takes no %s for its value, which a variable that is not set leaves there',
    (next) => {
      const rest = next === '--scope' ? ['all'] : [];
      const needs = '--base needs a value: --base REVISION';
      expect(() => parse('--base', next, ...rest)).toThrow(needs);
      expect(() => parse('a.md', '--base', 'main', '--base', next, ...rest)).toThrow(needs);
      expect(parse(`--base=${next}`).base).toBe(next);
    },
  );
  test('any other text that begins with hyphens is a value', () => {
    const text = fc.string().filter((rest) => !/^-?h$|^-(help|no-|$)/.test(rest));
    fc.assert(
      fc.property(fc.constantFrom('-x', '--x', '---', '-'), text, (head, rest) => {
        const isKnown = Object.keys(inputs).some((name) => head + rest === `--${name}`);
        if (!isKnown) expect(parse('--base', head + rest).base).toBe(head + rest);
      }),
    );
  });
  test('hands on any other value as it is', () => {
    const text = fc.string({ minLength: 1 }).filter((raw) => raw.trim() !== '');
    fc.assert(
      fc.property(text, (raw) => {
        expect(parse(`--base=${raw}`).base).toBe(raw);
      }),
    );
  });
  test('hands on any path as it is', () => {
    const path = fc.string({ minLength: 1 }).filter((raw) => raw.trim() !== '' && raw !== '-');
    fc.assert(
      fc.property(fc.array(path, { minLength: 1 }), (paths) => {
        expect(parse('--', ...paths).paths).toEqual(paths);
        expect(parse('--paths', 'x\n y', '--', ...paths).paths).toEqual(['x', 'y', ...paths]);
      }),
      { examples: [[[' a.json', 'a.json\n', 'a\r\nb', '\t-']]] },
    );
  });
});

test('a bare - in a workflow is no path either, alone or in a list', () => {
  const read = (given: Record<string, string>) =>
    parseInputs(
      inputs,
      readInputs(inputs, (name) => given[name]),
      (name) => `input "${name}"`,
    );
  expect(() => read({ report: '-' })).toThrow(
    'input "report": "-" is no path; --format prints it; ./- names a file',
  );
  expect(() => read({ paths: 'a.md\n - \n' })).toThrow('input "paths": "-" is no path');
  expect(read({ paths: './-', base: '-' })).toMatchObject({ paths: ['./-'], base: '-' });
});

test("a workflow's spellings of yes and no are YAML's own", () => {
  for (const raw of ['true', 'True', 'TRUE']) expect(parse(`--strict=${raw}`).strict).toBe(true);
  for (const raw of ['false', 'False', 'FALSE'])
    expect(parse(`--strict=${raw}`).strict).toBe(false);
  for (const raw of ['yes', '1', 'on', 'tRUE'])
    expect(() => parse(`--strict=${raw}`)).toThrow('true or false');
});

test('lists of paths are one a line, lists with commas also split at blanks', () => {
  const raw = { paths: ' a b.md \r\n\n c.md', extensions: 'md, txt\nadoc' };
  expect(parseInputs(inputs, raw, label)).toMatchObject({
    ...{ paths: ['a b.md', 'c.md'], extensions: ['md', 'txt', 'adoc'] },
  });
});
