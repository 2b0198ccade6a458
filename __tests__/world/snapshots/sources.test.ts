import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Comparison } from '../../../src/world/snapshots/snapshot.js';
import { type GitRepository, gitRepository } from '../../support/git-repository.js';
import { worldOf } from '../../support/run-cli.js';
import { asNobody } from '../../support/temp-folder.js';
import { wholeComparison } from '../../support/whole-comparison.js';

let folder: GitRepository;

beforeEach(() => {
  folder = gitRepository();
});

afterEach(() => folder.remove());

type Tree = Readonly<Record<string, string>>;

function write(side: string, tree: Tree): void {
  mkdirSync(join(folder.path, side), { recursive: true });
  for (const [path, content] of Object.entries(tree)) {
    const full = join(folder.path, side, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, content);
  }
}

function tar(side: string, name: string): void {
  const zip = name.endsWith('gz') ? ['-z'] : [];
  execFileSync('tar', [
    '-c',
    ...zip,
    '-f',
    join(folder.path, name),
    '-C',
    join(folder.path, side),
    '.',
  ]);
}

function compare(before: string, after: string, saved?: string): Promise<Comparison> {
  const world = worldOf(folder.path);
  const lookup = {
    ...{ base: folder.path, isNamed: false, directory: folder.path, repository: folder.path },
    archiveBytes: undefined,
  };
  const one = world.snapshots.open(before, lookup, saved);
  return wholeComparison(
    world.snapshots.compare(one, world.snapshots.open(after, lookup), {
      byIndex: saved !== undefined,
    }),
  );
}

/** Each change as `+ path`, `- path` or `~ path`. */
async function changes(before: string, after: string): Promise<string[]> {
  const { changes: found, unchanged } = await compare(before, after);
  const sign = ({ before: old, after: now }: (typeof found)[number]) =>
    old ? (now ? '~' : '-') : '+';
  return [...found.map((one) => `${sign(one)} ${one.path}`), `= ${unchanged}`];
}

const BEFORE: Tree = {
  'a.txt': 'same\n',
  'b/c.txt': 'old\n',
  'b/gone.txt': 'x',
  'was/folder.txt': 'x',
  empty: '',
  'ä ö/€.txt': 'same',
};
const AFTER: Tree = { ...BEFORE, 'b/c.txt': 'new\n', 'b/new.txt': 'y' };
const EXPECTED = ['~ b/c.txt', '- b/gone.txt', '+ b/new.txt', '+ was', '- was/folder.txt', '= 3'];

function makeBoth(): void {
  write('one', BEFORE);
  write('two', AFTER);
  rmSync(join(folder.path, 'two/b/gone.txt'));
  rmSync(join(folder.path, 'two/was'), { recursive: true });
  writeFileSync(join(folder.path, 'two/was'), 'a file now');
  folder.commit();
  for (const side of ['one', 'two'])
    for (const end of ['tar', 'tar.gz']) tar(side, `${side}.${end}`);
}

const SOURCES = ['', '.tar', '.tar.gz', 'git'] as const;
const named = (side: string, source: (typeof SOURCES)[number]) =>
  source === 'git' ? `git:HEAD:${side}` : `${side}${source}`;

describe.each(SOURCES)('a baseline as "%s"', (before) => {
  test.each(SOURCES)('with a target as "%s" differs in the same files', async (after) => {
    makeBoth();
    expect(await changes(named('one', before), named('two', after))).toEqual(EXPECTED);
    expect(await changes(named('one', before), named('one', after))).toEqual(['= 6']);
  });
});

test('any two trees differ in the same files, as folders, archives and commits', async () => {
  const name = fc.constantFrom('a', 'b', 'c/d', 'c/e', 'f/g/h', 'ü', 'x y');
  const tree = fc.dictionary(name, fc.constantFrom('', 'x', 'y', 'x\ny\n', 'z'.repeat(70_000)));
  await fc.assert(
    fc.asyncProperty(tree, tree, async (one, other) => {
      rmSync(join(folder.path, 'one'), { recursive: true, force: true });
      rmSync(join(folder.path, 'two'), { recursive: true, force: true });
      write('one', one);
      write('two', other);
      tar('one', 'one.tar');
      const plain = await changes('one', 'two');
      expect(await changes('one.tar', 'two')).toEqual(plain);
      const paths = [...new Set([...Object.keys(one), ...Object.keys(other)])];
      const differing = paths.filter((path) => one[path] !== other[path]);
      expect(plain).toHaveLength(differing.length + 1);
    }),
    { numRuns: 25 },
  );
});

test.each([
  ['4755', 0o4755],
  ['2755', 0o2755],
  ['1755', 0o1755],
])('permissions %s, by which a program runs otherwise, are data', async (_, mode) => {
  for (const side of ['one', 'two']) write(side, { run: 'x' });
  chmodSync(join(folder.path, 'one/run'), 0o755);
  chmodSync(join(folder.path, 'two/run'), mode);
  const found = [{ path: 'run', before: { mode: 0o755 }, after: { mode } }];
  expect((await compare('one', 'two')).changes).toMatchObject(found);
  tar('two', 'two.tar');
  expect((await compare('one', 'two.tar')).changes).toMatchObject(found);
});

test('a commit says of permissions only whether a file is executable', async () => {
  write('one', { same: 'x', text: 'a', run: 'x' });
  folder.commit();
  write('one', { text: 'b' });
  for (const [path, mode] of Object.entries({ same: 0o664, text: 0o600, run: 0o775 }))
    chmodSync(join(folder.path, 'one', path), mode);
  const { changes: found } = await compare('git:HEAD:one', 'one');
  expect(found).toMatchObject([
    { path: 'run', before: { mode: 0o644 }, after: { mode: 0o755 } },
    { path: 'text', before: { mode: 0o644 }, after: { mode: 0o644 } },
  ]);
});

test('a mode, a link and its target are data; nothing is followed', async () => {
  write('one', { run: 'x', there: 'x' });
  write('two', { run: 'x', there: 'x' });
  chmodSync(join(folder.path, 'one/run'), 0o644);
  chmodSync(join(folder.path, 'two/run'), 0o755);
  symlinkSync('/etc/passwd', join(folder.path, 'one/link'));
  symlinkSync('there', join(folder.path, 'two/link'));
  for (const before of ['one', 'git:HEAD:one']) {
    folder.commit();
    const { changes: found } = await compare(before, 'two');
    expect(found).toMatchObject([
      { path: 'link', before: { target: '/etc/passwd' }, after: { target: 'there' } },
      { path: 'run', before: { mode: 0o644 }, after: { mode: 0o755 } },
    ]);
  }
});

test('a named pipe is reported and never opened', async () => {
  write('one', { a: '' });
  write('two', {});
  execFileSync('mkfifo', [join(folder.path, 'two/a')]);
  expect((await compare('one', 'two')).changes).toMatchObject([{ after: { kind: 'named pipe' } }]);
});

test('a file name that is not UTF-8 is compared by its bytes and shown escaped', async () => {
  write('one', {});
  write('two', {});
  const name = Buffer.concat([Buffer.from(join(folder.path, 'two/')), Buffer.from([0x66, 0xe9])]);
  writeFileSync(name, 'x');
  expect(await changes('one', 'two')).toEqual(['+ f\\xE9', '= 0']);
});

test('a file or folder that may not be read stops the comparison and is named', async () => {
  write('one', { 'a/b': 'x' });
  write('two', { 'a/b': 'y' });
  const cases = [
    [join(folder.path, 'two/a/b'), 0o000],
    [join(folder.path, 'two/a'), 0o000],
  ] as const;
  chmodSync(folder.path, 0o755);
  for (const [path, mode] of cases) {
    chmodSync(path, mode);
    await expect(asNobody(() => compare('one', 'two'))).rejects.toThrow(
      /two\/a(\/b)?: cannot be read \(EACCES\), so nothing can be said about drift/,
    );
  }
  chmodSync(join(folder.path, 'two/a'), 0o755);
});

test.each([
  ['nothing', /nothing: no such snapshot; looked for .*nothing/],
  ['git:nowhere:one', /nowhere is no commit of this clone; fetch it first/],
  ['git:HEAD:nowhere', /HEAD has no directory nowhere/],
  ['git:HEAD', /is named git:<rev>:<path>/],
  ['plain.txt', /no snapshot: expected a directory/],
  ['git:--output=x:one', /is no commit/],
])('%s is refused with a cure', async (id, message) => {
  write('one', { a: '' });
  writeFileSync(join(folder.path, 'plain.txt'), '');
  folder.commit();
  await expect(async () => compare(id, 'one')).rejects.toThrow(message);
});

test('an index spares reading what looks untouched, and reads again what does not', async () => {
  write('one', { a: 'x', b: 'x' });
  write('two', { a: 'x', b: 'x' });
  const old = new Date(Date.now() - 3_600_000);
  for (const name of ['a', 'b']) utimesSync(join(folder.path, 'one', name), old, old);
  const world = worldOf(folder.path);
  const lookup = {
    ...{ base: folder.path, isNamed: false, directory: folder.path, repository: folder.path },
    archiveBytes: undefined,
  };
  await new Promise((resolve) => setTimeout(resolve, 2100)); // Older than the clock's grain.
  const saved = await world.snapshots.open('one', lookup).save?.();
  expect((await compare('one', 'two', saved)).changes).toEqual([]);
  writeFileSync(join(folder.path, 'one/b'), 'y');
  expect((await compare('one', 'two', saved)).changes).toMatchObject([{ path: 'b' }]);
  const damaged = saved?.replace('"a"', '"c"');
  expect((await compare('one', 'two', damaged)).changes).toMatchObject([{ path: 'b' }]);
});

test('small files that differ come with what they hold, as long as it is not much', async () => {
  const [block, half] = [64 * 1024, 'x'.repeat(32 * 1024)];
  const sizes = [0, 1, block - 1, block, block + 1, 2 * block, 2 * block + 7];
  const before: Record<string, string> = {};
  const after: Record<string, string> = {};
  const differs = new Set<string>();
  for (const one of sizes) {
    for (const other of sizes) {
      for (const end of ['a', 'b']) {
        const name = `${one}-${other}-${end}`;
        before[name] = 'x'.repeat(one);
        after[name] =
          `${'x'.repeat(other)}`.slice(0, -1) + (other > 0 ? (end === 'a' ? 'x' : 'y') : '');
        if (before[name] !== after[name]) differs.add(name);
      }
    }
  }
  for (let at = 0; at < 100; at++) {
    before[`many/${at}`] = `${half}${at}`;
    after[`many/${at}`] = `${half}${at + 1}`;
    differs.add(`many/${at}`);
  }
  write('one', before);
  write('two', after);
  const { changes: found } = await compare('one', 'two');
  expect(new Set(found.map(({ path }) => path))).toEqual(differs);
  let held = 0;
  for (const { path, contents } of found) {
    if (!contents) continue;
    held += contents.before.length + contents.after.length;
    expect([path, Buffer.from(contents.before).toString()]).toEqual([path, before[path]]);
    expect([path, Buffer.from(contents.after).toString()]).toEqual([path, after[path]]);
  }
  expect(held).toBeGreaterThan(block);
  expect(held).toBeLessThanOrEqual(4 * 2 ** 20);
  // Both sides of these have to be read to tell that they differ.
  expect(found.find(({ path }) => path === `${block - 1}-1-b`)?.contents).toBeDefined();
  expect(found.find(({ path }) => path === `${block}-${block}-b`)?.contents).toBeUndefined();
});
