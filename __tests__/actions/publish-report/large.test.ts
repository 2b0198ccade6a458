import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Report } from '../../../src/core/report.js';
import { findingIn, reportWith, shard } from '../../support/report-files.js';
import { repositoryRoot } from '../../support/repository-root.js';
import { type TempFolder, tempFolder } from '../../support/temp-folder.js';

const SHARDS = 200;
const EACH = 250;

let folder: TempFolder;
beforeEach(() => {
  folder = tempFolder();
});
afterEach(() => folder.remove());

test('200 shards with 50,000 findings are merged in 256 MiB, every output included', () => {
  for (let index = 1; index <= SHARDS; index++) {
    const findings = Array.from({ length: EACH }, (_, at) =>
      findingIn(`docs/part-${index}/DOCUMENT_${at}.md`),
    );
    folder.write(
      `r/${index}/report.json`,
      JSON.stringify(reportWith(findings, shard(index, SHARDS))),
    );
  }
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      '--max-old-space-size=256',
      join(repositoryRoot, 'dist/cli/index.js'),
      ...['publish-report', 'r', '--format', 'markdown', '--report', 'out.json'],
      ...['--sarif', 'out.sarif', '--html', 'out.html'],
    ],
    { cwd: folder.path, encoding: 'utf8', env: { PATH: process.env.PATH, TMPDIR: folder.path } },
  );
  expect({ status, stderr }).toEqual({ status: 2, stderr: '' });
  const report = JSON.parse(readFileSync(join(folder.path, 'out.json'), 'utf8')) as Report;
  expect(report).toMatchObject({
    ...{ verdict: 'fail', counts: { errors: SHARDS * EACH, warnings: 0, notices: 0 } },
    facts: [
      { label: 'Reports', value: SHARDS },
      { label: 'Files', value: 10 * SHARDS },
    ],
  });
  expect(new Set(report.findings.map(({ place }) => place?.path)).size).toBe(SHARDS * EACH);
});
