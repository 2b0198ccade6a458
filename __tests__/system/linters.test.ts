import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { parse } from 'yaml';
import { blocksOf } from '../support/documentation-examples.js';
import { repositoryRoot } from '../support/repository-root.js';
import { testWith } from './installed.js';

function run(
  program: string,
  args: string[],
  input?: string,
): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: repositoryRoot,
    encoding: 'utf8',
    ...(input !== undefined && { input }),
  });
  return { status, output: stdout + stderr };
}

function tracked(...patterns: string[]): string[] {
  return run('git', ['ls-files', '--', ...patterns])
    .output.split('\n')
    .filter((path) => path !== '');
}

testWith('zizmor', 'zizmor finds nothing in our workflows, examples and action files', () => {
  const paths = ['.github/workflows', 'examples/workflows', 'action.yml', 'actions', 'dist'];
  const { status, output } = run('zizmor', ['--offline', '--no-progress', '--quiet', ...paths]);
  expect([status, output]).toEqual([0, expect.any(String)]);
});

testWith(
  'shellcheck',
  'shellcheck finds nothing in our scripts and in the steps of our workflows',
  () => {
    for (const path of tracked('.ci')) {
      if (!readFileSync(join(repositoryRoot, path), 'utf8').startsWith('#!/usr/bin/env bash'))
        continue;
      expect([path, run('shellcheck', [path])]).toEqual([path, { status: 0, output: '' }]);
    }
    for (const path of tracked('.github/workflows', 'examples/workflows', '*action.yml')) {
      for (const script of scriptsOf(parse(readFileSync(join(repositoryRoot, path), 'utf8')))) {
        const result = run('shellcheck', ['--shell=bash', '-'], script);
        expect([path, result]).toEqual([path, { status: 0, output: '' }]);
      }
    }
  },
);

testWith(
  'shellcheck',
  'shellcheck finds nothing in the shell examples of the documentation',
  () => {
    for (const path of tracked('*.md')) {
      for (const { language, words, text } of blocksOf(
        readFileSync(join(repositoryRoot, path), 'utf8'),
      )) {
        if (words.length > 1) continue; // A file of an example, which shell need not be.
        for (const script of snippetsOf(language, text)) {
          const result = run('shellcheck', ['--shell=bash', '-'], script);
          expect([path, script, result]).toEqual([path, script, { status: 0, output: '' }]);
        }
      }
    }
  },
);

function snippetsOf(language: string, text: string): string[] {
  if (['bash', 'sh', 'console'].includes(language)) return [text.replace(/^\$ /gm, '')];
  return /^ya?ml$/.test(language) ? scriptsOf(parse(text)) : [];
}

/** Every `run:` in a workflow or action, wherever it stands. */
function scriptsOf(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === 'run' && typeof value === 'string' ? [value] : scriptsOf(value),
  );
}
