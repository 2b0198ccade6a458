import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { repositoryRoot } from '../../support/repository-root.js';
import { makeScene, type Scene } from './scene.js';

// Real processes: the command is killed with SIGKILL while it replays, wherever it is, and called again.

let scene: Scene;
beforeEach(() => {
  scene = makeScene();
});
afterEach(() => scene.remove());

interface Ended {
  code: number | null;
  out: string;
}

/** Calls the command, and kills it so long after it began to say something. */
async function call(args: readonly string[], killAfter?: number): Promise<Ended> {
  const cli = join(repositoryRoot, 'dist/cli/index.js');
  const child = spawn(process.execPath, [cli, 'replay-batch', 'hydration.log', ...args], {
    cwd: scene.path,
    env: { PATH: process.env.PATH, TMPDIR: join(scene.path, '.tmp') },
  });
  let out = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (bytes: Buffer) => {
      if (out === '' && killAfter !== undefined) void kill(child.pid as number, killAfter);
      out += bytes.toString('utf8');
    });
  }
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, out };
}

async function kill(pid: number, after: number): Promise<void> {
  await setTimeout(after);
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It was faster.
  }
}

const ran = () =>
  existsSync(join(scene.path, 'ran')) ? readFileSync(join(scene.path, 'ran'), 'utf8') : '';

test('a replay that is killed again and again is finished in the end, and no RUN was done twice', async () => {
  const lines = Array.from({ length: 30 }, (_, index) =>
    index % 3 === 2 ? `RUN|sh|-c|printf "<${index}>" >> ran` : `COPY|source|copies/${index}`,
  );
  scene.write('source', 'text\n'.repeat(1000));
  scene.log(...lines);
  let wish: string[] = [];
  let kills = 0;
  for (let calls = 0; calls < 60; calls++) {
    const killAfter = kills < 12 ? (kills * 7) % 40 : undefined;
    const { code, out } = await call(['--sandbox', 'off', ...wish], killAfter);
    wish = [];
    if (code === null) kills++;
    if (code === 0) break;
    if (out.includes('it still runs as process')) await setTimeout(20);
    const unknown = /(\d+) \| the killed replay had begun this, and whether/.exec(out)?.[1];
    if (unknown !== undefined) {
      wish = [ran().includes(`<${Number(unknown) - 1}>`) ? '--resume=skip' : '--resume=rerun'];
    } else if (code !== null) expect(out).toContain('it still runs as process');
  }
  expect(kills).toBeGreaterThan(3);
  expect(ran()).toBe(lines.flatMap((_, index) => (index % 3 === 2 ? `<${index}>` : [])).join(''));
  for (const [index] of lines.entries()) {
    if (index % 3 !== 2) expect(scene.read(`copies/${index}`)).toBe(scene.read('source'));
  }
  expect((await call([])).out).toContain('All 30 actions were done before');
}, 120_000);

test.each([
  ['', 'RUN|sh|-c'],
  [' and has none of its variables', 'RUN|env|-i|sh|-c'],
])(
  'a RUN that outlives the killed replay%s is not begun a second time beside it',
  async (_, start) => {
    scene.log(`${start}|echo $$ > pid; printf x >> ran; sleep 30`);
    const { code } = await call(['--sandbox', 'off'], 300);
    expect(code).toBeNull();
    const again = await call(['--sandbox', 'off', '--resume=rerun']);
    const pid = Number(scene.read('pid'));
    expect(again.out).toContain(`it still runs as process ${pid}`);
    process.kill(-pid, 'SIGKILL');
    const last = await call(['--sandbox', 'off', '--resume=skip']);
    expect([last.code, ran()]).toEqual([0, 'x']);
  },
);
