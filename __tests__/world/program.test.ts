import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { findProgram } from '../../src/world/program.js';
import { type GitRepository, gitRepository } from '../support/git-repository.js';
import { repositoryRoot } from '../support/repository-root.js';

let repository: GitRepository;
beforeEach(() => {
  repository = gitRepository();
});
afterEach(() => repository.remove());
const at = (name: string) => join(repository.path, name);

const program = (name: string, script = 'exit 0') => {
  const path = repository.write(name, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
};

describe('a program', () => {
  test('is the first of its name on the path that can be run', () => {
    repository.write('a/tool', 'text, not to be run');
    mkdirSync(at('b/tool'), { recursive: true });
    const first = program('c/tool');
    program('d/tool');
    const path = ['none', 'a', 'b', 'c', 'd'].map(at).join(delimiter);
    expect(findProgram('tool', path)).toBe(first);
  });

  test('may be a link to a program, but not a link to nothing', () => {
    program('real');
    mkdirSync(at('a'));
    mkdirSync(at('b'));
    symlinkSync('none', at('a/tool'));
    symlinkSync('../real', at('b/tool'));
    expect(findProgram('tool', ['a', 'b'].map(at).join(delimiter))).toBe(at('b/tool'));
  });

  test.each(['', '.', './', 'bin', '../bin', '~', `${delimiter}${delimiter}`])(
    'is not looked for in %j, which is a different folder wherever one stands',
    (path) => {
      for (const name of ['tool', 'bin/tool']) program(name);
      const before = process.cwd();
      process.chdir(repository.path);
      try {
        expect(findProgram('tool', path)).toBeUndefined();
      } finally {
        process.chdir(before);
      }
    },
  );

  test('that no folder of the path has is not found', () => {
    expect(findProgram('tool', at('none'))).toBeUndefined();
    expect(findProgram('tool', undefined)).toBeUndefined();
  });
});

describe('a git that the work tree brings', () => {
  const run = (path: string | undefined) => {
    const script = `echo >> "${at('ran')}"`;
    for (const name of ['git', 'docs/git', 'git.exe', 'git.cmd', 'git.bat']) program(name, script);
    repository.write('docs/a.md', 'x\n');
    return spawnSync(
      process.execPath,
      [join(repositoryRoot, 'dist/cli/index.js'), 'validate-batch', '--scope', 'changed', '--fix'],
      {
        ...{ cwd: at('docs'), encoding: 'utf8' },
        env: {
          HOME: repository.path,
          TMPDIR: at('tmp'),
          ...(path !== undefined && { PATH: path }),
        },
      },
    );
  };

  test('is not run, even where the path says so by a relative name', () => {
    for (const path of [`.${delimiter}${process.env.PATH}`, `${delimiter}${process.env.PATH}`]) {
      expect(run(path).stdout).toContain('Listed by: git');
    }
    expect(existsSync(at('ran'))).toBe(false);
  });

  test('is not run where there is no other git: the folders are walked instead, and the report says so', () => {
    for (const path of ['.', '', `.${delimiter}${at('none')}`, undefined]) {
      const { stdout, status } = run(path);
      expect([path, status]).toEqual([path, 1]);
      expect(stdout).toContain('docs/a.md:1:1');
      expect(stdout).toContain('a walk through the folders (there is no git on the PATH)');
    }
    expect(existsSync(at('ran'))).toBe(false);
  });
});
