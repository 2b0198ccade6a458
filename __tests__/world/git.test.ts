import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { findRoot, machineGit } from '../../src/world/git.js';
import { type GitRepository, gitRepository } from '../support/git-repository.js';
import { repositoryRoot } from '../support/repository-root.js';
import { tempFolder } from '../support/temp-folder.js';

let repository: GitRepository;
beforeEach(() => {
  repository = gitRepository();
});
afterEach(() => repository.remove());

const names = (answer: { ok: boolean; value?: Buffer }) =>
  (answer.value ?? Buffer.alloc(0))
    .toString()
    .split('\0')
    .slice(0, -1)
    .sort((a, b) => (a < b ? -1 : 1));

test('lists tracked and new files, not ignored ones, and takes paths as they are', async () => {
  for (const name of [
    'd/a.md',
    'd/*.md',
    'd/:(glob)x',
    'd/-x',
    'd/new\nline',
    'e/b.md',
    'd/ignored',
  ])
    repository.write(name, '');
  repository.write('.gitignore', 'ignored\n');
  repository.commit();
  repository.write('d/later', '');
  const git = machineGit(repository.path);
  expect(names(await git.list(['d']))).toEqual([
    'd/*.md',
    'd/-x',
    'd/:(glob)x',
    'd/a.md',
    'd/later',
    'd/new\nline',
  ]);
  expect(names(await git.list(['d/*.md']))).toEqual(['d/*.md']);
  expect(names(await git.list([':(glob)**']))).toEqual([]);
});

test('a submodule is one entry, and its files are not ours', async () => {
  const inner = gitRepository();
  inner.write('x.md', '');
  inner.commit();
  repository.write('a.md', '');
  repository.git(
    '-c',
    'protocol.file.allow=always',
    'submodule',
    '--quiet',
    'add',
    inner.path,
    'inner',
  );
  expect(names(await machineGit(repository.path).list(['']))).toEqual([
    '.gitmodules',
    'a.md',
    'inner',
  ]);
  inner.remove();
});

test('knows where two histories parted, what changed since, and on which day', async () => {
  repository.write('a', '1');
  repository.write('b', '1');
  const base = repository.commit('2028-01-01');
  repository.git('checkout', '-q', '-b', 'topic');
  repository.write('a', '2');
  const topic = repository.commit('2028-02-02');
  repository.git('checkout', '-q', 'main');
  repository.write('c', '1');
  const main = repository.commit('2028-03-03');
  repository.git('merge', '-q', '--no-edit', 'topic');
  const git = machineGit(repository.path);
  expect(git.mergeBase('topic', main)).toBe(base);
  expect(git.parents('HEAD')).toEqual([main, topic]);
  expect(names(await git.changedSince(base, ['']))).toEqual(['a', 'c']);
  const days = await git.lastChanged(['a', 'b', 'c', 'none']);
  expect([...days.keys()].sort((one, other) => (one < other ? -1 : 1))).toEqual(['a', 'b', 'c']);
  expect([days.get('b'), days.get('c')]).toEqual(['2028-01-01', '2028-03-03']);
  expect(git.commit('no-such')).toBeUndefined();
  expect(git.commit('--help')).toBeUndefined();
  expect(git.isShallow()).toBe(false);
});

test('a shallow clone says that it is one, and gives no days', async () => {
  repository.write('a', '1');
  repository.commit();
  repository.write('a', '2');
  repository.commit();
  const clone = tempFolder();
  execFileSync('git', [
    'clone',
    '-q',
    '--depth',
    '1',
    `file://${repository.path}`,
    join(clone.path, 'c'),
  ]);
  const git = machineGit(join(clone.path, 'c'));
  expect(git.isShallow()).toBe(true);
  expect(git.parents('HEAD')).toEqual([]);
  expect(await git.lastChanged(['a'])).toEqual(new Map());
  clone.remove();
});

test('no git, or no repository, is an answer and no breakdown', async () => {
  const folder = tempFolder();
  const answer = await machineGit(folder.path).list(['']);
  expect(answer).toEqual({ ok: false, why: expect.stringContaining('not a git repository') });
  expect(findRoot(folder.path)).toBeUndefined();
  folder.remove();
});

test('the root is the folder of the nearest .git, a file of a work tree as well', () => {
  mkdirSync(join(repository.path, 'a/b'), { recursive: true });
  expect(findRoot(join(repository.path, 'a/b'))).toBe(repository.path);
  writeFileSync(join(repository.path, 'a/.git'), 'gitdir: elsewhere\n');
  expect(findRoot(join(repository.path, 'a/b'))).toBe(join(repository.path, 'a'));
});

describe('a hostile repository starts no program', () => {
  test('by its configuration: file monitor, hooks, diff drivers, text converters, pagers, signatures, aliases', () => {
    const marker = join(repository.path, 'ran');
    const program = repository.write('evil.sh', `#!/bin/sh\necho "$0 $*" >>"${marker}"\n`);
    chmodSync(program, 0o755);
    repository.write('docs/a.md', 'x');
    repository.write('.gitattributes', '*.md diff=evil\n');
    const base = repository.commit();
    repository.write('docs/a.md', 'y');
    repository.write('docs/b.md', 'y');
    mkdirSync(join(repository.path, 'hooks'));
    for (const hook of [
      'post-index-change',
      'fsmonitor-watchman',
      'query-watchman',
      'reference-transaction',
    ]) {
      symlinkSync(program, join(repository.path, 'hooks', hook));
    }
    const settings = {
      ...{ 'core.fsmonitor': program, 'core.hooksPath': join(repository.path, 'hooks') },
      ...{ 'diff.external': program, 'diff.evil.command': program, 'diff.evil.textconv': program },
      ...{
        'core.pager': program,
        'pager.log': 'true',
        'log.showSignature': 'true',
        'gpg.program': program,
      },
      ...{ 'alias.ls-files': `!${program}`, 'core.sshCommand': program, 'core.askPass': program },
    };
    for (const [key, value] of Object.entries(settings)) repository.git('config', key, value);
    rmSync(marker, { force: true });
    const cli = join(repositoryRoot, 'dist/cli/index.js');
    const env = { PATH: process.env.PATH, HOME: repository.path, TMPDIR: repository.path };
    for (const args of [['--fix'], ['--scope', 'changed', '--base', base]]) {
      const ran = spawnSync(process.execPath, [cli, 'validate-batch', ...args], {
        ...{ cwd: repository.path, env, encoding: 'utf8' },
      });
      expect(ran.stdout).toContain('docs/a.md');
    }
    expect(existsSync(marker)).toBe(false);
    repository.git('-c', 'core.fsmonitor=false', 'diff', '--ext-diff'); // The trap is a real one.
    expect(existsSync(marker)).toBe(true);
  });
});

test('a program of the same name in the work tree is not run', () => {
  const marker = join(repository.path, 'ran');
  repository.write('docs/a.md', 'x');
  for (const name of ['git', 'git.exe', 'git.cmd']) {
    chmodSync(repository.write(name, `#!/bin/sh\ntouch "${marker}"\n`), 0o755);
  }
  const env = { PATH: `.:${process.env.PATH}`, HOME: repository.path, TMPDIR: repository.path };
  const cli = join(repositoryRoot, 'dist/cli/index.js');
  const ran = spawnSync(process.execPath, [cli, 'validate-batch'], {
    ...{ cwd: repository.path, env, encoding: 'utf8' },
  });
  expect(ran.stdout).toContain('Listed by: git');
  expect(existsSync(marker)).toBe(false);
});
