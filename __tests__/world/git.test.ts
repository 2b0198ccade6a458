import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findRoot, machineGit } from '../../src/world/git.js';
import { type GitRepository, gitRepository } from '../support/git-repository.js';
import { check, runCli } from '../support/run-cli.js';
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

describe('a repository that git does not read', () => {
  // Git's own tests tell it so that the files belong to somebody else, which root alone could bring about.
  const strange = { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1', GIT_CONFIG_NOSYSTEM: '1' };
  const before = { ...process.env };
  beforeEach(() => {
    repository.write('docs/a.md', 'x');
    repository.commit();
    Object.assign(process.env, strange, { GIT_CONFIG_GLOBAL: '/dev/null' });
  });
  afterEach(() => {
    process.env = { ...before };
  });
  const why = () =>
    `git does not read this repository: fatal: detected dubious ownership in repository at '${repository.path}'; run git config --global --add safe.directory ${repository.path} before`;

  test('because its files are of another user is told with the cure, by everyone who asks', async () => {
    expect(machineGit(repository.path).refusal()).toBe(why());
    const { facts } = await check(repository.path, '--scope', 'changed');
    expect(facts.find(({ label }) => label === 'Scope')?.value).toBe(
      `all files, because the changed ones are not known: ${why()}`,
    );
    const diff = await runCli(repository.path, ['trace-diff', 'git:HEAD:docs', 'docs']);
    expect(diff.err).toBe(`cohesix trace-diff: git:HEAD:docs: ${why()}\n`);
    const annotated = ['annotate-batch', '--changed', '--origin', 'x', '--metadata', 'docs/a.md'];
    expect((await runCli(repository.path, annotated)).err).toContain(`--changed: ${why()}`);
  });

  test('because it is damaged is told in the words of git, and one that is none needs none', () => {
    Object.assign(process.env, { GIT_TEST_ASSUME_DIFFERENT_OWNER: '0' });
    expect(machineGit(repository.path).refusal()).toBeUndefined();
    repository.write('elsewhere/.git', 'gitdir: nowhere\n');
    expect(machineGit(join(repository.path, 'elsewhere')).refusal()).toMatch(
      /^git does not read this repository: fatal: not a git repository: .*nowhere/,
    );
    const none = tempFolder();
    expect(machineGit(none.path).refusal()).toBeUndefined();
    none.remove();
  });
});

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

describe('a caller that has git read paths another way', () => {
  const before = { ...process.env };
  afterEach(() => {
    process.env = { ...before };
  });

  test.each(['LITERAL', 'GLOB', 'NOGLOB', 'ICASE'])(
    'changes no answer: GIT_%s_PATHSPECS',
    async (kind) => {
      for (const name of ['d/a.md', 'd/*.md', 'D/a.md']) repository.write(name, '1');
      const base = repository.commit();
      for (const name of ['d/a.md', 'd/*.md', 'D/a.md']) repository.write(name, '2');
      process.env[`GIT_${kind}_PATHSPECS`] = '1';
      const git = machineGit(repository.path);
      expect(names(await git.list(['d']))).toEqual(['d/*.md', 'd/a.md']);
      expect(names(await git.changedSince(base, ['d/*.md']))).toEqual(['d/*.md']);
      expect(await git.lastChanged(['d/a.md'])).toEqual(new Map([['d/a.md', '2029-01-26']]));
      expect(git.refusal()).toBeUndefined();
    },
  );

  test('leaves the gate of a hook whole', async () => {
    repository.commit();
    repository.write('docs/a.md', 'no header');
    repository.git('add', '-A');
    process.env.GIT_LITERAL_PATHSPECS = '1';
    const report = await check(repository.path, '--scope', 'changed', '--base', 'HEAD');
    expect(report.findings.map(({ rule }) => rule)).toEqual(['header/missing']);
  });
});

test('knows which tracked files a sparse checkout leaves out', async () => {
  for (const name of ['in/a', 'out/b', 'out/new\nline']) repository.write(name, '');
  repository.commit();
  const git = machineGit(repository.path);
  expect(names(await git.sparse())).toEqual([]);
  repository.git('sparse-checkout', 'set', 'in');
  expect(names(await git.sparse())).toEqual(['out/b', 'out/new\nline']);
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
  expect(Object.fromEntries(days)).toEqual({ a: '2028-02-02', b: '2028-01-01', c: '2028-03-03' });
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

describe('a list', () => {
  test('has every name that a file can have, byte for byte', async () => {
    const odd = [
      'a b',
      '-rf',
      '--all',
      '*',
      ':(glob)x',
      '\n',
      'a\nb',
      '"',
      "'",
      '\\',
      '\\n',
      '\t',
      'é',
      '😀',
    ];
    const name = fc
      .oneof(
        fc.constantFrom(...odd).map((one) => Buffer.from(one)),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }).map((one) => Buffer.from(one)),
        ...(process.platform === 'linux' ? [fc.uint8Array({ minLength: 1, maxLength: 6 })] : []),
      )
      .map((one) => Buffer.from(one).toString('latin1'))
      .filter((one) => !/[/\0]|^\.git$|^\.\.?$/i.test(one));
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(name, { minLength: 1, maxLength: 20 }), async (all) => {
        rmSync(join(repository.path, 'd'), { recursive: true, force: true });
        mkdirSync(join(repository.path, 'd'));
        const made = all.filter((one) => {
          try {
            writeFileSync(Buffer.from(`${repository.path}/d/${one}`, 'latin1'), '');
            return true;
          } catch {
            return false; // This system has no such names.
          }
        });
        const answer = await machineGit(repository.path).list(['d']);
        const listed = answer.ok ? answer.value.toString('latin1').split('\0').slice(0, -1) : [];
        expect(listed.map((one) => one.slice(2)).sort()).toEqual(made.sort());
      }),
      { numRuns: 20 },
    );
  });

  test('also has what was deleted but is still tracked, and what stands in a conflict only once', async () => {
    repository.write('a', '1');
    repository.write('gone', '1');
    repository.commit();
    repository.git('checkout', '-q', '-b', 'other');
    repository.write('a', '2');
    repository.commit();
    repository.git('checkout', '-q', 'main');
    repository.write('a', '3');
    repository.commit();
    expect(() => repository.git('merge', '-q', 'other')).toThrow();
    rmSync(join(repository.path, 'gone'));
    expect(names(await machineGit(repository.path).list(['']))).toEqual(['a', 'gone']);
  });

  test('is the same wherever git’s own settings would change it', async () => {
    for (const name of ['docs/é.md', 'docs/b.md', 'B.md']) repository.write(name, '1');
    const base = repository.commit();
    repository.write('docs/é.md', '2');
    const settings = {
      ...{ 'core.quotePath': 'true', 'color.ui': 'always', 'column.ui': 'always' },
      ...{ 'submodule.recurse': 'true', 'diff.relative': 'true', 'diff.renames': 'copies' },
      ...{ 'diff.noprefix': 'true', 'log.showRoot': 'false', 'log.decorate': 'full' },
      ...{ 'log.date': 'raw', 'log.follow': 'true', 'status.showUntrackedFiles': 'no' },
    };
    for (const [key, value] of Object.entries(settings)) repository.git('config', key, value);
    const git = machineGit(repository.path);
    expect(names(await git.list(['docs']))).toEqual(['docs/b.md', 'docs/é.md']);
    expect(names(await git.changedSince(base, ['docs']))).toEqual(['docs/é.md']);
    expect(await git.lastChanged(['docs/é.md'])).toEqual(new Map([['docs/é.md', '2029-01-26']]));
  });

  test('of more paths than a command line holds is whole', async () => {
    const all = Array.from({ length: 3000 }, (_, at) => `d/${'long-'.repeat(20)}${at}`);
    for (const name of ['0', '1499', '2999'])
      repository.write(`d/${'long-'.repeat(20)}${name}`, '');
    const base = repository.commit();
    repository.write(all[1] as string, '');
    repository.write(all[2999] as string, 'changed');
    repository.write('e', '');
    const git = machineGit(repository.path);
    expect(names(await git.list(all))).toHaveLength(4);
    expect(names(await git.changedSince(base, all))).toEqual([all[1], all[2999]].sort());
    // More than any system takes at once.
    const many = Array.from({ length: 120_000 }, (_, at) => `none/${'long-'.repeat(20)}${at}`);
    expect(spawnSync('git', many, { cwd: repository.path }).error).toBeDefined();
  });

  test('about no path is empty', async () => {
    repository.write('a', '1');
    const base = repository.commit();
    repository.write('a', '2');
    const git = machineGit(repository.path);
    expect(names(await git.list([]))).toEqual([]);
    expect(names(await git.changedSince(base, []))).toEqual([]);
  });
});

describe('what changed since a commit', () => {
  test('is what was added, edited, renamed to, or changed in kind; not what is gone or only touched', async () => {
    for (const name of ['edited', 'renamed', 'gone', 'lost', 'touched', 'kind', 'mode']) {
      repository.write(name, `a text of some length, so that git can tell that this is ${name}\n`);
    }
    const base = repository.commit();
    repository.write('edited', 'x');
    repository.git('mv', 'renamed', 'new name');
    repository.git('rm', '-q', 'gone');
    rmSync(join(repository.path, 'lost'));
    rmSync(join(repository.path, 'kind'));
    symlinkSync('edited', join(repository.path, 'kind'));
    utimesSync(join(repository.path, 'touched'), 1e9, 1e9);
    repository.write('staged', '');
    repository.git('add', 'staged');
    repository.write('staged', 'and edited');
    repository.write('staged and lost', '');
    repository.git('add', 'staged and lost');
    rmSync(join(repository.path, 'staged and lost'));
    repository.write('untracked', '');
    repository.write('ignored', '');
    repository.write('.git/info/exclude', 'ignored\n');
    const there = ['edited', 'kind', 'new name', 'staged', 'untracked'];
    const git = machineGit(repository.path);
    expect(names(await git.changedSince(base, ['']))).toEqual(there.sort());
    const gone = ['gone', 'lost', 'renamed', 'staged and lost'];
    expect(names(await git.changedSince(base, [''], true))).toEqual([...there, ...gone].sort());
  });

  test('leaves submodules alone, whatever is in them', async () => {
    const inner = gitRepository();
    inner.write('x.md', '');
    inner.commit();
    const allow = ['-c', 'protocol.file.allow=always'];
    repository.git(...allow, 'submodule', '--quiet', 'add', inner.path, 'inner');
    const base = repository.commit();
    repository.write('inner/x.md', 'changed');
    repository.write('inner/new.md', 'new');
    expect(names(await machineGit(repository.path).changedSince(base, ['']))).toEqual([]);
    inner.remove();
  });

  test('that is none, or no commit, is an answer that says why', async () => {
    repository.commit();
    const git = machineGit(repository.path);
    for (const commit of ['none', '--help', '-h', '', 'HEAD:x']) {
      expect(await git.changedSince(commit, [''])).toEqual({
        ok: false,
        why: expect.stringMatching(/./),
      });
    }
  });

  test('is known in a clone without blobs, as actions/checkout makes it for sparse checkouts', async () => {
    repository.write('a', '1');
    repository.write('b', '1');
    const base = repository.commit();
    repository.write('a', '2');
    repository.commit();
    repository.git('config', 'uploadpack.allowFilter', 'true');
    const clone = tempFolder();
    const address = `file://${repository.path}`;
    execFileSync('git', ['clone', '-q', '--filter=blob:none', address, join(clone.path, 'c')]);
    const git = machineGit(join(clone.path, 'c'));
    expect(names(await git.changedSince(base, ['']))).toEqual(['a']);
    expect(await git.lastChanged(['b'])).toEqual(new Map([['b', '2029-01-26']]));
    clone.write('c/b', '3');
    expect(names(await git.changedSince(base, ['']))).toEqual(['a', 'b']);
    clone.remove();
  });
});

describe('the day of a last change', () => {
  test('is that of the newest commit that touched the path, whatever the paths and commits are', async () => {
    const paths = ['a', 'b', '\na', '\nb', 'd/a', 'd/b c', 'd/é "x"', '2028-01-01', '-', 'd/\t'];
    const commits = fc.array(fc.subarray(paths), { minLength: 1, maxLength: 10 });
    const day = (at: number) => `2028-${String(at + 1).padStart(2, '0')}-15`;
    await fc.assert(
      fc.asyncProperty(commits, async (history) => {
        const fresh = gitRepository();
        const expected = new Map<string, string>();
        const stream = history.map((touched, at) => {
          for (const path of touched) expected.set(path, day(at));
          const time = Date.parse(`${day(at)}T12:00:00Z`) / 1000;
          return [
            `commit refs/heads/main\ncommitter x <x@example.com> ${time} +0000\ndata 1\nm\n`,
            ...touched.map((path) => {
              const data = `${at} ${path}`;
              return `M 644 inline ${JSON.stringify(path)}\ndata ${Buffer.byteLength(data)}\n${data}\n`;
            }),
          ].join('');
        });
        execFileSync('git', ['fast-import', '--quiet'], {
          cwd: fresh.path,
          input: stream.join(''),
        });
        expect(await machineGit(fresh.path).lastChanged([...paths, 'none'])).toEqual(expected);
        fresh.remove();
      }),
      { numRuns: 20 },
    );
  });

  test('is that of the commit on the branch, not of the merge, which counts only for what it changes itself', async () => {
    repository.write('both', 'one\n');
    repository.commit('2028-01-01');
    repository.git('checkout', '-q', '-b', 'topic');
    repository.write('theirs', '1');
    repository.write('both', 'two\n');
    repository.commit('2028-02-02');
    repository.git('checkout', '-q', 'main');
    repository.write('ours', '1');
    repository.write('both', 'three\n');
    repository.commit('2028-03-03');
    expect(() => repository.git('merge', '-q', '--no-ff', 'topic')).toThrow();
    repository.write('both', 'two and three\n');
    repository.write('added', 'by the merge');
    repository.commit('2028-04-04');
    const paths = ['both', 'theirs', 'ours', 'added'];
    const asked = (path: string) => repository.git('log', '-1', '--format=%cs', '--', path);
    const days = await machineGit(repository.path).lastChanged(paths);
    expect(paths.map((path) => days.get(path))).toEqual(paths.map(asked));
    expect(Object.fromEntries(days)).toEqual({
      ...{ both: '2028-04-04', added: '2028-04-04' },
      ...{ theirs: '2028-02-02', ours: '2028-03-03' },
    });
  });

  test('is what git log says of the path alone, whatever was merged, and however a merge was resolved', async () => {
    const paths = ['a', 'b', 'c'];
    const commit = fc.record({
      contents: fc.dictionary(fc.constantFrom(...paths), fc.constantFrom('1', '2', '3')),
      parents: fc.uniqueArray(fc.nat(3), { minLength: 1, maxLength: 3 }),
    });
    const day = (at: number) => new Date(Date.UTC(2028, 0, 1 + ((at * 7) % 10), 12));
    await fc.assert(
      fc.asyncProperty(fc.array(commit, { minLength: 1, maxLength: 12 }), async (history) => {
        const fresh = gitRepository();
        const stream = history.map(({ contents, parents }, at) => {
          const marks = parents.filter((back) => back < at).map((back) => `:${at - back}\n`);
          const [first, ...others] = marks;
          return [
            `commit refs/heads/main\nmark :${at + 1}\n`,
            `committer x <x@example.com> ${day(at).getTime() / 1000} +0000\ndata 1\nm\n`,
            first ? `from ${first}` : '',
            ...others.map((mark) => `merge ${mark}`),
            'deleteall\n',
            ...Object.entries(contents).map(
              ([path, text]) => `M 644 inline ${path}\ndata 1\n${text}\n`,
            ),
          ].join('');
        });
        execFileSync('git', ['fast-import', '--quiet', '--force'], {
          cwd: fresh.path,
          input: stream.join(''),
        });
        const days = await machineGit(fresh.path).lastChanged(paths);
        const asked = (path: string) => fresh.git('log', '-1', '--format=%cs', '--', path);
        expect(paths.map((path) => days.get(path) ?? '')).toEqual(paths.map(asked));
        fresh.remove();
      }),
      { numRuns: 20 },
    );
  });

  test('is the committer’s own, not the one in Greenwich', async () => {
    repository.write('a', '1');
    repository.git('add', '-A');
    execFileSync('git', ['commit', '-qm', 'late in the evening'], {
      cwd: repository.path,
      env: {
        ...{
          PATH: process.env.PATH,
          HOME: repository.path,
          GIT_COMMITTER_DATE: '2029-01-26T23:30:00-08:00',
        },
        ...{
          GIT_AUTHOR_NAME: 'x',
          GIT_AUTHOR_EMAIL: 'x',
          GIT_COMMITTER_NAME: 'x',
          GIT_COMMITTER_EMAIL: 'x',
        },
      },
    });
    expect(await machineGit(repository.path).lastChanged(['a'])).toEqual(
      new Map([['a', '2029-01-26']]),
    );
  });

  test('is not known before the first commit', async () => {
    repository.write('a', '1');
    expect(await machineGit(repository.path).lastChanged(['a'])).toEqual(new Map());
  });
});

test('a repository with nothing committed has files, no commits and no merge base', async () => {
  repository.write('a', '1');
  const git = machineGit(repository.path);
  expect(names(await git.list(['']))).toEqual(['a']);
  expect([git.commit('HEAD'), git.mergeBase('HEAD', 'HEAD'), git.isShallow()]).toEqual([
    undefined,
    undefined,
    false,
  ]);
  expect(git.parents('HEAD')).toEqual([]);
});

test('histories that have nothing in common have no merge base', () => {
  repository.write('a', '1');
  const one = repository.commit();
  repository.git('checkout', '-q', '--orphan', 'other');
  repository.write('a', '2');
  const other = repository.commit();
  expect(machineGit(repository.path).mergeBase(one, other)).toBeUndefined();
});
