import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { repositoryRoot } from './support/repository-root.js';
import { type TempFolder, tempFolder } from './support/temp-folder.js';

// What npm would publish, and what somebody has who installs it.

let folder: TempFolder;
let packed: { filename: string; files: { path: string; mode: number }[] };
const installed = () => join(folder.path, 'node_modules/cohesix');

function npm(where: string, ...args: string[]): string {
  const quiet = ['--ignore-scripts', '--offline', '--no-audit', '--no-fund'];
  return execFileSync('npm', [...args, ...quiet], {
    ...{ cwd: where, encoding: 'utf8', shell: process.platform === 'win32' },
  });
}

beforeAll(() => {
  folder = tempFolder();
  const answer = npm(repositoryRoot, 'pack', '--json', '--pack-destination', folder.path);
  [packed] = JSON.parse(answer) as [typeof packed];
  folder.write('package.json', '{"private":true}');
  npm(folder.path, 'install', `./${packed.filename}`);
});
afterAll(() => folder.remove());

test('the package holds the bundle, the schemas and the documentation, and nothing else', () => {
  const tops = new Set(packed.files.map(({ path }) => path.split('/')[0]));
  expect([...tops].sort()).toEqual([
    'LICENSE',
    'README.md',
    'dist',
    'docs',
    'package.json',
    'schemas',
  ]);
  const kinds = new Set(packed.files.map(({ path }) => path.replace(/^.*\./, '')));
  expect([...kinds].sort()).toEqual(['LICENSE', 'js', 'json', 'md', 'png', 'txt', 'yml']);
});

test('it installs nothing but itself, and runs nothing while it is installed', () => {
  expect(
    readdirSync(join(folder.path, 'node_modules')).filter((name) => !name.startsWith('.')),
  ).toEqual(['cohesix']);
  const { dependencies, scripts } = JSON.parse(
    readFileSync(join(installed(), 'package.json'), 'utf8'),
  );
  expect(dependencies).toBeUndefined();
  expect(Object.keys(scripts).filter((name) => /install|prepare|pack|publish/.test(name))).toEqual(
    [],
  );
});

test('its command is the bundle of the repository, byte for byte', () => {
  const below = (top: string) =>
    readdirSync(top, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(top, join(entry.parentPath, entry.name)))
      .sort();
  const ours = join(repositoryRoot, 'dist');
  const theirs = join(installed(), 'dist');
  expect(below(theirs)).toEqual(below(ours));
  for (const file of below(ours)) {
    expect([file, readFileSync(join(theirs, file)).equals(readFileSync(join(ours, file)))]).toEqual(
      [file, true],
    );
  }
});

test('where it is installed, the command checks a batch, and rehearses', () => {
  folder.write('docs/a.md', '# no header\n');
  const command = join(folder.path, 'node_modules/.bin/cohesix');
  const run = (...args: string[]) =>
    spawnSync(command, args, {
      ...{ cwd: folder.path, encoding: 'utf8', shell: process.platform === 'win32' },
      env: { PATH: process.env.PATH, TMPDIR: folder.path },
    });
  expect(run('--help').stdout).toContain('validate-batch');
  expect(run('validate-batch')).toMatchObject({ status: 1, stderr: '' });
  expect(run('validate-batch').stdout).toContain('docs/a.md:1:1');
  expect(run('rehearse').stdout).toMatch(/(\d+) faults injected, \1 caught/);
});

describe('the hooks for pre-commit', () => {
  const hooks = parse(readFileSync(join(repositoryRoot, '.pre-commit-hooks.yaml'), 'utf8')) as {
    id: string;
    entry: string;
    files: string;
  }[];

  test.each(hooks.map((hook) => [hook.id, hook] as const))(
    '%s fails for a bad document, as pre-commit calls it',
    (_, hook) => {
      const [program = '', ...args] = hook.entry.split(' ');
      folder.write('docs/bad.md', '# no header\n');
      expect(new RegExp(hook.files).test('docs/bad.md')).toBe(true);
      const { status } = spawnSync(
        process.execPath,
        [join(repositoryRoot, program), ...args, 'docs/bad.md'],
        {
          ...{ cwd: folder.path, encoding: 'utf8' },
          env: { PATH: process.env.PATH, TMPDIR: folder.path },
        },
      );
      expect(status).toBe(1);
    },
  );
});

describe('.ci/release-notes.mjs', () => {
  const notes = (version: string, changelog: string) => {
    const run = tempFolder();
    try {
      run.write('package.json', '{"version":"1.2.3"}');
      run.write('CHANGELOG.md', changelog);
      const script = join(repositoryRoot, '.ci/release-notes.mjs');
      const { status, stdout, stderr } = spawnSync(process.execPath, [script, version], {
        ...{ cwd: run.path, encoding: 'utf8' },
      });
      return { status, text: stdout + stderr };
    } finally {
      run.remove();
    }
  };
  const prepared =
    '# Changelog\n\n## [Unreleased]\n\n## [1.2.3] - 2029-01-26\n\n### Added\n\n- A thing.\n\n## [1.2.2] - 2029-01-01\n';

  test('prints the section of the version', () => {
    expect(notes('1.2.3', prepared)).toEqual({ status: 0, text: '### Added\n\n- A thing.\n' });
  });

  test.each([
    ['1.2', prepared, '"1.2" is no version'],
    ['v1.2.3; rm -rf .', prepared, 'is no version'],
    ['1.2.4', prepared, 'package.json says 1.2.3, not 1.2.4'],
    ['1.2.3', '## [Unreleased]\n', 'CHANGELOG.md has no line "## [1.2.3] - YYYY-MM-DD"'],
  ])('stops for %j', (version, changelog, message) => {
    const { status, text } = notes(version, changelog);
    expect([status, text]).toEqual([1, expect.stringContaining(message)]);
  });
});
