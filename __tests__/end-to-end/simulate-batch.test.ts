import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { runAction } from '../support/composite-runner.js';
import { node24 } from '../support/node24.js';
import { repositoryRoot } from '../support/repository-root.js';

// A rehearsal as a workflow runs it, by the committed bundle: simulate, then check what was simulated.

let folder: string;
let workspace: string;
let node: string;

beforeAll(async () => {
  node = await node24();
  folder = mkdtempSync(join(tmpdir(), 'cohesix-simulation-'));
  workspace = join(folder, 'work');
  mkdirSync(workspace);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (action: string, inputs: Record<string, string>) =>
  runAction(action, {
    ...{ repository: repositoryRoot, workspace, node },
    inputs: { check: 'false', comment: 'never', ...inputs },
    external: { 'actions/upload-artifact': () => ({ outcome: 'success' }) },
  });

test('the batch lies in the workspace, its outputs name it, and the next step finds just what was injected', async () => {
  const simulated = await run('actions/simulate-batch', {
    ...{ size: '6', outdir: 'rehearsal', seed: '7', sarif: '../s.sarif', html: '../s.html' },
    inject: 'header/date-invalid@4, file/not-utf8',
  });
  expect(simulated.conclusion).toBe('success');
  const batch = join(workspace, 'rehearsal');
  expect(simulated.outputs).toMatchObject({
    ...{ verdict: 'pass', 'batch-dir': batch, documents: '6', faults: '2', seed: '7' },
    'hydration-log': join(batch, 'hydration.log'),
  });
  expect(existsSync(simulated.outputs['hydration-log'] as string)).toBe(true);
  const { injected } = JSON.parse(
    readFileSync(simulated.outputs['manifest-path'] as string, 'utf8'),
  );
  const checked = await run('actions/validate-batch', {
    ...{ paths: 'rehearsal/docs', policy: 'rehearsal/cohesix.yml' },
    ...{ metadata: 'rehearsal/METADATA.md', report: '../report.json', strict: 'true' },
    ...{ sarif: '../v.sarif', html: '../v.html' },
  });
  expect([checked.conclusion, checked.outputs.errors]).toEqual(['failure', '2']);
  const { findings } = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'));
  const places = (list: { rule: string; path: string }[]) =>
    new Set(list.map(({ rule, path }) => `${rule} ${path}`));
  expect(
    places(
      findings.map((one: { rule: string; place: { path: string } }) => ({
        ...{ rule: one.rule, path: one.place.path.replace('rehearsal/', '') },
      })),
    ),
  ).toEqual(places(injected));
  expect((await run('actions/simulate-batch', { outdir: 'rehearsal' })).conclusion).toBe('failure');
});
