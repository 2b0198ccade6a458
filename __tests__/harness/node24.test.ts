import { execFileSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { node24 } from '../support/node24.js';

test('node24 answers several callers with one real Node 24', async () => {
  const binaries = await Promise.all([node24(), node24(), node24()]);
  expect(new Set(binaries).size).toBe(1);
  expect(execFileSync(binaries[0] ?? '', ['--version'], { encoding: 'utf8' })).toMatch(/^v24\./);
}, 300_000);
