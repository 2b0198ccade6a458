import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { runAction } from '../support/composite-runner.js';
import { node24 } from '../support/node24.js';
import { repositoryRoot } from '../support/repository-root.js';

// A batch with 1,203 findings: 1,000 files without a header, 203 with a name that does not match.

let workspace: string;

beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'cohesix-limits-'));
  for (let index = 0; index < 1203; index++) {
    const folder = join(workspace, `docs/part-${index % 7}`);
    mkdirSync(folder, { recursive: true });
    const header = `// CLASSIFICATION: COMMUNITY\n// Filename: OTHER.md v1.0\n// Author: Docs Team\n// Date Modified: 2026-01-02\n`;
    writeFileSync(join(folder, `D${index}.md`), index < 1000 ? 'No header\n' : header);
  }
});

afterAll(() => rmSync(workspace, { recursive: true, force: true }));

test('of 1,203 findings the runner shows ten errors and ten warnings, and one notice counts the rest', async () => {
  const result = await runAction('.', {
    ...{ repository: repositoryRoot, workspace, node: await node24() },
    external: { 'actions/upload-artifact': () => ({ outcome: 'success' }) },
  });
  const levels = result.annotations.map(({ level }) => level);
  expect(levels.filter((level) => level === 'error')).toHaveLength(10);
  expect(levels.filter((level) => level === 'warning')).toHaveLength(10);
  expect(result.annotations.filter(({ level }) => level === 'notice')).toEqual([
    expect.objectContaining({
      message: expect.stringMatching(
        /^990 errors and 193 warnings more; all are in the artifact cohesix-\S+ of this run$/,
      ),
    }),
  ]);
  expect(result.outputs).toMatchObject({ verdict: 'fail', errors: '1000', warnings: '203' });
  expect(Buffer.byteLength(result.summary)).toBeLessThan(1024 * 1024);
  expect(result.summary.match(/^\| (?:❌|⚠️) \| \[?`docs/gm)).toHaveLength(1203);
}, 120_000);

test.each(['text', 'json', 'sarif', 'markdown', 'html', 'github'])(
  'a command that prints %s to a reader that stops early ends without a complaint',
  (format) => {
    const cli = join(repositoryRoot, 'dist/cli/index.js');
    const command = `"${process.execPath}" "${cli}" validate-batch --format ${format} | head -n 1`;
    const { stdout, stderr } = spawnSync('bash', ['-c', command], {
      cwd: workspace,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(stdout.split('\n')).toHaveLength(2);
  },
);
