import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readRegistry, registryProblems } from '../../../src/actions/validate-batch/registry.js';
import { makeSelect, shardOf } from '../../../src/actions/validate-batch/select.js';
import type { World } from '../../../src/world/world.js';
import { type GitRepository, gitRepository } from '../../support/git-repository.js';
import { check, runCli, validate, worldOf } from '../../support/run-cli.js';

let repository: GitRepository;
beforeEach(() => {
  repository = gitRepository();
});
afterEach(() => repository.remove());

const header = (name: string, change: Record<string, string | undefined> = {}) => {
  const fields = {
    ...{ CLASSIFICATION: 'COMMUNITY', Filename: name, Author: 'Docs Team' },
    ...{ 'Date Modified': '2029-01-26', ...change },
  };
  return Object.entries(fields)
    .flatMap(([key, value]) => (value === undefined ? [] : `// ${key}: ${value}\n`))
    .join('');
};
const files = (report: { facts: { label: string; value: string | number }[] }) =>
  report.facts.find(({ label }) => label === 'Files')?.value;
const found = (report: { findings: { rule: string; place?: { path: string } }[] }) =>
  report.findings.map(({ rule, place }) => `${rule} ${place?.path}`);

describe('which files are checked', () => {
  test('workspace/docs and docs, by extension, tracked or not, but not ignored', async () => {
    repository.write('docs/a.md', header('a.md'));
    repository.write('workspace/docs/b.TXT', header('b.TXT'));
    repository.write('docs/c.py', 'print()');
    repository.write('docs/ignored.md', 'x');
    repository.write('other/d.md', 'x');
    repository.write('.gitignore', 'ignored.md\n');
    expect(files(await check(repository.path))).toBe(2);
  });

  test('a file that is named is checked whatever its extension, and once', async () => {
    repository.write('docs/a.md', header('a.md'));
    repository.write('docs/c.py', 'print()\n');
    const report = await check(repository.path, 'docs', 'docs/c.py', 'docs/a.md', 'docs/c.py');
    expect(found(report)).toEqual(['header/missing docs/c.py']);
    expect(files(report)).toBe(2);
  });

  test('paths count from where the command is called, and are reported from the root', async () => {
    repository.write('docs/deep/a.md', 'x');
    const report = await check(join(repository.path, 'docs'), 'deep');
    expect(found(report)).toEqual(['header/missing docs/deep/a.md']);
  });

  test('extensions are replaced by --extensions, exclusions of the policy left out', async () => {
    repository.write('docs/a.md', 'x');
    repository.write('docs/b.rst', 'x');
    repository.write('docs/skip/c.rst', 'x');
    repository.write('cohesix.yml', "headers:\n  exclude: ['**/skip/**']\n");
    expect(found(await check(repository.path, '--extensions', '.rst,X'))).toEqual([
      'header/missing docs/b.rst',
    ]);
  });

  test('names of any bytes are read, and shown so that one can tell what they are', async () => {
    const name = Buffer.concat([
      Buffer.from(`${repository.path}/docs/`),
      Buffer.from([0xe9, 0x0a]),
      Buffer.from('.md'),
    ]);
    mkdirSync(join(repository.path, 'docs'));
    writeFileSync(name, 'x');
    repository.write('docs/a b"c\'d\t.md', 'x');
    expect(found(await check(repository.path)).length).toBe(2);
    expect(found(await check(repository.path))).toContainEqual('header/missing docs/\\xE9\n.md');
  });

  test('links are reported and not followed, neither to files nor to folders', async () => {
    repository.write('secret/a.md', 'no header');
    repository.write('docs/a.md', header('a.md'));
    symlinkSync('../secret/a.md', join(repository.path, 'docs/link.md'));
    symlinkSync('../secret', join(repository.path, 'docs/folder.md'));
    expect(found(await check(repository.path))).toEqual([
      'file/symlink docs/folder.md',
      'file/symlink docs/link.md',
    ]);
  });

  test('files that git lists and that are gone are no findings', async () => {
    repository.write('docs/a.md', header('a.md'));
    const gone = repository.write('docs/gone.md', 'x');
    repository.commit();
    rmSync(gone);
    expect(await check(repository.path)).toMatchObject({ findings: [] });
  });
});

test.each(['constructor', '__proto__', 'toString'])(
  'a classification may have the name %s',
  async (name) => {
    repository.write('docs/a.md', header('a.md', { CLASSIFICATION: name }));
    repository.write('docs/b.md', header('b.md', { CLASSIFICATION: name, Filename: 'other.md' }));
    repository.write('cohesix.yml', `headers: {classifications: [COMMUNITY, ${name}]}\n`);
    expect(found(await check(repository.path))).toEqual(['header/filename-mismatch docs/b.md']);
  },
);

test('a classification that is named like a member of all objects has its own paths', async () => {
  for (const name of ['a.md', 'b.md'])
    repository.write(`docs/${name}`, header(name, { CLASSIFICATION: 'toString' }));
  const paths = "{toString: ['docs/b.md']}";
  repository.write(
    'cohesix.yml',
    `headers: {classifications: [toString], classification-paths: ${paths}}\n`,
  );
  expect(found(await check(repository.path))).toEqual(['header/classification-path docs/a.md']);
});

describe('front matter', () => {
  const fields = header('a.md').replaceAll('// ', '');

  test.each([
    ['---\n', 0],
    ['...\n', 0],
    ['--- \r\n', 0],
    ['', 1],
    ['----\n', 1],
    [' ---\n', 1],
  ])('is one only with its end, far below as near: %j', async (end, count) => {
    repository.write('docs/near/a.md', `---\n${fields}${end}`);
    repository.write('docs/far/a.md', `---\n${fields}${'more: x\n'.repeat(5000)}${end}# Guide\n`);
    const { findings } = await check(repository.path);
    expect(findings.map(({ rule }) => rule)).toEqual(Array(2 * count).fill('header/missing'));
  });
});

describe('scope: changed', () => {
  beforeEach(() => {
    repository.write('docs/old.md', 'no header');
    repository.write(
      'docs/moved.md',
      'no header, but a long text that git takes for the same file again\n',
    );
    repository.commit();
  });

  test('checks what was added, changed or renamed since the merge base, committed or not', async () => {
    const base = repository.git('rev-parse', 'HEAD');
    repository.write('docs/new.md', 'x');
    repository.git('mv', 'docs/moved.md', 'docs/renamed.md');
    repository.commit();
    repository.write('docs/uncommitted.md', 'x');
    const report = await check(repository.path, '--scope', 'changed', '--base', base);
    expect(found(report).filter((one) => one.includes('old.md'))).toEqual([]);
    expect(found(report)).toEqual(
      expect.arrayContaining(['header/missing docs/new.md', 'header/missing docs/renamed.md']),
    );
  });

  test('is neutral when no document was touched', async () => {
    const base = repository.git('rev-parse', 'HEAD');
    repository.write('src/x.ts', 'x');
    repository.commit();
    const report = await check(repository.path, '--scope', 'changed', '--base', base);
    expect(report).toMatchObject({ verdict: 'neutral', findings: [] });
  });

  describe('without an event that names a base', () => {
    const scopeOf = async (parts: Partial<World>) => {
      const { report } = await validate(worldOf(repository.path, parts), { scope: 'changed' });
      return [files(report), report.facts.find(({ label }) => label === 'Scope')?.value];
    };
    const inWorkflow = { host: 'github', defaultBranch: 'main' } as const;
    const remote = (name: string, commit: string) =>
      repository.git('update-ref', `refs/remotes/origin/${name}`, commit);
    const unknown = 'all files, because the changed ones are not known: ';
    let main: string;
    beforeEach(() => {
      main = repository.git('rev-parse', 'HEAD');
      repository.git('checkout', '-q', '-b', 'change');
      repository.write('docs/new.md', 'x');
      repository.commit();
    });

    test('counts from the default branch, which a clone of actions/checkout knows by its name only', async () => {
      remote('main', main);
      const short = main.slice(0, 12);
      expect(await scopeOf(inWorkflow)).toEqual([1, `files changed since ${short} (origin/main)`]);
      repository.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main');
      expect(await scopeOf({})).toEqual([1, `files changed since ${short} (origin/HEAD)`]);
    });

    test('checks all on the default branch itself, where there is no change to count', async () => {
      remote('main', repository.git('rev-parse', 'HEAD'));
      const all = [
        ...[3, `${unknown}the default branch has this commit already; set the input base`],
      ];
      expect(await scopeOf(inWorkflow)).toEqual(all);
      repository.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main');
      expect(await scopeOf(inWorkflow)).toEqual(all);
      expect(await scopeOf({ host: 'github' })).toEqual(all);
    });

    test('checks on the default branch at a terminal what is not committed yet', async () => {
      const head = repository.git('rev-parse', 'HEAD');
      remote('main', head);
      repository.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main');
      repository.write('docs/later.md', 'x');
      expect(await scopeOf({})).toEqual([
        ...[1, `files changed since ${head.slice(0, 12)} (origin/HEAD)`],
      ]);
    });

    test.each<[Partial<World>, string]>([
      [{}, 'origin/HEAD is not a commit of this clone; name one with --base'],
      [
        { host: 'github' },
        'origin/HEAD is not a commit of this clone; set the input base, to origin/main or another',
      ],
      [
        inWorkflow,
        'origin/main is not a commit of this clone; fetch it first, or set the input base',
      ],
    ])(
      'checks all where no default branch is known to %j, and names the cure',
      async (parts, why) => {
        expect(await scopeOf(parts)).toEqual([3, unknown + why]);
      },
    );
  });

  test('checks all when the base is not known, and says why', async () => {
    const report = await check(repository.path, '--scope', 'changed', '--base', 'nowhere');
    expect(files(report)).toBe(2);
    expect(JSON.stringify(report.facts)).toContain('nowhere is not a commit of this clone');
  });
});

describe('shards', () => {
  test('share every path among them, each to one, whatever else there is', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.integer({ min: 1, max: 9 }), (paths, count) => {
        const base = { extensions: [], named: paths, exclude: [] };
        const takers = paths.map(
          (path) =>
            Array.from({ length: count }, (_, at) => ({ index: at + 1, count })).filter((shard) =>
              makeSelect({ ...base, shard })(path),
            ).length,
        );
        expect(takers.every((taken) => taken === 1)).toBe(true);
      }),
    );
  });

  test('are those that the documentation describes, on every machine', () => {
    expect(['docs/GUIDE.md', 'docs/a.md', 'b'].map((path) => shardOf(path, 8))).toEqual(
      ['docs/GUIDE.md', 'docs/a.md', 'b'].map(
        (path) => Number(BigInt(`0x${sha256(path).slice(0, 8)}`) % 8n) + 1,
      ),
    );
  });
});

describe('the registry', () => {
  const table = (...rows: string[]) =>
    `| Filename | Version | Last Modified | Classification |\n|---|---|---|---|\n${rows.map((row) => `| ${row} |\n`).join('')}`;

  test('--metadata names another table, and ragged rows claim only what they have', async () => {
    repository.write('docs/a.md', header('a.md v1.0'));
    repository.write('docs/b.md', header('b.md'));
    repository.write('T.md', table('a.md | v1.0', 'b.md'));
    expect(await check(repository.path, '--metadata', 'T.md')).toMatchObject({ findings: [] });
  });

  test('a row that disagrees is shown at its cell', async () => {
    repository.write('docs/a.md', header('a.md v1.0'));
    repository.write('T.md', table('a.md | 1.1 | 2029-01-26 | PRIVATE'));
    const { findings } = await check(repository.path, '--metadata', 'T.md');
    expect(
      findings.map(({ rule, place }) => [rule, place?.line, place?.column, place?.endColumn]),
    ).toEqual([
      ['registry/version-mismatch', 3, 10, 13],
      ['registry/classification-mismatch', 3, 29, 36],
    ]);
  });

  test('has rows without a file only where the whole batch is known: not when paths leave out a root', async () => {
    for (const name of ['a.md', 'b.md']) repository.write(`docs/${name}`, header(name));
    repository.write('other/c.md', header('c.md'));
    repository.write('TABLE', table('a.md', 'b.md', 'c.md', 'd.md'));
    repository.write('cohesix.yml', 'headers: {roots: [docs, ./other, none]}\n');
    const missing = async (...paths: string[]) => {
      const { findings } = await check(repository.path, ...paths, '--metadata', 'TABLE');
      return findings.map(({ rule, found: name }) => `${rule} ${name}`);
    };
    for (const part of [['docs/a.md'], ['docs'], ['docs', 'other/c.md'], ['docs/a.md', 'other']])
      expect(await missing(...part)).toEqual([]);
    for (const whole of [[], ['docs', 'other'], ['.']])
      expect(await missing(...whole)).toEqual(['registry/file-missing d.md']);
  });

  test('has rows for files that a sparse checkout leaves out of the work tree', async () => {
    for (const path of ['docs/in/a.md', 'docs/out/b.md', 'docs/out/c.md', 'other/d.md', 'é/e.md'])
      repository.write(path, header(path.slice(path.lastIndexOf('/') + 1)));
    const rows = ['a.md', 'b.md', 'docs/out/c.md', '../../other/d.md', '../../é/e.md', 'f.md'];
    repository.write('docs/in/TABLE', table(...rows, 'docs/in/gone.md'));
    repository.write('docs/in/gone.md', 'x');
    repository.commit();
    repository.git('sparse-checkout', 'set', 'docs/in');
    rmSync(join(repository.path, 'docs/in/gone.md'));
    const { findings } = await check(repository.path, '--metadata', 'docs/in/TABLE');
    expect(findings.map(({ rule, found: name }) => `${rule} ${name}`)).toEqual([
      'registry/file-missing f.md',
      'registry/file-missing docs/in/gone.md',
    ]);
  });

  test('has no rows without a file where only files are named, whatever the default roots are', async () => {
    for (const name of ['A.md', 'B.md']) repository.write(`guides/${name}`, header(name));
    repository.write('REG.md', table('A.md', 'B.md', 'C.md'));
    const named = async (...paths: string[]) => {
      const { findings } = await check(repository.path, ...paths, '--metadata', 'REG.md');
      return findings.map(({ rule, found: name }) => `${rule} ${name}`);
    };
    expect(await named('guides/A.md')).toEqual([]);
    expect(await named('guides')).toEqual(['registry/file-missing C.md']);
  });

  test('has rows without a file in a folder that is named and holds it', async () => {
    repository.write('docs/other.md', header('other.md'));
    repository.write('batch/a.md', header('a.md'));
    repository.write('batch/TABLE', table('a.md', 'b.md'));
    const { findings } = await check(repository.path, 'batch', '--metadata', 'batch/TABLE');
    expect(findings.map(({ rule, found: name }) => `${rule} ${name}`)).toEqual([
      'registry/file-missing b.md',
    ]);
  });

  test('has rows for files that are not of the batch: outside of the roots, excluded, or of another kind', async () => {
    repository.write('docs/a.md', header('a.md'));
    for (const path of ['README.md', 'docs/old/b.md', 'docs/c.png', 'docs/gone.png', 'src/d.md'])
      repository.write(path, 'x');
    const rows = ['a.md', '../README.md', 'b.md', 'old/b.md', 'c.png', 'src/d.md'];
    repository.write('docs/T.md', table(...rows, 'd.md', 'gone.png', 'README', 'README.md'));
    repository.write('cohesix.yml', "headers: {exclude: ['docs/old/**', docs/T.md]}\n");
    repository.commit();
    rmSync(join(repository.path, 'docs/gone.png'));
    const { findings } = await check(repository.path, '--metadata', 'docs/T.md');
    expect(findings.map(({ rule, found: name }) => `${rule} ${name}`)).toEqual([
      'registry/file-missing d.md',
      'registry/file-missing gone.png',
      'registry/file-missing README',
      'registry/file-missing README.md',
    ]);
  });

  describe('that a change edits', () => {
    const changed = (...args: string[]) =>
      check(repository.path, '--scope', 'changed', '--base', 'base', ...args);
    const row = (name: string, classification = 'COMMUNITY') =>
      `${name} | | 2029-01-26 | ${classification}`;

    beforeEach(() => {
      for (const name of ['a.md', 'b.md']) repository.write(`docs/${name}`, header(name));
      repository.write('docs/old.md', '// CLASSIFICATION: COMMUNITY\n');
      repository.write('cohesix.yml', 'registry: {path: ./TABLE.md}\n');
      repository.write('TABLE.md', table(row('a.md'), row('b.md'), row('old.md')));
      repository.commit();
      repository.git('tag', 'base');
    });

    test('is compared with all documents, whose own findings stay out of it', async () => {
      repository.write('TABLE.md', table(row('a.md', 'PRIVATE'), row('c.md'), row('old.md')));
      const report = await changed();
      expect(new Set(found(report))).toEqual(
        new Set([
          'registry/classification-mismatch TABLE.md',
          'registry/date-mismatch TABLE.md',
          'registry/file-missing TABLE.md',
          'registry/unregistered docs/b.md',
        ]),
      );
      expect(files(report)).toBe(0);
      expect(report.facts).toContainEqual({
        label: 'Scope',
        value: expect.stringMatching(/, and all that TABLE.md registers, which is edited$/),
      });
    });

    test('passes when it is right, and is nothing to judge when it was left alone', async () => {
      repository.write('TABLE.md', table(row('a.md'), row('b.md'), 'old.md'));
      expect(await changed()).toMatchObject({ verdict: 'pass', findings: [] });
      repository.git('checkout', '-q', 'TABLE.md');
      repository.write('README.md', 'x');
      expect(await changed()).toMatchObject({ verdict: 'neutral', findings: [] });
    });

    test('is compared by each shard with its own documents, and with all names by the first', async () => {
      repository.write(
        'TABLE.md',
        table(row('a.md', 'X'), row('b.md', 'X'), 'old.md', row('c.md')),
      );
      const whole = found(await changed());
      const shards = await Promise.all(['1/2', '2/2'].map((shard) => changed('--shard', shard)));
      expect(whole).toHaveLength(3);
      expect(shards.flatMap(found)).toHaveLength(3);
      expect(new Set(shards.flatMap(found))).toEqual(new Set(whole));
    });

    test('is known from the event’s host too, where the clone does not reach the base', async () => {
      repository.write('TABLE.md', table(row('a.md', 'PRIVATE'), row('b.md'), 'old.md'));
      const known = { paths: ['TABLE.md'], gone: [], source: 'GitHub' };
      const change = { base: 'none', head: 'none', source: 'event', files: async () => known };
      const { report } = await validate(worldOf(repository.path, { change }), { scope: 'changed' });
      expect(found(report)).toEqual(['registry/classification-mismatch TABLE.md']);
    });
  });

  test('one that is missing, or no table, stops the run with the cure', async () => {
    repository.write('docs/a.md', header('a.md'));
    repository.write('T.md', 'no table\n');
    for (const [path, words] of [
      ['none.md', 'correct --metadata'],
      ['T.md', 'no table whose first column is "Filename"'],
    ]) {
      const { code, err } = await runCli(repository.path, [
        'validate-batch',
        '--metadata',
        path ?? '',
      ]);
      expect(code).toBe(1);
      expect(err).toContain(words);
    }
  });

  test('any table is compared without a breakdown, and each problem shows its line', () => {
    const cell = fc.constantFrom(
      'a.md',
      'docs/a.md',
      '',
      '1.0',
      'v1.0',
      '2029-01-26',
      '\\|',
      '`',
      'x',
    );
    const row = fc.array(cell, { maxLength: 6 }).map((cells) => cells.join(' | '));
    const header = {
      path: 'docs/a.md',
      version: '1.0',
      date: '2029-01-26',
      classification: 'COMMUNITY',
    };
    let told = 0;
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        const text = table('a.md | 1.0', ...rows);
        const batch = { headers: [header], paths: ['docs/a.md'] };
        const problems = [...registryProblems(readRegistry('T.md', text), batch)];
        told += problems.length;
        for (const { place } of problems) {
          expect(place?.source).toBe(text.split('\n')[(place?.line ?? 0) - 1]);
        }
      }),
    );
    expect(told).toBeGreaterThan(0);
  });
});

describe('--fix', () => {
  beforeEach(() => {
    repository.write(
      'cohesix.yml',
      'headers:\n  template: {CLASSIFICATION: COMMUNITY, Author: Docs Team}\n',
    );
  });

  test('reports what is wrong afterwards, also what a cure uncovered', async () => {
    const path = repository.write(
      'docs/a.md',
      header('a.md').replace('CLASSIFICATION: COMMUNITY', 'Classification: SECRET'),
    );
    repository.commit();
    const report = await check(repository.path, '--fix');
    expect(readFileSync(path, 'utf8')).toContain('// CLASSIFICATION: SECRET\n');
    expect(found(report)).toEqual(['header/classification-invalid docs/a.md']);
    expect(report.verdict).toBe('fail');
    expect(found(await check(repository.path))).toEqual(found(report));
  });

  test.each([
    ['header/author-unlisted', { Author: 'Jane Roe' }],
    ['header/filename-mismatch', { Filename: 'Product handbook' }],
    ['header/date-invalid', { 'Date Modified': 'yesterday' }],
    ['header/field-empty', { Author: '' }],
    ['header/field-missing', { Author: undefined }],
  ])('leaves alone what %s would find where it is off', async (rule, change) => {
    repository.write(
      'cohesix.yml',
      `headers:
  template: {CLASSIFICATION: COMMUNITY, Author: Docs Team}
  authors: [Docs Team]
  overrides: [{files: ['docs/off/**'], rules: {${rule}: 'off'}}]
`,
    );
    const text = header('a.md', { CLASSIFICATION: 'community', ...change });
    const off = repository.write('docs/off/a.md', text);
    const on = repository.write('docs/on/a.md', text);
    repository.commit();
    const { facts, findings } = await check(repository.path, '--fix');
    expect(findings).toEqual([]);
    expect(facts).toContainEqual({ label: 'Fixed', value: 3 });
    expect(readFileSync(off, 'utf8')).toBe(text.replace('community', 'COMMUNITY'));
    expect(readFileSync(on, 'utf8')).toBe(header('a.md'));
  });

  test('leaves a file alone that somebody edits between the check and the cure', async () => {
    const path = repository.write('docs/a.md', header('other.md'));
    const still = repository.write('docs/b.md', header('other.md'));
    repository.commit();
    const { git } = worldOf(repository.path);
    const edited = header('another.md', { Author: 'Jane Roe' });
    const lastChanged: typeof git.lastChanged = async (paths) => {
      writeFileSync(path, edited);
      return git.lastChanged(paths);
    };
    const world = worldOf(repository.path, { git: { ...git, lastChanged } });
    const { report } = await validate(world, { fix: 'true' });
    expect(readFileSync(path, 'utf8')).toBe(edited);
    expect(readFileSync(still, 'utf8')).toBe(header('b.md'));
    expect(found(report)).toEqual(['header/filename-mismatch docs/a.md']);
  });

  test('writes the new name of a file that is renamed, blanks in it or not, and keeps the version', async () => {
    repository.write('docs/Release Notes 2028.md', header('Release Notes 2028.md v1.2'));
    repository.write('docs/GUIDE.md', header('Product handbook'));
    repository.commit();
    repository.git('mv', 'docs/Release Notes 2028.md', 'docs/Release Notes 2029.md');
    const messages = (await check(repository.path)).findings.map(({ message }) => message);
    expect(messages).toEqual([
      'Filename is "Product handbook", but the file is "GUIDE.md"',
      'Filename is "Release Notes 2028.md", but the file is "Release Notes 2029.md"',
    ]);
    expect((await check(repository.path, '--fix')).findings).toEqual([]);
    const text = (path: string) => readFileSync(join(repository.path, path), 'utf8');
    expect(text('docs/GUIDE.md')).toBe(header('GUIDE.md'));
    expect(text('docs/Release Notes 2029.md')).toBe(header('Release Notes 2029.md v1.2'));
  });

  test.each([
    ['EACCES', 'give the user who runs this the right to write it and its folder'],
    ['ENOSPC', 'make room on its disk'],
  ])(
    'goes on behind a file that cannot be written (%s), which stays a finding',
    async (code, cure) => {
      const paths = ['a.md', 'b.md', 'c.md'].map((name) => {
        const text = header(name, { CLASSIFICATION: 'community' });
        return repository.write(`docs/${name}`, text.replace('Filename', 'FileName'));
      });
      repository.commit();
      const world = worldOf(repository.path);
      const replace: World['files']['replace'] = (path, ...content) => {
        if (path.endsWith('b.md'))
          throw Object.assign(new Error(`${code}: rename`), { code, syscall: 'rename' });
        world.files.replace(path, ...content);
      };
      const files = { ...world.files, replace };
      const { report, exitCode } = await validate({ ...world, files }, { fix: 'true' });
      const why = `; not cured, since the file cannot be written (${code}): ${cure}`;
      expect(report.findings.map(({ message, place }) => [place?.path, message])).toEqual([
        ['docs/b.md', `CLASSIFICATION is "community"; expected COMMUNITY or PRIVATE${why}`],
        ['docs/b.md', `the header has no Filename, but a line with "FileName"${why}`],
      ]);
      expect(exitCode).toBe(1);
      expect(report.facts).toContainEqual({ label: 'Fixed', value: 4 });
      expect(report.sections.map(({ title }) => title)).toEqual(['docs/a.md', 'docs/c.md']);
      const isOld = paths.map((path) => readFileSync(path, 'utf8').includes('community'));
      expect(isOld).toEqual([false, true, false]);
    },
  );

  test('ends when the breakdown is no file of the batch', async () => {
    repository.write('docs/a.md', header('a.md', { CLASSIFICATION: 'community' }));
    const world = worldOf(repository.path);
    const replace = () => {
      throw new TypeError('a slip of ours');
    };
    const files = { ...world.files, replace };
    await expect(validate({ ...world, files }, { fix: 'true' })).rejects.toThrow('a slip of ours');
  });

  test('adds no field to front matter that goes on below the lines that are searched', async () => {
    const text = `---\n${'a: b\n'.repeat(9)}CLASSIFICATION: COMMUNITY\nFilename: OTHER.md\nAuthor: Docs Team\n---\n`;
    const path = repository.write('docs/a.md', text);
    repository.commit();
    const missing = ['header/field-missing docs/a.md', 'header/field-missing docs/a.md'];
    expect(found(await check(repository.path, '--fix'))).toEqual(missing);
    expect(readFileSync(path, 'utf8')).toBe(text.replace('OTHER', 'a'));
  });

  test.each([
    ...['# syntax=docker/dockerfile:1', '#escape=`', '# Check=skip=all'].map((line) => [
      'Dockerfile',
      line,
    ]),
    ...[
      '# -*- coding: latin-1 -*-',
      '# vim: set fileencoding=utf-8 :',
      '#!/bin/x\n# coding=utf-8',
    ].map((line) => ['a.py', line]),
    ...[
      ['a.py', '# x\n# coding: latin-1'],
      ['a.rb', '# encoding: utf-8'],
      ['a.css', '@charset "utf-8";'],
    ],
    ...[
      ['a.el', ';; -*- lexical-binding: t -*-'],
      ['a.sh', '#!/bin/sh\n# -*- mode: sh -*-'],
    ],
    ...[
      ['a.1', `'\\" t`],
      ['a.tex', '%&latex'],
      ['a.tex', '% !TEX root = b.tex'],
    ],
  ])('puts no header above what must stay first: %s that begins with %j', async (name, line) => {
    const path = repository.write(`docs/${name}`, `${line}\nx\n`);
    repository.commit();
    const report = await check(repository.path, `docs/${name}`, '--fix');
    expect(found(report)).toEqual([`header/missing docs/${name}`]);
    expect(readFileSync(path, 'utf8')).toBe(`${line}\nx\n`);
  });

  test.each([
    ['Dockerfile', '# a syntax'],
    ['a.py', '# coding is fun'],
    ['a.md', '# Coding: x, y-*-'],
    ['a.tex', '% a TEX file'],
  ])('puts one above what only looks like it: %s that begins with %j', async (name, line) => {
    repository.write(`docs/${name}`, `${line}\n`);
    repository.commit();
    expect(found(await check(repository.path, `docs/${name}`, '--fix'))).toEqual([]);
  });

  describe('with a registry', () => {
    const table =
      '| Filename | Classification |\n|---|---|\n| N.md | PRIVATE |\n| A.md | COMMUNITY |\n';
    beforeEach(() => {
      repository.write('docs/N.md', 'no header\n');
      repository.write('docs/A.md', header('A.md', { CLASSIFICATION: 'community' }));
      repository.write('TABLE', table);
      repository.commit();
    });
    const mismatches = async (...args: string[]) => {
      const { findings } = await check(repository.path, ...args, '--metadata', 'TABLE');
      return findings.filter(({ rule }) => rule.startsWith('registry/')).map((one) => one.message);
    };
    const cured = ['Classification of docs/N.md is "PRIVATE" here and "COMMUNITY" in its header'];

    test('compares it with the headers that it writes', async () => {
      expect(await mismatches('--fix')).toEqual(cured);
      expect(await mismatches()).toEqual(cured);
    });

    test('compares it with those that stand there when it writes none', async () => {
      const still = [
        'Classification of docs/A.md is "COMMUNITY" here and "community" in its header',
      ];
      expect(await mismatches('--fix', '--dry-run')).toEqual(still);
      expect(await mismatches()).toEqual(still);
    });
  });

  test('--dry-run writes nothing, and its diff makes git write the same', async () => {
    const path = repository.write('docs/a.md', '# A\r\n\r\ntext without an end');
    repository.commit('2028-05-06');
    const before = readFileSync(path, 'utf8');
    const report = await check(repository.path, '--fix', '--dry-run');
    expect(readFileSync(path, 'utf8')).toBe(before);
    const [section] = report.sections;
    repository.write('x.patch', section?.kind === 'diff' ? section.text : '');
    repository.git('apply', 'x.patch');
    const patched = readFileSync(path, 'utf8');
    repository.git('checkout', 'docs/a.md');
    await check(repository.path, '--fix');
    expect(readFileSync(path, 'utf8')).toBe(patched);
    expect(patched).toContain('// Date Modified: 2028-05-06\r\n');
    expect(patched.endsWith(before)).toBe(true);
  });
});

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
