import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect } from '@jest/globals';
import { testWith } from './installed.js';
import { runWithFault, WRITING_CALLS } from './strace.js';

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
  return runWithFault(folder, ['validate-batch', 'docs', '--fix'], { call, fault, nth });
}

function strays(): string[] {
  return ['docs', 'scratch'].flatMap((name) =>
    readdirSync(join(folder, name)).filter((entry) => entry.endsWith('.tmp')),
  );
}

describe.each(['error=ENOSPC', 'error=EIO', 'signal=KILL'])(
  'with %s at any call of --fix',
  (fault) => {
    testWith(
      'strace',
      'the file is the old one or the new one, whole, and no temporary file stays',
      () => {
        let happened = 0;
        for (const call of WRITING_CALLS) {
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

testWith(
  'strace',
  'a trace-diff that is killed at any call leaves the old summary or the new one, whole',
  () => {
    for (const [side, text] of Object.entries({ before: 'one\n', after: 'two\n' })) {
      mkdirSync(join(folder, side));
      writeFileSync(join(folder, side, 'a.txt'), text);
    }
    const args = ['trace-diff', 'before', 'after', '--output', 'docs/out.txt', '--quiet'];
    runWithFault(folder, args, { call: 'getcwd', fault: 'error=EIO', nth: 1000 });
    const whole = readFileSync(join(folder, 'docs/out.txt'), 'utf8');
    let happened = 0;
    for (const call of WRITING_CALLS) {
      for (let nth = 1; nth <= 60; nth++) {
        writeFileSync(join(folder, 'docs/out.txt'), 'old\n');
        if (!runWithFault(folder, args, { call, fault: 'signal=KILL', nth })) break;
        happened++;
        expect(['old\n', whole]).toContain(readFileSync(join(folder, 'docs/out.txt'), 'utf8'));
      }
    }
    expect(happened).toBeGreaterThan(4);
    runWithFault(folder, args, { call: 'getcwd', fault: 'error=EIO', nth: 1000 });
    expect(strays()).toEqual([]);
  },
);

testWith(
  'strace',
  'a simulate-batch that is killed at any call leaves no batch or a whole one, and no stray after the next run',
  () => {
    const args = ['simulate-batch', '--size', '2', '--seed', '7', '--outdir', 'sim/b', '--quiet'];
    const listing = () => readdirSync(join(folder, 'sim/b'), { recursive: true }).sort();
    runWithFault(folder, args, { call: 'getcwd', fault: 'error=EIO', nth: 1000 });
    const whole = listing();
    expect(whole).toContain('manifest.json');
    let happened = 0;
    for (const call of ['mkdir', 'openat', 'write', 'rename', 'unlink']) {
      for (let nth = 1; nth <= 60; nth++) {
        rmSync(join(folder, 'sim/b'), { recursive: true, force: true });
        if (!runWithFault(folder, args, { call, fault: 'signal=KILL', nth })) break;
        happened++;
        if (existsSync(join(folder, 'sim/b')))
          expect([call, nth, listing()]).toEqual([call, nth, whole]);
      }
    }
    expect(happened).toBeGreaterThan(10);
    rmSync(join(folder, 'sim/b'), { recursive: true, force: true });
    runWithFault(folder, args, { call: 'getcwd', fault: 'error=EIO', nth: 1000 });
    expect(readdirSync(join(folder, 'sim'))).toEqual(['b']);
  },
);
