import { statSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import {
  readIndex,
  type SavedIndex,
  savedDigest,
  stampOf,
  writeIndex,
} from '../../../src/world/snapshots/saved-index.js';
import { type TempFolder, tempFolder } from '../../support/temp-folder.js';

let folder: TempFolder;
beforeEach(() => {
  folder = tempFolder();
});
afterEach(() => folder.remove());

/** An index of a folder with one file, taken so many milliseconds after the file was last changed. */
function taken(after: number): { index: SavedIndex; look: () => string | undefined } {
  const path = folder.write('a', 'text');
  const stats = statSync(path);
  const item = { kind: 'file', size: 4, digest: 'd', stamp: stampOf(stats) };
  const index = {
    ...{ of: folder.path, taken: stats.ctimeMs + after },
    items: new Map([['a', item]]),
  } as unknown as SavedIndex;
  return { index, look: () => savedDigest(index, 'a', statSync(path)) };
}

test('an index is read back as it was written, and of another snapshot or with any sign changed it is none', () => {
  const { index } = taken(60_000);
  const text = writeIndex(index);
  expect(readIndex(text, folder.path)).toMatchObject(index);
  expect(readIndex(text, `${folder.path}/other`)).toBeUndefined();
  for (const [from, to] of [
    ['"digest":"d"', '"digest":"e"'],
    ['"size":4', '"size":5'],
    ['"taken":1', '"taken":9'],
  ] as const) {
    expect(text).toContain(from);
    expect(readIndex(text.replace(from, to), folder.path)).toBeUndefined();
  }
});

test('a digest that was saved is taken for a file that looks as it did, and was not written just before', () => {
  const settled = taken(60_000);
  expect(settled.look()).toBe('d');
  folder.write('a', 'another text');
  expect(settled.look()).toBeUndefined();
  // What is written within the grain of the clock could change once more and look the same.
  for (const after of [-1, 0, 1, 1000, 1999]) expect(taken(after).look()).toBeUndefined();
});
