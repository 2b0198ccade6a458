import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { blocksOf } from '../support/documentation-examples.js';
import { repositoryRoot } from '../support/repository-root.js';
import { runCli } from '../support/run-cli.js';
import { type TempFolder, tempFolder } from '../support/temp-folder.js';

const page = readFileSync(join(repositoryRoot, 'docs/annotating.md'), 'utf8');
const blocks = blocksOf(page);
const textOf = (word: string) => blocks.find(({ words }) => words[0] === word)?.text ?? '';

let folder: TempFolder;
beforeEach(() => {
  folder = tempFolder();
});
afterEach(() => folder.remove());

test('the call makes of the table before the table after', async () => {
  folder.write('METADATA.md', textOf('before'));
  const [call = ''] = blocks.filter(({ language }) => language === 'bash').map(({ text }) => text);
  expect((await runCli(folder.path, call.trim().split(' ').slice(1))).code).toBe(0);
  expect(readFileSync(join(folder.path, 'METADATA.md'), 'utf8')).toBe(textOf('after'));
});

interface Workflow {
  jobs: Record<
    'annotate',
    { steps: { if?: string; run?: string; env?: Record<string, string> }[] }
  >;
}

test('the step that commits hands GitHub the whole table, on the branch, only on top of the commit that was annotated', () => {
  const workflows = blocks.filter(({ language }) => language === 'yaml').map(({ text }) => text);
  const workflow = parse(workflows.at(-1) ?? '') as Workflow;
  const step = workflow.jobs.annotate.steps.at(-1);
  expect(step?.if).toBe("steps.annotate.outputs.changed == 'true'");
  const table = `| Filename |\n|---|\n${'| é |\n'.repeat(50_000)}`;
  folder.write('docs/METADATA.md', table);
  // A stand-in for GitHub's command that keeps what it is given.
  chmodSync(folder.write('bin/gh', '#!/bin/sh\nprintf "%s\\0" "$@" > args\ncat > stdin\n'), 0o755);
  execFileSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step?.run ?? ''], {
    cwd: folder.path,
    env: {
      PATH: `${join(folder.path, 'bin')}:${process.env.PATH}`,
      ...{ REPOSITORY: 'acme/batch', BRANCH: '@me $(x)', HEAD_COMMIT: 'c0ffee' },
      TABLE: 'docs/METADATA.md',
    },
  });
  const args = readFileSync(join(folder.path, 'args'), 'utf8').split('\0');
  expect(args.slice(0, 3)).toEqual(['api', 'graphql', '-f']);
  expect(args[3]).toMatch(/createCommitOnBranch\(input: \{[\s\S]*expectedHeadOid: \$head/);
  expect(args.slice(4)).toEqual([
    ...['-f', 'repository=acme/batch', '-f', 'branch=@me $(x)', '-f', 'head=c0ffee'],
    ...['-f', 'path=docs/METADATA.md', '-F', 'contents=@-', ''],
  ]);
  const sent = readFileSync(join(folder.path, 'stdin'), 'utf8');
  expect(Buffer.from(sent, 'base64').toString('utf8')).toBe(table);
  expect(sent).not.toContain('\n');
});

test('the example workflow is the one of the page', () => {
  const example = readFileSync(join(repositoryRoot, 'examples/workflows/annotate.yml'), 'utf8');
  const workflows = blocks.filter(({ language }) => language === 'yaml').map(({ text }) => text);
  expect(example.replace(/^#.*\n/gm, '')).toBe(workflows.at(-1)?.replace(/^#.*\n/gm, ''));
});
