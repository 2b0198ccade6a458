import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Report } from '../../../src/core/report.js';
import { type GitRepository, gitRepository } from '../../support/git-repository.js';
import { repositoryRoot } from '../../support/repository-root.js';
import { check, runCli } from '../../support/run-cli.js';
import { type TempFolder, tempFolder } from '../../support/temp-folder.js';

const HEAD = '| Filename | BATCH_SIZE | BATCH_ORIGIN |\n|---|---|---|\n';
const TABLE = `${HEAD}| A.md | | |\n| docs/B.md | | |\n`;
const DEFAULT_PATH = 'workspace/docs/community/governance/METADATA.md';

let folder: TempFolder;
beforeEach(() => {
  folder = tempFolder();
});
afterEach(() => folder.remove());

const run = (...args: string[]) => runCli(folder.path, ['annotate-batch', ...args]);
const onTable = (...args: string[]) => run('--metadata', 'T.md', ...args);
const read = (path = 'T.md') => readFileSync(join(folder.path, path), 'utf8');

describe('the old command', () => {
  test('with the default table and the same arguments gives the same file, and 0', async () => {
    folder.write(DEFAULT_PATH, TABLE);
    const { code } = await run(
      'A.md',
      'docs/B.md',
      '--origin',
      'mock://x',
      '--size',
      '7',
      '--quiet',
    );
    expect(code).toBe(0);
    expect(read(DEFAULT_PATH)).toBe(
      `${HEAD}| A.md | 7 | mock://x |\n| docs/B.md | 7 | mock://x |\n`,
    );
  });

  test('counts an entry that is given twice once', async () => {
    folder.write('T.md', TABLE);
    await onTable('A.md', './A.md', 'A.md', '--origin', 'x');
    expect(read()).toContain('| A.md | 1 | x |');
  });

  test('prints nothing with --quiet, but the file of a dry run', async () => {
    folder.write('T.md', TABLE);
    const dry = await onTable('A.md', '--origin', 'x', '--quiet', '--dry-run');
    expect(dry).toEqual({ code: 0, err: '', out: TABLE.replace('A.md | | |', 'A.md | 1 | x |') });
    expect(await onTable('A.md', '--origin', 'x', '--quiet')).toEqual({
      code: 0,
      err: '',
      out: '',
    });
  });

  test('says on the error stream of a dry run what would change', async () => {
    folder.write('T.md', TABLE);
    const { err } = await onTable('A.md', '--origin', 'x', '--dry-run');
    expect(err).toContain('A.md: BATCH_SIZE empty → "1", BATCH_ORIGIN empty → "x"');
    expect(err).toContain('+| A.md | 1 | x |');
  });
});

describe('the closing lines say whether anything was written', () => {
  test.each([
    ['both rows', ['A.md', 'docs/B.md'], 'Wrote: 2 rows', 'Would write: 2 rows'],
    ['one row', ['A.md'], 'Wrote: 1 row', 'Would write: 1 row'],
    [
      'nothing',
      ['C.md'],
      'Wrote: nothing, all is as it should be',
      'Would write: nothing, all is as it should be',
    ],
    ['what has no row', ['D.md', '--allow-missing'], 'Wrote: nothing\n', 'Would write: nothing\n'],
    ['widths', ['C.md', '--align'], 'Wrote: blanks that', 'Would write: blanks that'],
  ])('%s', async (_, args, wrote, would) => {
    folder.write('T.md', `${TABLE}| C.md | 1 | x |\n`);
    const call = [...args, '--origin', 'x'];
    expect((await onTable(...call, '--dry-run')).err).toContain(` · ${would}`);
    expect((await onTable(...call, '--check')).out).toContain(` · ${would}`);
    expect((await onTable(...call)).out).toContain(` · ${wrote}`);
  });

  test('and the cure of a row what is written', async () => {
    folder.write('T.md', TABLE);
    const { out } = await onTable('A.md', '--origin', 'x', '--check');
    expect(out).toContain('    Fix: Write BATCH_SIZE 1 and BATCH_ORIGIN "x"\n');
  });

  test('and of an entry without a row the nearest, then what else to do', async () => {
    folder.write('T.md', TABLE.replace('A.md', 'DOCUMENT_02.md'));
    const { out } = await onTable('DOCUMENT_2.md', '--origin', 'x');
    expect(out).toContain(
      'no row names "DOCUMENT_2.md", did you mean "DOCUMENT_02.md"? Else add the row (--add-rows',
    );
  });
});

describe('a mistake in the call ends with 1, writes nothing and names the cure', () => {
  test.each([
    ['no entries', ['--origin', 'x'], /no entries: name documents or globs/],
    ['no origin', ['A.md'], /--origin is missing/],
    ['an empty origin', ['A.md', '--origin', ' '], /--origin: it is empty/],
    [
      'a newline in the origin',
      ['A.md', '--origin', 'a\nb'],
      /has a newline or a control character/,
    ],
    [
      'size zero',
      ['A.md', '--origin', 'x', '--size', '0'],
      /--size: "0" is not accepted; expected a whole number from 1/,
    ],
    ['a negative size', ['A.md', '--origin', 'x', '--size', '-3'], /--size: "-3" is not accepted/],
    [
      'a size that is no number',
      ['A.md', '--origin', 'x', '--size=many'],
      /--size: "many" is not accepted/,
    ],
    [
      'a glob that fits nothing',
      ['docs/*.rst', '--origin', 'x'],
      /docs\/\*\.rst fits no file below/,
    ],
    [
      'no such manifest',
      ['--from-manifest', 'm.json'],
      /m\.json: no such file; correct --from-manifest/,
    ],
    ['a misspelt flag', ['A.md', '--orign', 'x'], /unknown flag --orign, did you mean "--origin"/],
    [
      '--changed outside of a repository',
      ['--changed', '--origin', 'x'],
      /--changed: this is no git repository/,
    ],
  ])('%s', async (_, args, message) => {
    folder.write('T.md', TABLE);
    const { code, out, err } = await onTable(...args);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(message);
    expect(read()).toBe(TABLE);
  });

  test.each([
    ['no table', 'text\n', /T\.md: no table whose first column is "Filename"/],
    ['text that is not UTF-8', Buffer.from([0x7c, 0xff, 0x0a]), /T\.md: it is not UTF-8/],
  ])('a file with %s', async (_, content, message) => {
    folder.write('T.md', content);
    const { code, err } = await onTable('A.md', '--origin', 'x');
    expect(code).toBe(1);
    expect(err).toMatch(message);
  });

  test('no file at all, and nothing is left behind', async () => {
    const { code, err } = await run('A.md', '--origin', 'x', '--metadata', 'none/T.md');
    expect([code, err]).toEqual([
      1,
      expect.stringContaining('none/T.md: no such file; correct --metadata'),
    ]);
    expect(readdirSync(folder.path)).toEqual([]);
  });

  test('a folder in the place of the table', async () => {
    const { code, err } = await run('A.md', '--origin', 'x', '--metadata', '.');
    expect([code, err]).toEqual([1, expect.stringContaining('.: a directory, not a regular file')]);
  });

  test('a link in the place of the table', async () => {
    folder.write('real.md', TABLE);
    symlinkSync('real.md', join(folder.path, 'T.md'));
    expect((await onTable('A.md', '--origin', 'x')).err).toContain(
      'T.md: a link, not a regular file',
    );
    expect(read('real.md')).toBe(TABLE);
  });

  test.each([
    ['[]', 'm.json: a list; expected the manifest of a batch'],
    ['{', 'm.json: no JSON ('],
    ['{}', 'm.json: "documents" is missing; expected a list'],
    ['{"documents": [{"path": 3}]}', 'm.json: document 1 has number "3" as "path"'],
    [
      '{"documents": [], "batch_size": 0}',
      'm.json: "batch_size" is "0"; expected a whole number from 1',
    ],
    ['{"documents": [], "batch_origin": 1}', 'm.json: "batch_origin" is number "1"; expected text'],
    [
      '{"documents": [{"path": "A.md"}], "batch_origin": "  "}',
      'm.json: "batch_origin" is "  "; expected text',
    ],
    [
      '{"documents": [{"path": "A.md"}], "batch_origin": "x\\ud800"}',
      '--origin: "x\\ud800" has half of a surrogate pair',
    ],
    [
      '{"documents": [{"path": "A.md"}], "batch_size": 2, "batch_origin": "x"}',
      'batch_size is 2, and it lists 1 document',
    ],
  ])('a manifest %s', async (manifest, message) => {
    folder.write('T.md', TABLE);
    folder.write('m.json', manifest);
    expect((await onTable('--from-manifest', 'm.json')).err).toContain(message);
    expect(read()).toBe(TABLE);
  });
});

test('entries come from standard input where a hyphen stands, blank lines left out', () => {
  folder.write('T.md', TABLE);
  const cli = join(repositoryRoot, 'dist/cli/index.js');
  const args = [cli, 'annotate-batch', '-', '--origin', 'x', '--metadata', 'T.md'];
  const { status, stderr } = spawnSync(process.execPath, args, {
    ...{ cwd: folder.path, input: 'A.md\r\n\ndocs/B.md\n', encoding: 'utf8' },
    env: { PATH: process.env.PATH, TMPDIR: join(folder.path, 'tmp') },
  });
  expect([status, stderr]).toEqual([0, '']);
  expect(read()).toBe(`${HEAD}| A.md | 2 | x |\n| docs/B.md | 2 | x |\n`);
});

test('paths count from where the caller stands', async () => {
  folder.write('docs/B.md', '');
  folder.write('docs/T.md', `${HEAD}| docs/B.md | | |\n| other/B.md | | |\n`);
  const git = gitRepository(folder);
  const { code, err } = await runCli(join(git.path, 'docs'), [
    ...['annotate-batch', 'B.md', '*.md', '--metadata', 'T.md', '--origin', 'x'],
  ]);
  expect([code, err]).toEqual([0, '']);
  expect(read('docs/T.md')).toBe(`${HEAD}| docs/B.md | 1 | x |\n| other/B.md | | |\n`);
});

test('the default table is found from anywhere in the repository', async () => {
  folder.write(DEFAULT_PATH, TABLE);
  const git = gitRepository(folder);
  git.write('src/x', '');
  const args = ['annotate-batch', 'A.md', '--origin', 'x'];
  expect((await runCli(join(git.path, 'src'), args)).code).toBe(0);
  expect(read(DEFAULT_PATH)).toContain('| A.md | 1 | x |');
});

test('in a workflow a dry run prints no line that the runner acts on; into a file it prints every byte', () => {
  folder.write('T.md', `::error::no\n##[error]no\n${TABLE}`);
  const cli = join(repositoryRoot, 'dist/cli/index.js');
  const command = (more: string) =>
    `"${process.execPath}" "${cli}" annotate-batch A.md --origin x --metadata T.md --dry-run --quiet ${more}`;
  const shell = (more: string) =>
    spawnSync('sh', ['-c', command(more)], {
      ...{ cwd: folder.path, encoding: 'utf8' },
      env: { PATH: process.env.PATH, TMPDIR: join(folder.path, 'tmp'), GITHUB_ACTIONS: 'true' },
    }).stdout;
  expect(shell('')).toContain('\\::error::no\n##\\[error]no\n');
  shell('> out.md');
  expect(read('out.md')).toBe(read().replace('A.md | | |', 'A.md | 1 | x |'));
});

describe('--changed', () => {
  let git: GitRepository;
  beforeEach(() => {
    git = gitRepository(folder);
    git.write('docs/METADATA.md', `${HEAD}| A.md | | |\n| B.md | | |\n| METADATA.md | | |\n`);
    git.write('docs/A.md', 'one\n');
    git.write('docs/B.md', 'one\n');
    git.commit();
    git.git('tag', 'base');
  });

  const changed = (...args: string[]) =>
    run('--changed', '--base', 'base', '--origin', 'x', '--metadata', 'docs/METADATA.md', ...args);

  test('takes the documents of the change, not the table, not what is no document', async () => {
    git.write('docs/B.md', 'two\n');
    git.write('docs/b.png', 'two\n');
    git.write('src/b.md', 'two\n');
    git.commit();
    expect((await changed()).code).toBe(0);
    expect(read('docs/METADATA.md')).toBe(
      `${HEAD}| A.md | | |\n| B.md | 1 | x |\n| METADATA.md | | |\n`,
    );
    // The table itself is changed now, and still no document of the batch.
    git.commit();
    expect((await changed('--check', '--format', 'json')).code).toBe(0);
  });

  test('and a glob count no document that was just deleted', async () => {
    git.write('docs/C.md', 'one\n');
    git.commit();
    git.git('tag', '-f', 'base');
    git.write('docs/A.md', 'two\n');
    rmSync(join(folder.path, 'docs/B.md'));
    expect((await changed()).code).toBe(0);
    expect(read('docs/METADATA.md')).toContain('| A.md | 1 | x |\n| B.md | | |\n');
    const glob = ['docs/*.md', '--origin', 'y', '--metadata', 'docs/METADATA.md'];
    expect((await run(...glob, '--allow-missing')).code).toBe(0);
    expect(read('docs/METADATA.md')).toContain('| A.md | 2 | y |\n| B.md | | |\n');
    expect((await run('docs/B.*', ...glob.slice(1))).err).toContain('docs/B.* fits no file');
  });

  test('without any is nothing to judge, and no failure', async () => {
    const { code, out } = await changed('--format', 'json');
    expect([code, (JSON.parse(out) as Report).verdict]).toEqual([0, 'neutral']);
  });

  test('with a base that this clone does not have is refused, and nothing is guessed', async () => {
    const { code, err } = await run(
      '--changed',
      '--base',
      'nowhere',
      '--origin',
      'x',
      '--metadata',
      'docs/METADATA.md',
    );
    expect(code).toBe(1);
    expect(err).toContain('--changed: nowhere is not a commit of this clone; fetch it first');
  });

  test('goes by the roots, extensions and exclusions of the policy', async () => {
    git.write(
      'cohesix.yml',
      "headers: {roots: [src], extensions: [rst], exclude: ['src/old/**']}\n",
    );
    for (const path of ['docs/A.md', 'src/B.rst', 'src/C.md', 'src/old/D.rst'])
      git.write(path, 'two\n');
    const { out } = await changed('--format', 'json', '--allow-missing');
    const found = (JSON.parse(out) as Report).findings.map(({ found: name }) => name);
    expect(found).toEqual(['src/B.rst']);
  });

  test.each([
    ['./docs', ['docs/A.md']],
    ['docs/', ['docs/A.md']],
    ['src/../docs', ['docs/A.md']],
    ['.', ['README.md', 'docs/A.md']],
    ['docs/A.md', ['docs/A.md']],
    ['Makefile', ['Makefile']],
    ['src/B.md', []],
  ])('takes what validate-batch checks of the change below the root %s', async (root, expected) => {
    git.write('cohesix.yml', `headers: {roots: [${root}, none], exclude: ['src/**']}\n`);
    for (const path of ['docs/A.md', 'src/B.md', 'README.md', 'Makefile']) git.write(path, 'two\n');
    const checked = await check(folder.path, '--scope', 'changed', '--base', 'base');
    expect(checked.findings.map(({ place }) => place?.path)).toEqual(expected);
    const { out } = await changed('--format', 'json', '--allow-missing');
    const report = JSON.parse(out) as Report;
    expect(report.facts).toContainEqual({ label: 'Entries', value: expected.length });
  });
});
