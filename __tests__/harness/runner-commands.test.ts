import { execFileSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readCommands } from '../support/runner-commands.js';

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.stringMatching(/^[%0-9AD:;,\]\r\n =#[]*$/),
  fc.constantFrom('%250A', '::error::x', '##[error]x', 'a\r::warning::b', ' padded ', '\u2028'),
);

describe('what @actions/core prints is read back', () => {
  const cases = fc.sample(
    fc.record({ level: fc.constantFrom('error', 'warning', 'notice'), message: text, title: text }),
    { numRuns: 400, seed: 20261123 },
  );
  // One child prints all cases, each after a marker line, so that a case that spills is seen.
  const printed = printWithCore(cases).split('\nnext case\n');

  test('as exactly one command with the message unchanged', () => {
    for (const [index, { level, message }] of cases.entries()) {
      const commands = readCommands(printed[index] ?? '');
      expect(commands).toHaveLength(1);
      expect(commands[0]).toMatchObject({ command: level, data: asUtf8(message) });
    }
  });

  test('with the title unchanged but for leading equals signs and trailing white space', () => {
    for (const [index, { title }] of cases.entries()) {
      const [command] = readCommands(printed[index] ?? '');
      const kept = asUtf8(title).replace(trailingSpace, '').replace(/^=+/, '');
      expect(command?.properties).toEqual(kept === '' ? {} : { title: kept });
    }
  });
});

describe('a line is a command', () => {
  const read = (line: string) =>
    readCommands(line).map(({ command, data }) => `${command}|${data}`);

  test.each([
    ['::error::x', 'error|x'],
    ['  \t::error::x', 'error|x'],
    ['::ERROR::x', 'error|x'],
    ['::error file=a.ts::x::y', 'error|x::y'],
    ['##[error]x', 'error|x'],
    ['some text ##[warning file=a]x', 'warning|x'],
    ['::unknown:: ##[notice]x', 'notice|x'],
    ['plain\r::error::x', 'error|x'],
    ['##[error]a%5Db%3Bc%0Ad', 'error|a]b;c\nd'],
    ['::debug::a%250Ab%0Dc', 'debug|a%0Ab\rc'],
    ['::set-output name=a::b', 'set-output|b'],
    ['::error ,,a==b,=c,d=::x', 'error|x'],
  ])('%j', (line, expected) => {
    expect(read(line)).toEqual([expected]);
  });

  test.each([
    'x ::error::y',
    '::error:y',
    '::nonsense::y',
    ':: error::y',
    '##[error y',
    '## [error]y',
    '\uFEFF::error::y',
    '\u2028x::error::y',
    '::add-mas\u212A::y',
  ])('but %j is plain output', (line) => {
    expect(read(line)).toEqual([]);
  });

  test('properties are unescaped, and their names ignore case', () => {
    const [command] = readCommands('::error file=a%2Cb%3Ac,FILE=d%25,line=3::x');
    expect(command?.properties).toEqual({ file: 'd%', line: '3' });
  });

  test('bracket properties are separated by semicolons', () => {
    const [command] = readCommands('##[error file=a,b;title=c%3Bd%5D]x');
    expect(command?.properties).toEqual({ file: 'a,b', title: 'c;d]' });
  });
});

describe('stop-commands', () => {
  test('silences commands until its token comes', () => {
    const output = '::stop-commands::T0k\n::error::a\n##[error]b\n::t0K::\n::error::c';
    expect(readCommands(output).map(({ data }) => data)).toEqual(['c']);
  });

  test.each(['', 'error', 'pause-logging'])('refuses the token %j', (token) => {
    expect(readCommands(`::stop-commands::${token}\n::error::a`)).toHaveLength(1);
  });
});

// White space as .NET trims it (not U+FEFF, but U+0085); line ends are escaped by then.
const trailingSpace = /(?:(?![\uFEFF\r\n])[\s\u0085])+$/;

// A lone surrogate cannot leave a process: UTF-8 replaces it.
function asUtf8(text: string): string {
  return Buffer.from(text).toString();
}

function printWithCore(cases: { level: string; message: string; title: string }[]): string {
  const program = `
    import * as core from '@actions/core';
    import { text } from 'node:stream/consumers';
    for (const { level, message, title } of JSON.parse(await text(process.stdin))) {
      core[level](message, { title });
      console.log('next case');
    }`;
  return execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    input: JSON.stringify(cases),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
}
