import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import fc from 'fast-check';
import { dice } from '../../scripts/bench/dice.js';
import { diffTexts, unifiedDiff } from '../../src/actions/trace-diff/text-diff/diff-texts.js';
import { textPair } from '../support/texts.js';
import { testWith } from './installed.js';

/** What `patch -p0` makes of a file in a folder where nothing else is. */
function patched(name: string | Buffer, before: string, patch: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'cohesix-patch-'));
  try {
    const path = Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name)]);
    writeFileSync(path, before);
    const options = ['-p0', '--force', '--fuzz=0', '--no-backup-if-mismatch'];
    execFileSync('patch', options, { cwd: folder, input: patch, stdio: 'pipe' });
    expect(readdirSync(folder, 'buffer')).toEqual([Buffer.from(name)]);
    return readFileSync(path, 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function diff(name: string | Buffer, before: string, after: string): string {
  return unifiedDiff(name, diffTexts(Buffer.from(before), Buffer.from(after)));
}

testWith('patch', 'GNU patch makes the new text of the old one, whatever the two are', () => {
  fc.assert(
    fc.property(textPair, ({ before, after }) => {
      fc.pre(before !== after);
      expect(patched('file.txt', before, diff('file.txt', before, after))).toBe(after);
    }),
    { numRuns: 300 },
  );
});

testWith('patch', 'GNU patch makes the new text of a long old one', () => {
  const random = dice(1);
  const line = () => `one of forty lines: ${random(40)}`;
  const old = Array.from({ length: 20_000 }, line);
  const edited = old.flatMap((same) =>
    random(25) > 0 ? [same] : [line(), line()].slice(random(3)),
  );
  const [before, after] = [`${old.join('\n')}\n`, edited.join('\n')];
  expect(patched('file.txt', before, diff('file.txt', before, after))).toBe(after);
});

testWith('patch', 'GNU patch takes what a cut diff has, and passes over its last line', () => {
  const before = Array.from({ length: 3000 }, (_, at) => `line ${at}\n`);
  const changed = (until: number) =>
    before.map((line, at) => (at % 100 === 50 && at < until ? 'changed\n' : line)).join('');
  const texts = [before.join(''), changed(3000)].map((text) => Buffer.from(text)) as [
    Buffer,
    Buffer,
  ];
  const cut = diffTexts(...texts, { shown: 1000 });
  expect(cut.complete).toBe(false);
  expect(cut.hunks.length).toBeGreaterThan(3);
  const text = unifiedDiff('file.txt', cut);
  expect(patched('file.txt', before.join(''), text)).toBe(changed(cut.hunks.length * 100));
});

const NAMES = [
  'plain.txt',
  'two words.txt',
  'many   spaces  here',
  ' leading',
  'trailing ',
  'tab\there',
  'line\nfeed',
  'carriage\rreturn',
  'quote"d',
  "apostrophe's",
  'back\\slash',
  '"whole"',
  '-dash',
  '--- a',
  'naïve 名前 🙂.txt',
  'bell\u0007 and \u001b[31m',
  'del\u007f',
  'a\u2028b',
  'file\t2020-01-01 00:00:00',
  'csi\u009b31m',
  'turned\u202earound',
  Buffer.from([0x61, 0xff, 0x20, 0xe9, 0x0a]),
];

for (const name of NAMES) {
  testWith('patch', `GNU patch finds the file ${JSON.stringify(name.toString())}`, () => {
    expect(patched(name, 'a\nb\n', diff(name, 'a\nb\n', 'a\nc\n'))).toBe('a\nc\n');
    const labels = { before: 'baseline 2020-01-01', after: '1970-01-01 00:00:00 +0000' };
    const labelled = unifiedDiff(name, diffTexts(Buffer.from('a\n'), Buffer.from('b\n')), labels);
    expect(patched(name, 'a\n', labelled)).toBe('b\n');
  });
}
