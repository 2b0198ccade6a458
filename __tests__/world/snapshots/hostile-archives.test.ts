import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readArchive } from '../../../src/world/snapshots/read-archive.js';
import { worldOf } from '../../support/run-cli.js';
import { type Entry, tarOf } from '../../support/tar-archive.js';
import { type TempFolder, tempFolder } from '../../support/temp-folder.js';
import { wholeComparison } from '../../support/whole-comparison.js';

let folder: TempFolder;

beforeEach(() => {
  folder = tempFolder();
  mkdirSync(join(folder.path, 'empty'));
});

afterEach(() => folder.remove());

async function read(archive: Buffer, archiveBytes?: number) {
  writeFileSync(join(folder.path, 'x.tar'), archive);
  const world = worldOf(folder.path);
  const lookup = {
    ...{ base: folder.path, isNamed: false, directory: folder.path, repository: folder.path },
    archiveBytes,
  };
  const one = world.snapshots.open('empty', lookup);
  return wholeComparison(world.snapshots.compare(one, world.snapshots.open('x.tar', lookup)));
}

const file = (name: string, content = 'x'): Entry => ({ name, content });

test.each<[string, Entry[], RegExp]>([
  ['an absolute name', [file('/etc/passwd')], /entry "\/etc\/passwd" has an absolute name/],
  ['a name that leaves', [file('a/../../b')], /entry "a\/..\/..\/b" leaves the archive/],
  ['a name that is there twice', [file('a'), file('./a')], /entry ".\/a" is there twice/],
  ['a link that leaves', [{ name: 'a', link: '../b' }], /is a link that leaves the archive/],
  [
    'an entry of a type that nobody knows',
    [file('a'), { name: 'strange', type: 'Z' }],
    /entry "strange" is of type \S+, which no snapshot holds/,
  ],
  ['an absolute link', [{ name: 'a', link: '/b' }], /is a link that leaves the archive/],
  [
    'a file below a link',
    [file('a/x'), { name: 'l', link: 'a' }, file('l-'), file('l/y')],
    /entry "l\/y" lies below a link of the archive/,
  ],
  [
    'a file below what becomes a link later',
    [file('a/l/b/y'), { name: 'a/l', link: '.' }],
    /entry "a\/l\/b\/y" lies below a link of the archive/,
  ],
  [
    'a link that goes up behind another link',
    [
      { name: 'e', link: 'a/b/l/../..' },
      { name: 'a/b/l', link: '../..' },
    ],
    /entry "e" is a link that goes up behind another link, to "a\/b\/l\/..\/.."/,
  ],
  [
    'a link that goes up long behind another link',
    [
      { name: 'a/l', link: '.' },
      { name: 'a/b/e', link: '../l/./c//d/../x' },
    ],
    /entry "a\/b\/e" is a link that goes up behind another/,
  ],
  ['a hard link to nothing', [{ name: 'a', hard: 'b' }], /links to a file not before it/],
  ['a sparse file', [file('./a/GNUSparseFile.4711/b')], /b" is a sparse file whose holes are left/],
  ['a name that is not UTF-8', [file('f\xE9')], /a name that is not UTF-8/],
])('an archive with %s is refused by the entry', async (_, entries, message) => {
  await expect(read(tarOf(entries))).rejects.toThrow(message);
});

test('links, hard links and devices are data', async () => {
  const entries: Entry[] = [
    ...[file('a/b', 'text'), { name: 'a/l', link: 'b' }, { name: 'h', hard: 'a/b' }],
    { name: 'd', type: '3' },
  ];
  const { changes } = await read(tarOf(entries));
  expect(changes.map(({ path, after }) => [path, after?.kind, after?.size])).toEqual([
    ...[
      ['a/b', 'file', 4],
      ['a/l', 'link', 0],
      ['d', 'device', 0],
      ['h', 'file', 4],
    ],
  ]);
});

test('links that lead through others, and up before them, are data', async () => {
  const entries: Entry[] = [
    ...[file('v1/a'), { name: 'now', link: 'v1' }, file('now.txt'), { name: 'a', link: 'now/a' }],
    ...[
      { name: 'b/up', link: '../now/a' },
      { name: 'b/c', link: '../b/../v1' },
    ],
  ];
  const { changes } = await read(tarOf(entries));
  expect(new Set(changes.map(({ path }) => path))).toEqual(
    new Set(entries.map(({ name }) => name)),
  );
});

test('an archive with a link through more folders than anybody follows is refused', async () => {
  symlinkSync('b/'.repeat(101), join(folder.path, 'long'));
  const archive = execFileSync('tar', ['-c', '-C', folder.path, 'long']);
  await expect(read(archive)).rejects.toThrow(/a link through over 4096 characters or 100 folders/);
});

test('an archive whose files lie in a folder of its own name counts from there', async () => {
  const { changes } = await read(tarOf([file('x/a'), file('x/b/c')]));
  expect(changes.map(({ path }) => path)).toEqual(['a', 'b/c']);
});

test('an archive that expands a thousandfold is refused', async () => {
  const bomb = tarOf([file('a', '\0'.repeat(256 * 1024 * 1024))]);
  await expect(read(gzipSync(bomb, { level: 9 }))).rejects.toThrow(/damaged archive .*ratio/i);
});

test('an archive over the limit is refused with the flag that raises it', async () => {
  await expect(read(tarOf([file('a', 'x'.repeat(2000))]), 1000)).rejects.toThrow(
    /expands to more than 1,000 bytes, met at "a"; raise --max-archive-bytes/,
  );
});

test('an archive that is cut or damaged anywhere is an error or tells the same, never less', async () => {
  const whole = tarOf([file('a', 'x'.repeat(600)), file('b', 'y'), file('c/d', 'z'.repeat(1500))]);
  const names = (await read(whole)).changes.map(({ path }) => path);
  for (let cut = 0; cut < whole.length - 1024; cut += 100) {
    await expect(read(whole.subarray(0, cut))).rejects.toThrow(/damaged archive/);
  }
  for (const at of [0, 100, 150, 512 + 5, 1024 + 600]) {
    const damaged = Buffer.from(whole);
    damaged.writeUInt8((whole[at] as number) ^ 0x41, at);
    const found = await read(damaged).then(
      ({ changes }) => changes.map(({ path }) => path),
      (error: Error) => error.message,
    );
    expect([names, expect.stringMatching(/damaged archive|entry/)]).toContainEqual(found);
  }
});

test('what is no archive at all is a damaged one', async () => {
  await expect(read(Buffer.from('no archive\n'.repeat(100)))).rejects.toThrow(/damaged archive/);
});

test('an archive that becomes a pipe after it was found is not waited for', async () => {
  const path = join(folder.path, 'x.tar');
  writeFileSync(path, tarOf([file('a')]));
  const lookup = {
    ...{ base: folder.path, isNamed: false, directory: folder.path, repository: folder.path },
    archiveBytes: undefined,
  };
  const snapshot = worldOf(folder.path).snapshots.open('x.tar', lookup);
  rmSync(path);
  execFileSync('mkfifo', [path]);
  await expect(snapshot.index('sha256')).rejects.toThrow(/x\.tar: cannot be read \(named pipe\)/);
});

test('as many entries as may be read are read, and one more is refused by its name', async () => {
  const path = folder.write('x.tar', tarOf(['a', 'b', 'c'].map((name) => file(name))));
  const within = async (entries: number) => {
    const names: string[] = [];
    await readArchive(path, 'x.tar', { bytes: 1000, entries }, ({ name }) => {
      names.push(name);
      return undefined;
    });
    return names;
  };
  expect(await within(3)).toEqual(['a', 'b', 'c']);
  await expect(within(2)).rejects.toThrow('x.tar: entry "c" is more than the');
});
