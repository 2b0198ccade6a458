import {
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { traceDiff } from '../../../src/actions/trace-diff/action.js';
import { parseInputs, type RawInputs } from '../../../src/inputs/parse.js';
import type { KeptFolder } from '../../../src/world/kept-folder.js';
import { worldOf } from '../../support/run-cli.js';
import { type Entry, tarOf } from '../../support/tar-archive.js';
import { type TempFolder, tempFolder } from '../../support/temp-folder.js';
import { writeSnapshot } from './snapshot-pair.js';

let folder: TempFolder;

beforeEach(() => {
  folder = tempFolder();
  writeSnapshot(folder, 'snap', { 'a.json': { a: 1 }, 'b/c.txt': 'text\n' });
  symlinkSync('a.json', join(folder.path, 'snap/link'));
});

afterEach(() => folder.remove());

/** A host that keeps in a folder of the test. */
function keeper(isDefaultBranch: boolean): KeptFolder {
  const kept = join(folder.path, 'kept');
  return {
    ...{ isDefaultBranch, branch: 'main', defaultBranch: 'main', run: '1-1' },
    restoreOwn: async () => undefined,
    restore: async (prefix) =>
      worldOf(folder.path).files.kind(kept) === 'directory'
        ? { path: kept, key: `${prefix}1-1` }
        : undefined,
    async keep(_, fill) {
      mkdirSync(kept);
      await fill(kept);
      return true;
    },
  };
}

async function run(isDefaultBranch: boolean, raw: RawInputs = {}) {
  const inputs = parseInputs(
    traceDiff.inputs,
    { target: 'snap', 'baseline-cache-key': 'k', ...raw },
    (name) => name,
  );
  return traceDiff.run(inputs, worldOf(folder.path, { kept: keeper(isDefaultBranch) }));
}

test('what is kept is the snapshot, whatever it was read from, with its digest', async () => {
  await run(true);
  expect(readFileSync(join(folder.path, 'kept/snapshot/b/c.txt'), 'utf8')).toBe('text\n');
  expect(readFileSync(join(folder.path, 'kept/digest'), 'utf8')).toMatch(/^[0-9a-f]{64}\n$/);
  expect((await run(false)).report).toMatchObject({ verdict: 'pass', findings: [] });
});

test.each([
  ['a byte of a file', () => writeFileSync(join(folder.path, 'kept/snapshot/b/c.txt'), 'tex!\n')],
  ['a file more', () => writeFileSync(join(folder.path, 'kept/snapshot/d'), '')],
  ['another digest', () => writeFileSync(join(folder.path, 'kept/digest'), `${'0'.repeat(64)}\n`)],
])('a kept snapshot with %s is refused, not compared', async (_, change) => {
  await run(true);
  change();
  await expect(run(false)).rejects.toThrow(/the cache entry "k-1-1" is not what was kept; delete/);
});

test('a kept snapshot without its digest is refused', async () => {
  await run(true);
  cpSync(join(folder.path, 'kept/snapshot'), join(folder.path, 'moved'), { recursive: true });
  writeFileSync(join(folder.path, 'kept/digest'), '');
  await expect(run(false)).rejects.toThrow(/is not what was kept/);
});

test.each<[string, Entry[], RegExp]>([
  [
    'by a link that leads on to another',
    [
      ...[
        { name: 'a/b/l', link: '../..' },
        { name: 'e', link: 'a/b/l/../..' },
      ],
      { name: 'e/out', content: 'x' },
    ],
    /entry "e\/out" lies below a link of the archive/,
  ],
  ["in git's folder", [{ name: '.git/config', content: 'x' }], /\.git\/config lies in git's own/],
  [
    'below a file',
    [
      { name: 'a', content: 'x' },
      { name: 'a/out', content: 'x' },
    ],
    /a\/out lies below a link or a file, which cannot be kept/,
  ],
])('nothing of an archive is kept outside of its folder: %s', async (_, entries, message) => {
  writeFileSync(join(folder.path, 'snap.tar'), tarOf(entries));
  await expect(run(true, { target: 'snap.tar' })).rejects.toThrow(message);
  expect(readdirSync(folder.path)).not.toContain('out');
});

test('what is kept runs as nobody else, whatever its bits were', async () => {
  chmodSync(join(folder.path, 'snap/a.json'), 0o6755);
  await run(true);
  expect(statSync(join(folder.path, 'kept/snapshot/a.json')).mode & 0o7777).toBe(0o755);
});

test('a dry run keeps nothing', async () => {
  await run(true, { 'dry-run': 'true' });
  expect(worldOf(folder.path).files.kind(join(folder.path, 'kept'))).toBe('missing');
});

test('without a cache, at a terminal too, the input is refused', async () => {
  const inputs = parseInputs(
    traceDiff.inputs,
    { target: 'snap', 'baseline-cache-key': 'k' },
    (name) => name,
  );
  await expect(traceDiff.run(inputs, worldOf(folder.path))).rejects.toThrow(
    /works in a workflow only/,
  );
});
