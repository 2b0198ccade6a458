import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect } from '@jest/globals';
import { repositoryRoot } from '../support/repository-root.js';
import { testWith } from './installed.js';

// The kernel's own errors, injected by strace at the Nth call of each kind that --fix makes.

const OLD =
  '// CLASSIFICATION: COMMUNITY\n// Filename: OTHER.md\n// Author: Docs Team\n// Date Modified: 2026-01-02\n';
const NEW = OLD.replace('OTHER.md', 'A.md');

let folder: string;
let target: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cohesix-faults-'));
  target = join(folder, 'docs/A.md');
  mkdirSync(join(folder, 'docs'));
  mkdirSync(join(folder, 'scratch'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs --fix with one fault. Answers whether the fault happened. */
function fixWith(call: string, fault: string, nth: number): boolean {
  writeFileSync(target, OLD);
  const log = join(folder, 'strace.log');
  spawnSync(
    'strace',
    [
      ...[
        '-f',
        '-qq',
        '-o',
        log,
        '-e',
        `trace=${call}`,
        '-e',
        `inject=${call}:${fault}:when=${nth}`,
      ],
      ...[
        process.execPath,
        join(repositoryRoot, 'dist/cli/index.js'),
        'validate-batch',
        'docs',
        '--fix',
      ],
    ],
    { cwd: folder, env: { ...process.env, TMPDIR: join(folder, 'scratch') }, timeout: 20_000 },
  );
  return /INJECTED|killed by SIGKILL/.test(readFileSync(log, 'utf8'));
}

function strays(): string[] {
  return ['docs', 'scratch'].flatMap((name) =>
    readdirSync(join(folder, name)).filter((entry) => entry.endsWith('.tmp')),
  );
}

const CALLS = ['openat', 'pwrite64', 'fsync', 'chown', 'chmod', 'rename', 'unlink', 'mkdir'];

describe.each(['error=ENOSPC', 'error=EIO', 'signal=KILL'])(
  'with %s at any call of --fix',
  (fault) => {
    testWith(
      'strace',
      'the file is the old one or the new one, whole, and no temporary file stays',
      () => {
        let happened = 0;
        for (const call of CALLS) {
          for (let nth = 1; nth <= 40 && fixWith(call, fault, nth); nth++) {
            happened++;
            expect([OLD, NEW]).toContain(readFileSync(target, 'utf8'));
          }
        }
        expect(happened).toBeGreaterThan(4);
        fixWith('getcwd', 'error=EIO', 1000); // a run without a fault
        expect(readFileSync(target, 'utf8')).toBe(NEW);
        expect(strays()).toEqual([]);
      },
    );
  },
);
