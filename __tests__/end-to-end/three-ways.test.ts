import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/core/report.js';
import { type RunOptions, type RunResult, runAction } from '../support/composite-runner.js';
import { node24 } from '../support/node24.js';
import { repositoryRoot } from '../support/repository-root.js';

// The committed bundle, run by its three faces over the same files.

const uploads: Record<string, string>[] = [];
const external: NonNullable<RunOptions['external']> = {
  'actions/upload-artifact': (step) => {
    uploads.push(step.with);
    return { outcome: 'success' };
  },
  'github/codeql-action/upload-sarif': (step) => {
    uploads.push(step.with);
    return { outcome: 'success' };
  },
};

let workspace: string;
let node: string;

beforeAll(async () => {
  node = await node24();
  workspace = mkdtempSync(join(tmpdir(), 'cohesix-faces-'));
  cpSync(join(repositoryRoot, 'examples/batch'), workspace, { recursive: true });
  spawnSync('git', ['init', '-q'], { cwd: workspace });
}, 120_000);

afterAll(() => rmSync(workspace, { recursive: true, force: true }));

function byCommand(...flags: string[]): { report: Report; status: number | null } {
  const { stdout, status } = spawnSync(
    process.execPath,
    [join(repositoryRoot, 'dist/cli/index.js'), 'validate-batch', '--format', 'json', ...flags],
    { cwd: workspace, encoding: 'utf8' },
  );
  return { report: JSON.parse(stdout) as Report, status };
}

async function byAction(
  path: string,
  inputs: Record<string, string>,
): Promise<{ report: Report; result: RunResult }> {
  const temp = mkdtempSync(join(tmpdir(), 'cohesix-runner-'));
  try {
    const result = await runAction(path, {
      ...{ repository: repositoryRoot, workspace, inputs, node, external, temp },
    });
    const reportPath = result.outputs['report-path'] as string;
    return { report: JSON.parse(readFileSync(reportPath, 'utf8')) as Report, result };
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

describe('the same files give the same report', () => {
  test.each([
    ['by default', {}, []],
    ['strictly', { strict: 'true' }, ['--strict']],
    ['for one shard', { shard: '1/2' }, ['--shard', '1/2']],
    ['for other extensions', { extensions: 'txt' }, ['--extensions', 'txt']],
  ])('%s: command, JavaScript action and both composites', async (_, inputs, flags) => {
    const command = byCommand(...flags);
    for (const path of ['dist/validate-batch', 'actions/validate-batch', '.']) {
      const { report, result } = await byAction(path, inputs);
      expect(report).toEqual(command.report);
      expect(result.conclusion).toBe(command.status === 0 ? 'success' : 'failure');
      expect(result.outputs).toMatchObject({
        verdict: report.verdict,
        errors: String(report.counts.errors),
        warnings: String(report.counts.warnings),
        files: String(report.facts.find(({ label }) => label === 'Files')?.value),
      });
    }
  });
});

test('the composite annotates each finding on its line and summarises the run', async () => {
  const { report, result } = await byAction('.', {});
  expect(result.annotations).toHaveLength(report.findings.length);
  for (const { place, rule, severity, message } of report.findings) {
    expect(result.annotations).toContainEqual(
      expect.objectContaining({
        level: severity,
        title: rule,
        file: place?.path,
        line: place?.line,
        message: expect.stringContaining(message),
      }),
    );
  }
  expect(result.summary).toContain('### ❌ validate-batch failed: 4 errors and 1 warning');
  for (const { place } of report.findings) expect(result.summary).toContain(place?.path);
});

test('the reports are kept as an artifact, and code scanning gets the SARIF only when asked', async () => {
  uploads.length = 0;
  await byAction('.', {});
  expect(uploads).toHaveLength(1);
  expect(uploads[0]?.name).toMatch(/^cohesix-/);
  // The last line is for evidence, and nobody asked for any.
  expect(uploads[0]?.path).toMatch(/report\.json\n.*report\.sarif\n.*report\.html\n\n$/);
  uploads.length = 0;
  await byAction('.', { 'code-scanning': 'true', artifact: '', shard: '1/2' });
  expect(uploads).toEqual([
    { sarif_file: expect.stringMatching(/report\.sarif$/), category: 'cohesix/validate-batch/1/2' },
  ]);
});

test('an upload that fails changes neither the verdict nor the conclusion', async () => {
  const temp = mkdtempSync(join(tmpdir(), 'cohesix-runner-'));
  const result = await runAction('.', {
    ...{ repository: repositoryRoot, workspace, inputs: { paths: 'docs/GUIDE.md' }, node, temp },
    external: { 'actions/upload-artifact': () => ({ outcome: 'failure' }) },
  });
  rmSync(temp, { recursive: true, force: true });
  expect(result.outputs.verdict).toBe('pass');
  expect(result.conclusion).toBe('success');
});

test('a mistake in the call fails with one error that names the input and what is accepted', async () => {
  const result = await runAction('.', {
    ...{ repository: repositoryRoot, workspace, inputs: { scope: 'chnaged' }, node, external },
  });
  expect(result.conclusion).toBe('failure');
  expect(result.annotations).toEqual([
    expect.objectContaining({
      level: 'error',
      message: 'input "scope": "chnaged" is not accepted; expected one of all, changed',
    }),
  ]);
  expect(result.summary).toContain('could not run');
});
