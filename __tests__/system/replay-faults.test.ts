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

// A replay with the kernel's own errors, and with SIGKILL, at the Nth call of each kind that its journal and its
// copies make; then one without a fault, which finishes it.

const COPIES = ['one', 'two', 'three'];
const CALLS = [...WRITING_CALLS, 'ftruncate', 'fchmod'];
const NO_FAULT = { call: 'getcwd', fault: 'error=EIO', nth: 1000 };
const ARGS = ['replay-batch', 'hydration.log', '--quiet', '--sandbox', 'off'];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cohesix-replay-faults-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A fresh scene: a RUN that fails when it is done a second time, between copies. */
function arrange(): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'scratch'), { recursive: true });
  for (const name of COPIES) writeFileSync(join(folder, name), `text of ${name}\n`.repeat(50));
  writeFileSync(join(folder, 'out-two'), 'old');
  const [first, ...others] = COPIES.map((name) => `COPY|${name}|out-${name}`);
  writeFileSync(join(folder, 'hydration.log'), [first, 'RUN|mkdir|ran', ...others, ''].join('\n'));
}

const read = (name: string) =>
  existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : '';

function expectWhole(): void {
  for (const name of COPIES) {
    const old = name === 'two' ? 'old' : '';
    expect([old, read(name)]).toContain(read(`out-${name}`));
  }
}

/** Calls again, as a person would who looks whether the RUN took effect. */
function finish(fault: string): void {
  const wish = existsSync(join(folder, 'ran')) ? '--resume=skip' : '--resume=rerun';
  runWithFault(folder, [...ARGS, wish], NO_FAULT);
  for (const name of COPIES) {
    expect([fault, name, read(`out-${name}`)]).toEqual([fault, name, read(name)]);
  }
  expect(existsSync(join(folder, 'ran'))).toBe(true);
  const strays = readdirSync(folder).filter((name) => name.endsWith('.tmp'));
  expect(strays).toEqual([]);
}

describe.each(['error=ENOSPC', 'error=EIO', 'signal=KILL'])('with %s at any call', (fault) => {
  testWith(
    'strace',
    'no file is half, a replay finishes what is left, and the RUN is done once',
    () => {
      let happened = 0;
      for (const call of CALLS) {
        // What comes before the first write of the journal has no effect that could be half.
        for (let nth = 1; nth <= 40; nth++) {
          arrange();
          if (!runWithFault(folder, ARGS, { call, fault, nth })) break;
          happened++;
          expectWhole();
          finish(`${call} ${nth}`);
        }
      }
      expect(happened).toBeGreaterThan(30);
    },
  );
});

testWith(
  'strace',
  'a RUN that was done has not failed because nobody tells what it left behind',
  () => {
    const log = ['RUN|sh|-c|sleep 0.2; mkdir ran', 'RUN|mkdir|second', ''];
    mkdirSync(join(folder, 'scratch'));
    writeFileSync(join(folder, 'hydration.log'), log.join('\n'));
    const fault = { call: 'openat', fault: 'error=EMFILE', nth: 1, path: '/proc' };
    expect(runWithFault(folder, ARGS, fault)).toBe(true);
    expect(existsSync(join(folder, 'second'))).toBe(true);
  },
);
