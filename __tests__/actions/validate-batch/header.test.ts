import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { isFlawless } from '../../../src/actions/validate-batch/accept.js';
import { curedProblems, cureWhole } from '../../../src/actions/validate-batch/cure.js';
import { headerProblems } from '../../../src/actions/validate-batch/header-problems.js';
import { makeSettings } from '../../../src/actions/validate-batch/make-settings.js';
import { rulesFor, type Settings } from '../../../src/actions/validate-batch/settings.js';
import { KEYS, parseHeader } from '../../../src/core/parse-header.js';
import type { Policy } from '../../../src/core/policy.js';
import { type Quotes, readScalar, writeScalar } from '../../../src/core/yaml-scalar.js';
import { anyText, headerText } from '../../support/headers.js';

const settingsOf = (policy: Policy): Promise<Settings> =>
  makeSettings(policy, { root: '/r', extensions: [], named: [], shard: undefined, collect: false });

const problemsOf = (path: string, text: string, settings: Settings) =>
  headerProblems(path, parseHeader(text, settings.lines), rulesFor(settings, path), settings.lines);

describe('the parser', () => {
  test('reads any text, and a field stands where it says', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 20 }), (text, limit) => {
        const header = parseHeader(text, limit);
        const lines = text
          .replace(/^\uFEFF/, '')
          .split('\n')
          .map((line) => line.replace(/\r$/, ''));
        expect(header.lines.length).toBeLessThanOrEqual(limit);
        const fields = [...Object.values(header.fields), ...header.repeated, ...header.nearMisses];
        for (const { line, keyColumn, written, column, endColumn, value, quotes } of fields) {
          expect(line).toBeLessThanOrEqual(limit);
          const source = lines[line - 1] ?? '';
          const stands = source.slice(column - 1, endColumn - 1);
          expect(quotes ? readScalar(quotes + stands + quotes) : { value: stands, quotes }).toEqual(
            {
              ...{ value, quotes },
            },
          );
          expect(source.slice(keyColumn - 1).startsWith(written)).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['blanks', ' '.repeat(1e6)],
    ['slashes', '/'.repeat(1e6)],
    ['hashes and blanks', '# '.repeat(5e5)],
    ['a key without an end', `// ${'A'.repeat(1e6)}`],
    ['a key of blanks', `// A${' '.repeat(1e6)}: x`],
    ['quotes', `---\nAuthor: ${'"'.repeat(1e6)}\n---\n`],
    ['escaped quotes', `---\nAuthor: '${"''".repeat(5e5)}x\n---\n`],
    ['a fence without an end', `---\n---${' '.repeat(1e6)}x`],
    ['fences', `---${'\n--- x'.repeat(2e5)}`],
    ['openings', '<!--'.repeat(2.5e5)],
    ['closings', `/* a${'*/'.repeat(5e5)}`],
    ['colons', `// Author${':'.repeat(1e6)}`],
  ])('takes no longer than reading for a long line of %s', (_, text) => {
    // Quadratic work on a million characters takes minutes, linear work milliseconds.
    const start = process.cpuUsage();
    for (const key of KEYS) void parseHeader(text, 12).fields[key]?.value;
    expect(process.cpuUsage(start).user).toBeLessThan(5_000_000);
  });
});

describe('the short way through', () => {
  const policies: Policy[] = [
    {},
    { headers: { lines: 3 } },
    { headers: { lines: 5 } },
    { headers: { authors: ['Docs Team'], classifications: ['PRIVATE'] } },
    { headers: { 'classification-paths': { PRIVATE: ['**/private/**'] } } },
    { headers: { overrides: [{ files: ['docs/**'], authors: ['Else'] }] } },
  ];

  test('says flawless only where the long way finds nothing', async () => {
    const all = await Promise.all(policies.map(settingsOf));
    const paths = fc.constantFrom(
      'docs/GUIDE.md',
      'GUIDE.md',
      'docs/OTHER.md',
      'a/private/GUIDE.md',
    );
    let flawless = 0;
    fc.assert(
      fc.property(anyText, paths, fc.constantFrom(...all), (text, path, settings) => {
        const rules = rulesFor(settings, path);
        if (!isFlawless(path, Buffer.from(text), rules, settings)) return;
        flawless++;
        expect(problemsOf(path, text, settings)).toEqual([]);
      }),
      { numRuns: 20_000 },
    );
    expect(flawless).toBeGreaterThan(50);
  });

  test('is the way of the usual header, with and without a version', async () => {
    const settings = await settingsOf({});
    for (const name of ['GUIDE.md', 'GUIDE.md v1.2', 'docs/GUIDE.md v1.2.3']) {
      for (const [mark, eol] of [
        ['//', '\n'],
        ['#', '\r\n'],
        ['--', '\n'],
      ] as const) {
        const lines = [
          'CLASSIFICATION: COMMUNITY',
          `Filename: ${name}`,
          'Author: Docs Team',
          'Date Modified: 2029-01-26',
        ];
        const text = `${lines.map((line) => `${mark} ${line}${eol}`).join('')}${eol}# Guide${eol}`;
        expect(isFlawless('docs/GUIDE.md', Buffer.from(text), settings.rules, settings)).toBe(true);
      }
    }
  });
});

describe('cures', () => {
  const known = (path: string) => ({
    ...{ CLASSIFICATION: 'COMMUNITY', Author: 'Docs Team', 'Date Modified': '2029-01-26' },
    Filename: path.slice(path.lastIndexOf('/') + 1),
  });
  const little = (path: string) => ({
    ...{ CLASSIFICATION: undefined, Author: undefined, 'Date Modified': undefined },
    Filename: path.slice(path.lastIndexOf('/') + 1),
  });
  const paths = fc.constantFrom(
    ...['docs/GUIDE.md', 'GUIDE.md', 'GUIDE.html', 'GUIDE.py', 'GUIDE.unknown', 'GUIDE.css'],
  );

  test.each([
    ['all is known', known],
    ['little is known', little],
  ])(
    'end in a text that needs none, and touch nothing but the header, when %s',
    async (_, values) => {
      const settings = await settingsOf({ headers: { authors: ['Docs Team'] } });
      let changed = 0;
      fc.assert(
        fc.property(anyText, paths, (text, path) => {
          const { text: after, cured, left } = cureWhole(path, text, settings, values(path));
          expect(left.filter(({ fix }) => fix)).toEqual([]);
          expect(left).toEqual(curedProblems(path, after, settings, values(path)));
          expect(cured > 0).toBe(after !== text);
          if (after !== text) changed++;
          expect(after.startsWith('\uFEFF')).toBe(text.startsWith('\uFEFF'));
          if (text.replace('\uFEFF', '') !== '')
            expect(after.endsWith('\n')).toBe(text.endsWith('\n'));
          const rest = text.split('\n').slice(settings.lines).join('\n');
          expect(after.endsWith(rest)).toBe(true);
          if (!text.includes('\r')) expect(after).not.toContain('\r');
        }),
        { numRuns: 3000 },
      );
      expect(changed).toBeGreaterThan(300);
    },
  );

  test('of a file without a header leave every byte of it behind the new one', async () => {
    const settings = await settingsOf({});
    const bodies = fc.constantFrom(
      '',
      '# Guide\n',
      'text',
      '\n\ntext\r\n',
      '\r\n',
      'a: b\n',
      '* item\n',
    );
    const path = 'docs/GUIDE.md';
    fc.assert(
      fc.property(bodies, fc.constantFrom('', '\uFEFF', '#!/bin/sh\n'), (text, start) => {
        const { text: after, left } = cureWhole(path, start + text, settings, known(path));
        expect(after.startsWith(start)).toBe(true);
        expect(after.endsWith(text)).toBe(true);
        expect(left.map(({ rule }) => rule)).toEqual(
          start === '\uFEFF' ? ['header/byte-order-mark'] : [],
        );
      }),
    );
  });

  test('of headers that people write leave no wrong name', async () => {
    const settings = await settingsOf({});
    fc.assert(
      fc.property(headerText, (text) => {
        const { left } = cureWhole('docs/GUIDE.md', text, settings, known('docs/GUIDE.md'));
        expect(left.map(({ rule }) => rule)).not.toContain('header/filename-mismatch');
      }),
      { numRuns: 1000 },
    );
  });

  test('of front matter are YAML that says the same, whatever names and authors, and need no more', async () => {
    const part = fc.constantFrom(
      'a',
      "'",
      '"',
      '\\',
      ': ',
      ' #',
      '[',
      ']',
      '@',
      ' ',
      '\t',
      'é',
      '-',
    );
    const word = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
    const settings = await settingsOf({ headers: { authors: ['A'] } });
    fc.assert(
      fc.property(
        fc.tuple(word, fc.constantFrom('x', '.md')).map((parts) => parts.join('')),
        fc.record({ old: word, author: word, version: fc.constantFrom('', ' v1.2') }),
        fc.constantFrom<Quotes>('', '"', "'"),
        fc.constantFrom('', ' # why'),
        (name, { old, author, version }, quotes, behind) => {
          const path = `docs/${name}`;
          const text = `---
title: x
CLASSIFICATION: community${behind}
Filename: ${writeScalar(old + version, quotes)}${behind}
Author: ${writeScalar('B', quotes)}${behind}
---
`;
          const rules = { ...settings.rules, authors: [author] };
          const values = { ...known(path), Author: author };
          const cure = (before: string) => cureWhole(path, before, { ...settings, rules }, values);
          const { text: after, left } = cure(text);
          expect(left.filter(({ fix }) => fix)).toEqual([]);
          expect(parse(after.split(/^---\n/m)[1] ?? '')).toMatchObject({
            ...{ title: 'x', CLASSIFICATION: 'COMMUNITY', Author: author },
            ...{ Filename: expect.stringContaining(name), 'Date Modified': '2029-01-26' },
          });
          expect(left).toEqual([]);
          expect(cure(after).text).toBe(after);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('of a value in quotes stay in them', async () => {
    const settings = await settingsOf({ headers: { authors: ["O'Brien"] } });
    const text = (author: string) =>
      `---\nCLASSIFICATION: COMMUNITY\nFilename: '[slug].md'\nAuthor: ${author}\nDate Modified: 2029-01-26\n---\n`;
    const cure = (author: string) =>
      cureWhole('docs/[slug].md', text(author), settings, known('docs/[slug].md')).text;
    expect(cure(`'O''Brien'`)).toBe(text(`'O''Brien'`));
    expect(cure(`'Jane' # why`)).toBe(text(`'O''Brien' # why`));
    expect(cure(`"Jane"`)).toBe(text(`"O'Brien"`));
    expect(cure(`Jane`)).toBe(text(`O'Brien`));
  });

  test('of front matter touch no value of more than one line, and no key in quotes twice', async () => {
    const settings = await settingsOf({});
    const cure = (text: string) =>
      cureWhole('docs/a.md', `---\n${text}---\n`, settings, known('docs/a.md')).text;
    for (const value of [
      '>-\n  a.md',
      '>\n\n  a.md',
      '\n- a.md\n- b.md',
      '\n  # both\n  - a.md',
      '\n-\n  a.md',
    ]) {
      const several = `Filename: ${value}\nDate Modified: 2029-01-26\n`;
      expect(cure(several)).toBe(`---\n${several}---\n`);
    }
    for (const other of ['{title: T, date: x}', '[a, b]', '- a: b'])
      expect(cure(`${other}\n`)).toBe(`---\n${other}\n---\n`);
    const quoted = `"CLASSIFICATION": COMMUNITY\n'Filename': b.md\nAuthor: A\n"Date modified": 2029-01-26\n`;
    const right = quoted.replace('b.md', 'a.md').replace('modified', 'Modified');
    expect(cure(quoted)).toBe(`---\n${right}---\n`);
  });

  test('of a header that fills the lines that are searched push no field out of them', async () => {
    const settings = await settingsOf({ headers: { lines: 3 } });
    const text = '// CLASSIFICATION: COMMUNITY\n// Filename: b.md\n// Date Modified: 2029-01-26\n';
    const after = cureWhole('a.md', text, settings, known('a.md'));
    expect(after.text).toBe(text.replace('b.md', 'a.md'));
    expect(after.left.map(({ rule }) => rule)).toEqual(['header/field-missing']);
  });
});
