import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Report } from '../../../src/core/report.js';
import { repositoryRoot } from '../../support/repository-root.js';
import { makeScene, rulesOf, type Scene, statesOf } from './scene.js';

// Real processes: the command is asked to end as it says that a line is begun.

let scene: Scene;
beforeEach(() => {
  scene = makeScene();
  for (const [name, size] of [
    ['some', 2 ** 24],
    ['big', 2 ** 27],
  ] as const) {
    scene.write(name, '');
    truncateSync(at(name), size);
  }
});
afterEach(() => scene.remove());
const at = (name: string) => join(scene.path, name);

interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  out: string;
  report: Report;
}

async function call(said?: string, asked: NodeJS.Signals = 'SIGTERM'): Promise<Ended> {
  const cli = join(repositoryRoot, 'dist/cli/index.js');
  const args = ['hydration.log', '--sandbox', 'off', '--keep-going', '--report', 'report.json'];
  const child = spawn(process.execPath, [cli, 'replay-batch', ...args], {
    cwd: scene.path,
    env: { PATH: process.env.PATH, TMPDIR: at('.tmp') },
  });
  let out = '';
  child.stdout.on('data', (bytes: Buffer) => {
    const before = out.includes(said ?? '');
    out += bytes.toString('utf8');
    if (!before && out.includes(said ?? '')) child.kill(asked);
  });
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve) =>
    child.once('close', (...how) => resolve(how)),
  );
  return { code, signal, out, report: JSON.parse(readFileSync(at('report.json'), 'utf8')) };
}

const locks = () => readdirSync(at('.tmp/cohesix_batch_logs')).filter((one) => one.startsWith('.'));

test.each([
  ['SIGTERM', 143, ['RUN|true']],
  ['SIGINT', 130, ['RUN|true']],
  ['SIGHUP', 129, []],
] as const)(
  'asked to end by %s, a copy is made to its end, nothing more is begun, and code %i and the report say so',
  async (asked, code, before) => {
    const copies = Array.from({ length: 12 }, (_, index) => `COPY|some|o${index}`);
    scene.log(...before, ...copies);
    const ended = await call('| COPY|some|o0\n', asked);
    expect([ended.code, ended.signal, ended.report.verdict]).toEqual([code, null, 'fail']);
    const made = readdirSync(scene.path).filter((name) => name.startsWith('o')).length;
    expect([made > 0, made < 12]).toEqual([true, true]);
    const line = before.length + made + 1;
    expect(rulesOf(ended.report)).toEqual([`replay/failed:${line}`]);
    expect(ended.report.findings[0]?.message).toBe('not begun: this replay was asked to end');
    const states = statesOf(ended.report);
    expect([states[line - 1], states[line], states[12]]).toEqual([
      ...['done', 'not reached', 'not reached'],
    ]);
    expect(locks()).toEqual([]);
    const next = await call();
    expect([next.code, next.report.verdict]).toEqual([0, 'pass']);
    expect(statesOf(next.report)).toMatchObject({ [line - 1]: 'done before', [line]: 'done' });
  },
);

test('asked to end while nothing is left but the copy that is made, it has done all, and says 0', async () => {
  scene.log('RUN|true', 'COPY|big|o1');
  const ended = await call('| COPY|big|o1\n');
  expect([ended.code, ended.signal, ended.report.verdict]).toEqual([0, null, 'pass']);
  expect(existsSync(at('o1'))).toBe(true);
});

test.each([['SLEEP|60'], ['RUN|sleep|60']])(
  'asked to end during %s, it ends that, and the next call does it again',
  async (line) => {
    scene.log(line, 'COPY|hydration.log|o1');
    const ended = await call(`| ${line}\n`);
    expect([ended.code, ended.signal, existsSync(at('o1'))]).toEqual([143, null, false]);
    expect(ended.report.findings.map(({ message }) => message)).toEqual([
      `${line}: was ended: this replay was asked to end`,
    ]);
    expect(statesOf(ended.report)).toEqual({ 1: 'failed with 143', 2: 'not reached' });
    const again = await call(`| ${line}\n`);
    expect([again.code, statesOf(again.report)[1]]).toEqual([143, 'failed with 143']);
  },
);
