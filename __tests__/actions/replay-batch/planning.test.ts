import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { makeScene, rulesOf, type Scene, statesOf } from './scene.js';

// A plan and the same call without --dry-run foresee the same.

let scene: Scene;
beforeEach(() => {
  scene = makeScene();
});
afterEach(() => scene.remove());

const ONCE = (name: string) => `RUN|sh|-c|printf x >> ${name}`;
const at = (name: string) => join(scene.path, name);

/** Leaves the journal as a kill does that comes before the end of the last action is written. */
function forgetLastLine(): void {
  const [journal = ''] = scene.journals();
  const text = readFileSync(journal, 'utf8');
  writeFileSync(journal, text.slice(0, text.lastIndexOf('\n', text.length - 2) + 1));
}

/** All but the log that every command keeps of what it said. */
function files(): string[] {
  const all = readdirSync(scene.path, { recursive: true, encoding: 'utf8' });
  return all.filter((name) => !/\.log$|_logs$/.test(name)).sort();
}

/** Plans, and expects that nothing changes. */
async function plan(...args: string[]) {
  const before = files();
  const report = await scene.report('--dry-run', ...args);
  expect(files()).toEqual(before);
  return report;
}

test('of a log that was edited in the middle of its replay there is no plan, as there is no replay', async () => {
  scene.log(ONCE('one'), 'RUN|false');
  await scene.replay();
  scene.log(ONCE('one'), 'RUN|true');
  const [planned, executed] = [await scene.replay('--dry-run'), await scene.replay()];
  expect([planned.code, planned.err]).toEqual([1, executed.err]);
  expect(planned.err).toContain('the log was edited since');
  expect(statesOf(await plan('--restart'))).toEqual({ 1: 'planned', 2: 'planned' });
});

test('a RUN of which nobody knows what became stops a plan too, until it is told what to do', async () => {
  scene.log(ONCE('one'), 'RUN|test|-e|ok', ONCE('two'));
  await scene.replay();
  forgetLastLine();
  const [planned, executed] = [await plan(), await scene.report()];
  expect(statesOf(planned)).toEqual({ 1: 'done before', 2: 'unknown', 3: 'not reached' });
  expect([rulesOf(planned), statesOf(planned)]).toEqual([rulesOf(executed), statesOf(executed)]);
  expect(planned.verdict).toBe('fail');
  const { code, out } = await scene.replay('--dry-run');
  expect([code, out.includes('whether it finished is not known')]).toEqual([1, true]);
  expect(statesOf(await plan('--resume=rerun'))).toMatchObject({ 2: 'planned', 3: 'planned' });
  expect(statesOf(await plan('--resume=skip'))).toMatchObject({ 2: 'skipped as told' });
  expect((await scene.replay('--resume=skip')).code).toBe(0);
  expect(statesOf(await plan())).toEqual({
    ...{ 1: 'done before', 2: 'skipped as told', 3: 'done before' },
  });
});

test('a copy that was under way is looked at by a plan, and what was staged stays', async () => {
  scene.write('source', 'text');
  scene.log('COPY|source|copied', 'COPY|missing|there');
  await scene.replay();
  forgetLastLine();
  const [journal = ''] = scene.journals();
  const salt = /"salt":"(\w+)"/.exec(readFileSync(journal, 'utf8'))?.[1];
  scene.write(`.cohesix-${salt}-0.tmp`, 'te');
  expect((await scene.replay('--dry-run')).out).toContain('(was made by the killed replay)');
  scene.write('copied', 'other');
  expect(statesOf(await plan())).toMatchObject({ 1: 'planned', 2: 'planned' });
  scene.write('source', 'changed');
  expect(rulesOf(await plan())).toEqual(['replay/outcome-unknown:1']);
  expect(existsSync(at(`.cohesix-${salt}-0.tmp`))).toBe(true);
});

test('in another checkout a plan makes the copies again, and says why', async () => {
  const args = ['--base-dir', 'work', '--journal', 'kept.journal', '--allow-root', '.'];
  for (const from of ['', 'before']) {
    if (from !== '') renameSync(at('work'), at(from));
    scene.write('work/a', '1');
    scene.write('work/hydration.log', `COPY|a|b\n${ONCE('../one')}\nRUN|test|-e|../ok\n`);
    if (from === '') await scene.replay(...args);
  }
  const planned = await plan(...args);
  expect(statesOf(planned)).toEqual({ 1: 'planned', 2: 'done before', 3: 'planned' });
  expect(JSON.stringify(planned.facts)).toContain('This is another checkout than before');
});

test('a plan tells what is left out', async () => {
  scene.log('CWD|.', 'ENV|A|1', 'RUN|true', 'RUN|true');
  expect(statesOf(await plan('--only', '4'))).toEqual({
    ...{ 1: 'not selected', 2: 'planned', 3: 'not selected', 4: 'planned' },
  });
});

test('a log of 8 MiB is planned, and one that is a byte larger is refused with the cure', async () => {
  const text = 'RUN|true\n'.padEnd(8 * 2 ** 20 - 1, `# ${'x'.repeat(77)}\n`);
  scene.write('hydration.log', `${text}\n`);
  expect((await scene.replay('--dry-run')).code).toBe(0);
  scene.write('hydration.log', `${text}\n\n`);
  expect((await scene.replay('--dry-run')).err).toContain(
    'hydration.log: larger than 8,388,608 bytes; split it into several logs',
  );
});
