import { appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { replayBatch } from '../../../src/actions/replay-batch/action.js';
import { parseInputs } from '../../../src/inputs/parse.js';
import type { Ending } from '../../../src/world/processes.js';
import type { World } from '../../../src/world/world.js';
import { worldOf } from '../../support/run-cli.js';
import { type TempFolder, tempFolder } from '../../support/temp-folder.js';

// Any log, killed at any step and resumed until it is done, leaves what an uninterrupted replay leaves. The
// steps are those at which the disk or another program is touched; what a kill does to a real process is
// proved in killed-replay.test.ts.

/** What no part of the suite knows how to handle, as nothing runs any more after a kill. */
class Killed extends Error {}

/** A world that dies at its Nth step: before it, in the middle of it, or behind it. */
class MortalWorld {
  readonly world: World;
  /** Effects that were completed, in their order. */
  readonly effects: string[];
  private left: number;

  constructor(
    private readonly folder: string,
    steps: number,
    effects: string[],
  ) {
    this.left = steps;
    this.effects = effects;
    const clock = { now: () => new Date('2029-01-26T12:00:00Z'), sleep: async () => {} };
    const real = worldOf(folder, { clock, environment: { PATH: process.env.PATH } });
    this.world = { ...real, disk: this.disk(real), processes: this.processes(real) };
  }

  private step(): void {
    if (this.left-- <= 0) throw new Killed();
  }

  private disk({ disk }: World): World['disk'] {
    return {
      ...disk,
      records: (path) => {
        const records = disk.records(path);
        return {
          ...records,
          append: (text) => {
            this.step();
            this.tear(() => records.append(text.slice(0, text.length / 2)));
            records.append(text);
            this.step();
          },
        };
      },
      copy: (source, destination, how) => {
        this.step();
        this.tear(() => writeFileSync(how.temporary, readFileSync(source).subarray(0, 1)));
        disk.copy(source, destination, how);
        this.effects.push(`copy ${basename(how.temporary).split('-').at(-1)}`);
        this.step();
      },
    };
  }

  /** Dies with something half done. */
  private tear(half: () => void): void {
    if (this.left > 0) {
      this.left--;
      return;
    }
    half();
    throw new Killed();
  }

  /** `RUN|append|file|text` does what it says, without the milliseconds that a process takes. */
  private processes({ processes }: World): World['processes'] {
    return {
      ...processes,
      survivors: () => ({ certain: [], perhaps: [] }),
      run: async ({ argv: [, file = '', text = ''], directory }): Promise<Ending> => {
        this.step();
        appendFileSync(resolve(directory, file), text);
        this.effects.push(`run ${text}`);
        this.step();
        const nothing = { signal: undefined, duration: 1, firstOutput: undefined, output: 0 };
        return { by: 'itself', code: 0, ...nothing, leftBehind: 0, sandbox: 'none' };
      },
    };
  }

  /** Replays once. Answers whether it was killed, and the line of which nobody knows what became. */
  async replay(resume: string): Promise<{ isKilled: boolean; isUnknown: boolean }> {
    const given = parseInputs(
      replayBatch.inputs,
      { logs: 'hydration.log', resume },
      (name) => name,
    );
    try {
      const { report, exitCode } = await replayBatch.run(given, this.world);
      const isUnknown = report.findings.some(({ rule }) => rule === 'replay/outcome-unknown');
      if (!isUnknown) expect([exitCode, report.findings]).toEqual([0, []]);
      return { isKilled: false, isUnknown };
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
      return { isKilled: true, isUnknown: false };
    }
  }

  tree(): Record<string, string> {
    const names = readdirSync(this.folder, { recursive: true, withFileTypes: true });
    const files = names.filter((entry) => entry.isFile() && !entry.parentPath.includes('.tmp'));
    return Object.fromEntries(
      files
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
        .map((path) => [path.slice(this.folder.length), readFileSync(path, 'utf8')]),
    );
  }
}

const FOLDERS = ['one', 'two'];

function scene(lines: readonly string[]): TempFolder {
  const folder = tempFolder();
  for (const name of [...FOLDERS, '.tmp']) mkdirSync(join(folder.path, name));
  folder.write('a', 'text of a');
  folder.write('b', 'text of b');
  folder.write('hydration.log', lines.map((line) => `${line}\n`).join(''));
  return folder;
}

const file = fc.constantFrom('a', 'b', 'one/a', 'two/b', 'one/new/c');
const line = fc.oneof(
  fc.tuple(file, file).map(([from, to]) => `COPY|/${from}|/${to}`),
  file.map((name) => `RUN|/${name}`),
  fc.constantFrom('CWD|/one', 'CWD|/two', 'CWD|/', 'ENV|NAME|value', 'SLEEP|0', '# comment', ''),
);

/** Makes a log of which every line can succeed, of lines whose `/` is the folder. */
function logOf(lines: readonly string[], folder: string): string[] {
  const there = new Set(['a', 'b']);
  return lines.flatMap((text, index) => {
    const [kind, first = '', second = ''] = text.split('|').map((part) => part.replace(/^\//, ''));
    const rooted = (name: string) => join(folder, name);
    if (kind === 'CWD') return [`CWD|${rooted(first)}`];
    if (kind === 'RUN') {
      if (!there.has(first)) return [];
      return [`RUN|append|${rooted(first)}|<${index}>`];
    }
    if (kind !== 'COPY') return [text];
    if (!there.has(first) || first === second) return [];
    there.add(second);
    return [`COPY|${rooted(first)}|${rooted(second)}`];
  });
}

const textOf = (...log: Parameters<typeof logOf>) =>
  logOf(...log)
    .map((text) => `${text}\n`)
    .join('');

test('any log, killed at any steps and resumed until it is done, ends in the same files, each effect once', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { minLength: 1, maxLength: 8 }),
      fc.array(fc.nat(16), { minLength: 1, maxLength: 6 }),
      async (lines, kills) => {
        const [whole, killed] = [scene([]), scene([])];
        try {
          const effects: [string[], string[]] = [[], []];
          whole.write('hydration.log', textOf(lines, whole.path));
          killed.write('hydration.log', textOf(lines, killed.path));
          const uninterrupted = new MortalWorld(whole.path, Number.POSITIVE_INFINITY, effects[0]);
          await uninterrupted.replay('stop');
          let resume = 'stop';
          let last = new MortalWorld(killed.path, 0, effects[1]);
          for (const steps of [...kills, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]) {
            last = new MortalWorld(killed.path, steps, effects[1]);
            const before = effects[1].length;
            const { isKilled, isUnknown } = await last.replay(resume);
            // A person looks whether the RUN took effect; here the list of effects knows.
            if (isUnknown) {
              expect(effects[1].length).toBe(before);
              resume = isDone(killed.path, effects[1]) ? 'skip' : 'rerun';
              last = new MortalWorld(killed.path, Number.POSITIVE_INFINITY, effects[1]);
              await last.replay(resume);
            }
            resume = 'stop';
            if (!isKilled && !isUnknown) break;
          }
          const rename = (tree: Record<string, string>, folder: string) =>
            JSON.stringify(tree).replaceAll(folder, '');
          expect(rename(last.tree(), killed.path)).toBe(rename(uninterrupted.tree(), whole.path));
          const runs = (all: readonly string[]) => all.filter((effect) => effect.startsWith('run'));
          expect(runs(effects[1])).toEqual(runs(effects[0]));
          // A copy is not made where the destination has what was to be copied.
          expect(new Set(effects[1]).size).toBe(effects[1].length);
        } finally {
          whole.remove();
          killed.remove();
        }
      },
    ),
    { numRuns: 40 },
  );
}, 120_000);

/** Whether the RUN that the journal says is begun took effect. */
function isDone(folder: string, effects: readonly string[]): boolean {
  const records = join(folder, '.tmp/cohesix_batch_logs');
  const journal = readdirSync(records).find((name) => name.endsWith('.journal')) as string;
  const last = readFileSync(join(records, journal), 'utf8').trimEnd().split('\n').at(-1) as string;
  const { intent } = JSON.parse(last.slice(33)) as { intent: { action: number } };
  const lines = readFileSync(join(folder, 'hydration.log'), 'utf8').split('\n');
  const actions = lines.filter((text) => text !== '' && !text.startsWith('#'));
  const mark = /<\d+>/.exec(actions[intent.action] as string)?.[0];
  return effects.includes(`run ${mark}`);
}
