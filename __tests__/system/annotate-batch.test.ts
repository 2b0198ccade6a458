import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect } from '@jest/globals';
import { repositoryRoot } from '../support/repository-root.js';
import { type TempFolder, tempFolder } from '../support/temp-folder.js';
import { testWith } from './installed.js';
import { callsWithin, runWithFault, WRITING_CALLS } from './strace.js';

const HEAD = '| Filename | BATCH_SIZE | BATCH_ORIGIN |\n|---|---|---|\n';
const OLD = `${HEAD}| A.md |     |    |\n| B.md |\n`;
const NEW = `${HEAD}| A.md | 2   | x  |\n| B.md | 2 | x |\n`;
const ARGS = ['annotate-batch', 'A.md', 'B.md', '--origin', 'x', '--metadata', 'docs/T.md'];

let folder: TempFolder;
let target: string;
beforeEach(() => {
  folder = tempFolder();
  target = folder.write('docs/T.md', OLD);
  mkdirSync(join(folder.path, 'scratch'));
});
afterEach(() => folder.remove());

/** What a full or a broken disk refuses; a kill comes anywhere. */
const FAILING = new Set([...WRITING_CALLS, 'write', 'close']);

function runPlainly(): number | null {
  return spawnSync(process.execPath, [join(repositoryRoot, 'dist/cli/index.js'), ...ARGS], {
    ...{ cwd: folder.path, env: { ...process.env, TMPDIR: join(folder.path, 'scratch') } },
  }).status;
}

describe.each(['signal=KILL', 'error=EIO', 'error=ENOSPC'])(
  'with %s at any call of annotate-batch that touches its folder',
  (fault) => {
    testWith(
      'strace',
      'the table is the old one or the new one, whole, and the next run writes it and leaves nothing else',
      () => {
        const all = callsWithin(folder.path, ARGS);
        const calls = fault === 'signal=KILL' ? all : all.filter(({ call }) => FAILING.has(call));
        expect(readFileSync(target, 'utf8')).toBe(NEW);
        const seen = new Set<string>();
        for (const { call, nth } of calls) {
          writeFileSync(target, OLD);
          runWithFault(folder.path, ARGS, { call, fault, nth });
          const left = readFileSync(target, 'utf8');
          expect([OLD, NEW]).toContain(left);
          seen.add(left);
          expect(runPlainly()).toBe(0);
          expect(readFileSync(target, 'utf8')).toBe(NEW);
          expect(readdirSync(join(folder.path, 'docs'))).toEqual(['T.md']);
          const strays = readdirSync(join(folder.path, 'scratch')).filter((name) =>
            name.endsWith('.tmp'),
          );
          expect(strays).toEqual([]);
        }
        expect(calls.length).toBeGreaterThan(10);
        expect(seen).toEqual(new Set([OLD, NEW]));
      },
    );
  },
);
