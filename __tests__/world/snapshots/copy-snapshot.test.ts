import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { copySnapshot } from '../../../src/world/snapshots/copy-snapshot.js';
import type { Indexed, Snapshot } from '../../../src/world/snapshots/snapshot.js';
import { type TempFolder, tempFolder } from '../../support/temp-folder.js';

let folder: TempFolder;

beforeEach(() => {
  folder = tempFolder();
});

afterEach(() => folder.remove());

/** What a path is: the target of a link, or undefined for a file, whose content is its path. */
type Entries = Readonly<Record<string, string | undefined>>;

/** A snapshot as no archive, commit or folder should be able to look. */
function snapshotOf(entries: Entries): Snapshot {
  const items = Object.entries(entries).map(([key, target]): [string, Indexed] => {
    if (target !== undefined) return [key, { kind: 'link', size: 0, mode: undefined, target }];
    return [key, { kind: 'file', size: key.length, mode: 0o6755, digest: key }];
  });
  return {
    ...{ name: 'hostile', digests: 'sha256', modes: 'all' },
    index: async () => new Map(items),
    contents: async (keys) => new Map(keys.map((key) => [key, Buffer.from(key)])),
  };
}

const copy = (entries: Entries) => copySnapshot(snapshotOf(entries), join(folder.path, 'a/b'));

test('files, their modes without those of another user, and links are copied', async () => {
  await copy({ x: undefined, 'y/z': undefined, 'y/l': '../..' });
  const there = (path: string) => join(folder.path, 'a/b', path);
  expect(readFileSync(there('y/z'), 'utf8')).toBe('y/z');
  expect(lstatSync(there('x')).mode & 0o7777).toBe(0o755);
  expect(readlinkSync(there('y/l'))).toBe('../..');
});

test.each<[string, Entries, RegExp]>([
  ['up', { '../x': undefined }, /^hostile: \.\.\/x is no path in a folder, which cannot be kept$/],
  ['from the top', { '/x': undefined }, /\/x is no path in a folder/],
  ['into a link', { e: '..', 'e/x': undefined }, /: e is a folder, too, which cannot be kept/],
  ['from a link', { e: '..', 'e/x': '..' }, /: e\/x lies below a link or a file, which cannot/],
  ['below a file', { e: undefined, 'e/x': undefined }, /: e\/x lies below a link or a file/],
  ["into git's", { '.git/x': undefined }, /: \.git\/x lies in git's own folder, which cannot/],
])('a path that leads %s is refused', async (_, entries, message) => {
  await expect(copy(entries)).rejects.toThrow(message);
  expect(readdirSync(folder.path)).toEqual(['a']);
});

test('whatever a snapshot says, nothing is written outside of the folder', async () => {
  const path = fc
    .array(fc.constantFrom('l', 'm', 'x', '..', '.', ''), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join('/'));
  const entries = fc.dictionary(path, fc.option(path, { nil: undefined }), { maxKeys: 6 });
  await fc.assert(
    fc.asyncProperty(entries, async (hostile) => {
      const own = tempFolder();
      try {
        await copySnapshot(snapshotOf(hostile), join(own.path, 'a/b')).catch(() => {});
        expect(readdirSync(own.path)).toEqual(['a']);
        expect(readdirSync(join(own.path, 'a'))).toEqual(['b']);
      } finally {
        own.remove();
      }
    }),
    { numRuns: 300 },
  );
});
