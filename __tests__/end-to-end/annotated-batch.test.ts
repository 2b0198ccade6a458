import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Report } from '../../src/core/report.js';
import { runCli } from '../support/run-cli.js';
import { type TempFolder, tempFolder } from '../support/temp-folder.js';

let folder: TempFolder;
beforeEach(() => {
  folder = tempFolder();
});
afterEach(() => folder.remove());

const run = (...args: string[]) => runCli(folder.path, args);
const table = () => readFileSync(join(folder.path, 'batch/METADATA.md'), 'utf8');
const annotate = (...more: string[]) =>
  run(
    ...['annotate-batch', '--from-manifest', 'batch/manifest.json'],
    ...['--metadata', 'batch/METADATA.md', ...more],
  );

test('a simulated batch whose table is annotated from the manifest is clean for validate-batch and its registry check', async () => {
  const simulate = ['simulate-batch', '--size', '30', '--origin', 'mock://first', '--seed', '7'];
  expect((await run(...simulate, '--outdir', 'batch')).code).toBe(0);
  const whole = table();
  const empty = whole.replaceAll(' 30 | mock://first |', '    |              |');
  expect(empty).not.toBe(whole);
  writeFileSync(join(folder.path, 'batch/METADATA.md'), empty);
  expect((await annotate('--check')).code).toBe(1);
  expect((await annotate()).code).toBe(0);
  expect(table()).toBe(whole);
  expect((await annotate('--check')).code).toBe(0);
  const validate = ['validate-batch', 'batch/docs', '--strict', '--format', 'json'];
  const checks = ['--metadata', 'batch/METADATA.md', '--policy', 'batch/cohesix.yml'];
  const { code, out } = await run(...validate, ...checks);
  expect([code, (JSON.parse(out) as Report).findings]).toEqual([0, []]);
});
