import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { compareText } from '../../../src/core/finding.js';
import { type GitRepository, gitRepository } from '../../support/git-repository.js';
import { filesIn, foundIn, goodHeader } from '../../support/headers.js';
import { check, runCli, validate, worldOf } from '../../support/run-cli.js';
import { asNobody, type TempFolder, tempFolder } from '../../support/temp-folder.js';

let repository: GitRepository;
let plain: TempFolder; // A folder that is in no repository.
beforeEach(() => {
  repository = gitRepository();
  plain = tempFolder();
});
afterEach(() => {
  repository.remove();
  plain.remove();
});

const fact = (report: { facts: { label: string; value: string | number }[] }, label: string) =>
  report.facts.find((one) => one.label === label)?.value;

describe('which files are checked', () => {
  test('those below workspace/docs and docs, by extension, tracked or not, but not ignored', async () => {
    repository.write('docs/a.md', goodHeader('a.md'));
    repository.write('workspace/docs/b.TXT', goodHeader('b.TXT'));
    repository.write('workspace/docs/deep/er/c.adoc', goodHeader('c.adoc'));
    repository.write('docs/c.py', 'print()');
    repository.write('docs/md', 'no extension');
    repository.write('docs/ignored.md', 'x');
    repository.write('other/d.md', 'x');
    repository.write('e.md', 'x');
    repository.write('.gitignore', 'ignored.md\n');
    const report = await check(repository.path);
    expect(filesIn(report)).toBe(3);
    expect(foundIn(report)).toEqual([]);
    expect(fact(report, 'Listed by')).toBe('git');
  });

  test('those of the policy’s roots and extensions, where it names some; one of the roots may be missing', async () => {
    repository.write('docs/a.md', 'x');
    repository.write('guides/b.rst', 'x');
    repository.write('LICENSE.md', 'x');
    repository.write(
      'cohesix.yml',
      'headers:\n  roots: [guides, none, LICENSE.md]\n  extensions: [rst]\n',
    );
    expect(foundIn(await check(repository.path))).toEqual([
      'header/missing LICENSE.md',
      'header/missing guides/b.rst',
    ]);
  });

  test('without git all that are there, and the report says why', async () => {
    plain.write('docs/a.md', 'x');
    plain.write('docs/.hidden/b.md', 'x');
    plain.write('docs/.gitignore', '*\n');
    const report = await check(plain.path);
    expect(foundIn(report)).toEqual([
      'header/missing docs/.hidden/b.md',
      'header/missing docs/a.md',
    ]);
    expect(fact(report, 'Listed by')).toMatch(
      /^a walk through the folders \(fatal: not a git repo/,
    );
  });

  test('a folder that is named and that git ignores as a whole, and the report says so', async () => {
    repository.write('.gitignore', 'build/\n*.tmp.md\n');
    repository.write('build/b[1]/docs/a.md', 'x');
    repository.write('build/b[1]/docs/kept.md', 'x');
    repository.write('docs/b.tmp.md', 'x');
    repository.write('docs/c.md', goodHeader('c.md'));
    const report = await check(repository.path, 'docs', 'build/b[1]/docs');
    expect(foundIn(report)).toEqual([
      'header/missing build/b[1]/docs/a.md',
      'header/missing build/b[1]/docs/kept.md',
    ]);
    expect(fact(report, 'Listed by')).toBe(
      'git, and a walk through what it ignores: build/b[1]/docs',
    );
    execFileSync('git', ['add', '--force', 'build/b[1]/docs/kept.md'], { cwd: repository.path });
    expect(foundIn(await check(repository.path, 'build/b[1]/docs'))).toEqual([
      'header/missing build/b[1]/docs/kept.md',
    ]);
  });

  test('a file that is named, whatever its extension and whether it is ignored, and once', async () => {
    repository.write('docs/a.md', goodHeader('a.md'));
    repository.write('docs/c.py', 'print()\n');
    repository.write('docs/ignored', 'x');
    repository.write('.gitignore', 'ignored\n');
    const report = await check(
      repository.path,
      ...['docs', 'docs/c.py', 'docs/a.md', 'docs/c.py', './docs/../docs/c.py', 'docs/ignored'],
    );
    expect(foundIn(report)).toEqual(['header/missing docs/c.py', 'header/missing docs/ignored']);
    expect(filesIn(report)).toBe(3);
  });

  test.each(['with', 'without'])(
    'each once, however often folders are named within each other, %s git',
    async (git) => {
      const folder = git === 'with' ? repository : plain;
      folder.write('docs/a.md', 'x');
      folder.write('docs/sub/b.md', 'x');
      folder.write('docs/subway/c.md', 'x');
      execFileSync('mkfifo', [join(folder.path, 'docs/sub/p.md')]);
      const args = [
        'docs',
        'docs/sub',
        'docs',
        'docs/sub/b.md',
        '.',
        'docs/sub/p.md',
        'docs/subway',
      ];
      const report = await check(folder.path, ...args);
      expect(foundIn(report).sort(compareText)).toEqual([
        'file/special docs/sub/p.md',
        'header/missing docs/a.md',
        'header/missing docs/sub/b.md',
        'header/missing docs/subway/c.md',
      ]);
      expect(filesIn(report)).toBe(4);
    },
  );

  test('paths count from where the command is called, and are reported from the root', async () => {
    repository.write('docs/deep/a.md', 'x');
    repository.write('docs/deep/b.md', 'x');
    repository.write('other/c.md', 'x');
    const docs = join(repository.path, 'docs');
    expect(foundIn(await check(docs, 'deep'))).toEqual([
      'header/missing docs/deep/a.md',
      'header/missing docs/deep/b.md',
    ]);
    expect(foundIn(await check(docs, '../other', 'deep/a.md'))).toEqual([
      'header/missing docs/deep/a.md',
      'header/missing other/c.md',
    ]);
    expect(foundIn(await check(docs, '..'))).toHaveLength(3);
    expect(foundIn(await check(docs))).toHaveLength(2); // The default roots are the repository's.
  });

  test('paths in the repository are reported from its root, by whatever links it was reached', async () => {
    repository.write('docs/a.md', 'x');
    repository.write('docs/b.py', 'x');
    const link = join(plain.path, 'link');
    symlinkSync(repository.path, link);
    for (const [directory, ...args] of [
      [link, join(link, 'docs'), join(link, 'docs/b.py')],
      [repository.path, join(link, 'docs'), join(link, 'docs/b.py')],
      [link, 'docs', 'docs/b.py'],
    ] as [string, ...string[]][]) {
      const report = await check(directory, ...args);
      expect(foundIn(report)).toEqual(['header/missing docs/a.md', 'header/missing docs/b.py']);
      expect(fact(report, 'Listed by')).toBe('git');
    }
  });

  test('a folder outside of the repository is walked, and its paths stay absolute', async () => {
    repository.write('docs/a.md', 'x');
    plain.write('out/b.md', 'x');
    plain.write('c.txt', goodHeader('c.txt'));
    const report = await check(
      repository.path,
      ...['docs', join(plain.path, 'out'), join(plain.path, 'c.txt')],
    );
    expect(foundIn(report).sort(compareText)).toEqual(
      ['header/missing docs/a.md', `header/missing ${plain.path}/out/b.md`].sort(compareText),
    );
    expect(filesIn(report)).toBe(3);
  });

  test('extensions are replaced by --extensions, with or without a dot, in large letters or small', async () => {
    repository.write('docs/a.md', 'x');
    repository.write('docs/b.rst', 'x');
    repository.write('docs/c.TeX', 'x');
    repository.write('docs/.rst', 'x');
    repository.write('docs/d.rst.md', 'x');
    expect(foundIn(await check(repository.path, '--extensions', '.rst,TEX'))).toEqual([
      'header/missing docs/.rst',
      'header/missing docs/b.rst',
      'header/missing docs/c.TeX',
    ]);
    expect(
      foundIn(await check(repository.path, '--extensions', 'rst', '--extensions', 'md')),
    ).toHaveLength(4);
  });

  test('the policy excludes by globs, whatever is in a name, and files that are named too', async () => {
    for (const name of [
      'a.md',
      'skip/b.md',
      'skip/deep/new\nline.md',
      'skip/.hidden.md',
      'x/skip/c.md',
    ]) {
      repository.write(`docs/${name}`, 'x');
    }
    repository.write('cohesix.yml', "headers:\n  exclude: ['docs/skip/**', '**/c.md']\n");
    expect(foundIn(await check(repository.path))).toEqual(['header/missing docs/a.md']);
    const named = await check(repository.path, 'docs/skip/b.md', 'docs/a.md', 'docs/x/skip/c.md');
    expect([foundIn(named), filesIn(named)]).toEqual([['header/missing docs/a.md'], 1]);
  });

  test('only excluded ones that are named are nothing to judge, and nothing to cure', async () => {
    const path = repository.write('docs/skip/b.md', '# B\n');
    repository.write(
      'cohesix.yml',
      "headers:\n  exclude: ['docs/skip/**']\n  template: {CLASSIFICATION: COMMUNITY, Author: x}\n",
    );
    execFileSync('mkfifo', [join(repository.path, 'docs/skip/p.md')]);
    repository.commit();
    for (const args of [['docs/skip/b.md'], ['docs/skip/b.md', 'docs/skip/p.md', '--fix']]) {
      const report = await check(repository.path, ...args);
      expect([report.verdict, foundIn(report), filesIn(report)]).toEqual(['neutral', [], 0]);
    }
    expect(readFileSync(path, 'utf8')).toBe('# B\n');
    const { code } = await runCli(repository.path, ['validate-batch', 'docs/skip/b.md']);
    expect(code).toBe(0);
  });

  test('files that git lists and that are gone, and submodules, are no findings', async () => {
    repository.write('docs/a.md', goodHeader('a.md'));
    const gone = repository.write('docs/gone.md', 'x');
    const inner = gitRepository();
    inner.write('no-header.md', '');
    inner.commit();
    const allow = ['-c', 'protocol.file.allow=always'];
    repository.git(...allow, 'submodule', '--quiet', 'add', inner.path, 'docs/inner.md');
    repository.commit();
    rmSync(gone);
    const report = await check(repository.path);
    expect([foundIn(report), filesIn(report)]).toEqual([[], 1]);
    inner.remove();
  });
});

describe('names that are no text', () => {
  const name = (folder: string, middle = '\n') =>
    Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xe9]), Buffer.from(`${middle}.md`)]);
  const canExist =
    spawnSync('sh', ['-c', ': > "$(printf \'\\351\')" && rm "$(printf \'\\351\')"'], {
      cwd: tempFolder().path,
    }).status === 0;
  const shown = canExist ? ['\\xE9\n.md'] : [];
  const write = (folder: string) => {
    mkdirSync(folder, { recursive: true });
    if (canExist) writeFileSync(name(folder), 'x');
  };

  test('are read, and shown so that one can tell what they are, inside of a repository and outside', async () => {
    for (const folder of [`${repository.path}/docs`, `${plain.path}/docs`, `${plain.path}/out`]) {
      write(folder);
    }
    repository.write('docs/a b"c\'d\t.md', 'x');
    plain.write('docs/a.md', 'x');
    expect(foundIn(await check(repository.path))).toEqual([
      ...shown.map((one) => `header/missing docs/${one}`),
      'header/missing docs/a b"c\'d\t.md',
    ]);
    expect(foundIn(await check(plain.path))).toEqual([
      ...shown.map((one) => `header/missing docs/${one}`),
      'header/missing docs/a.md',
    ]);
    const report = await check(repository.path, 'docs', join(plain.path, 'out'));
    expect(foundIn(report)).toContain('header/missing docs/a b"c\'d\t.md');
    expect(filesIn(report)).toBe(1 + 2 * shown.length);
    expect(foundIn(report)).toHaveLength(1 + 2 * shown.length);
  });

  test('do not hide behind a file whose name reads the same', async () => {
    repository.write('docs/\\xE9.md', goodHeader('\\xE9.md'));
    if (canExist) writeFileSync(name(`${repository.path}/docs`, ''), 'no header');
    const missing = canExist ? ['header/missing docs/\\xE9.md'] : [];
    expect(foundIn(await check(repository.path))).toEqual(missing);
    const fixed = await check(repository.path, '--fix');
    expect(foundIn(fixed)).toEqual(missing);
  });
});

describe('what is no file', () => {
  test('a link is reported and not followed, to a file, to a folder, or as a root', async () => {
    repository.write('secret/a.md', 'no header');
    repository.write('docs/a.md', goodHeader('a.md'));
    symlinkSync('../secret/a.md', join(repository.path, 'docs/link.md'));
    symlinkSync('../secret', join(repository.path, 'docs/folder.md'));
    mkdirSync(join(repository.path, 'workspace'));
    symlinkSync('../secret', join(repository.path, 'workspace/docs'));
    expect(foundIn(await check(repository.path))).toEqual([
      'file/symlink docs/folder.md',
      'file/symlink docs/link.md',
      'file/symlink workspace/docs',
    ]);
  });

  test('what is named below a link is neither read nor written: the link is reported', async () => {
    const path = plain.write('guide/s.md', '// CLASSIFICATION: community\n');
    repository.write('real/b.md', goodHeader('b.md'));
    symlinkSync(plain.path, join(repository.path, 'docs'));
    symlinkSync('real', join(repository.path, 'near'));
    for (const named of [['docs/guide/s.md'], ['docs/guide', 'docs/guide/s.md']])
      expect(foundIn(await check(repository.path, ...named, '--fix'))).toEqual([
        'file/symlink docs',
      ]);
    expect(readFileSync(path, 'utf8')).toBe('// CLASSIFICATION: community\n');
    expect(foundIn(await check(repository.path, 'near/b.md', 'real/b.md'))).toEqual([
      'file/symlink near',
    ]);
  });

  test('a pipe, a socket or a device is reported and not opened, found or named', async () => {
    execFileSync('mkfifo', ['docs.md'], { cwd: plain.path });
    plain.write('docs/a.md', goodHeader('a.md'));
    execFileSync('mkfifo', ['docs/pipe.md'], { cwd: plain.path });
    const report = await check(plain.path, 'docs', 'docs.md', '/dev/null');
    expect(foundIn(report)).toEqual([
      'file/special /dev/null',
      'file/special docs.md',
      'file/special docs/pipe.md',
    ]);
    expect(filesIn(report)).toBe(4);
  });

  test('a tracked file in whose place a pipe stands is no reason to wait', async () => {
    const path = repository.write('docs/a.md', 'x');
    repository.commit();
    rmSync(path);
    execFileSync('mkfifo', [path]);
    expect(foundIn(await check(repository.path))).toEqual(['file/special docs/a.md']);
  });

  test('what may not be looked at is a finding, whether named, found, or the only root', async () => {
    for (const name of ['docs/a.md', 'docs/closed/b.md', 'shut/c.md'])
      plain.write(name, goodHeader('a.md'));
    const closed = ['docs/closed', 'shut'].map((name) => join(plain.path, name));
    chmodSync(plain.path, 0o755);
    for (const path of closed) chmodSync(path, 0o000);
    const found = (raw: Record<string, string>) =>
      asNobody(async () => {
        const world = worldOf(plain.path);
        const { report, exitCode } = await validate(world, raw);
        return [...foundIn(report), exitCode];
      });
    expect(await found({ paths: 'docs' })).toEqual(['file/unreadable docs/closed', 1]);
    expect(await found({ paths: 'shut' })).toEqual(['file/unreadable shut', 1]);
    expect(await found({ paths: 'shut/c.md' })).toEqual(['file/unreadable shut/c.md', 1]);
    expect(await found({ paths: 'shut', shard: '1/1000' })).toEqual(['file/unreadable shut', 1]);
    expect(await found({ paths: 'shut', shard: '2/1000' })).toEqual([0]);
    plain.write('cohesix.yml', "headers:\n  exclude: ['docs/closed/**']\n");
    expect(await found({ paths: 'docs' })).toEqual([0]);
    for (const path of closed) chmodSync(path, 0o755);
  });
});

describe('nothing to check', () => {
  const mistake = async (...args: string[]) => {
    const { code, out, err } = await runCli(plain.path, ['validate-batch', ...args]);
    expect([code, out]).toEqual([1, '']);
    return err;
  };

  test('is a mistake that says where was looked and for what', async () => {
    expect(await mistake()).toContain(
      `${plain.path} has no workspace/docs and no docs; name a folder`,
    );
    expect(await mistake('none', 'nor/this')).toContain('none of the paths exists: none, nor/this');
    plain.write('docs/a.py', '');
    expect(await mistake()).toContain('no .md, .txt, .adoc file in docs; name other paths');
    expect(await mistake('docs', '--extensions', 'rst')).toContain('no .rst file in docs');
    plain.write('cohesix.yml', 'headers:\n  roots: [guides]\n');
    expect(await mistake()).toContain(`${plain.path} has no guides; name a folder`);
  });

  test('is said of a path below a file too', async () => {
    plain.write('README.md', 'x');
    expect(await mistake('README.md/x')).toContain('none of the paths exists: README.md/x');
  });

  test('of some paths is a warning for each', async () => {
    plain.write('docs/a.md', goodHeader('a.md'));
    const report = await check(plain.path, 'docs', 'none', 'nor/this');
    expect(report.findings.map(({ message }) => message)).toEqual([
      'none does not exist; correct the path, or remove it from the call',
      'nor/this does not exist; correct the path, or remove it from the call',
    ]);
  });
});
