import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { AnyAction } from '../../src/actions/define.js';
import { actions } from '../../src/actions/index.js';
import { countFindings, type Report } from '../../src/core/report.js';
import { UsageError } from '../../src/core/usage-error.js';
import { rehearsal } from '../../src/rehearse/command.js';
import type { World } from '../../src/world/world.js';
import { repositoryRoot } from '../support/repository-root.js';
import { runCli } from '../support/run-cli.js';
import { type TempFolder, tempFolder } from '../support/temp-folder.js';

let folder: TempFolder;
beforeEach(() => {
  folder = tempFolder();
});
afterEach(() => folder.remove());

const at = (...path: string[]) => join(folder.path, ...path);
/** Hydration runs programs. */
const PATH = { PATH: process.env.PATH ?? '' };
const run = (...args: string[]) => runCli(folder.path, ['rehearse', ...args], PATH);

/** Rehearses with other actions than those of the suite. */
function rehearseWith(list: readonly AnyAction[], ...args: string[]) {
  return rehearseIn({}, list, ...args);
}

async function rehearseIn(
  more: Record<string, string>,
  list: readonly AnyAction[],
  ...args: string[]
) {
  let out = '';
  const stream = { write: (text: string) => (out += text) };
  const environment = { ...PATH, TMPDIR: at('.tmp'), ...more };
  const terminal = { environment, out: stream, err: stream, worker: undefined };
  const code = await rehearsal(list).run(['--outdir', 'r', ...args], {
    ...{ directory: folder.path, ...terminal },
  });
  return { code, out };
}

/** The suite with one action that gives another report. */
function changed(name: string, change: (report: Report) => Report): AnyAction[] {
  return actions.map((action) => {
    if (action.name !== name) return action;
    return {
      ...action,
      async run(...given: Parameters<AnyAction['run']>) {
        const result = await action.run(...given);
        return { ...result, report: change(result.report) };
      },
    };
  });
}

const withFindings = (findings: Report['findings']) => ({
  findings,
  counts: countFindings(findings),
});

describe('a rehearsal', () => {
  test('catches every fault, says by whom and in how long, and leaves one page that loads nothing', async () => {
    const { code, out, err } = await run('--outdir', 'r', '--seed', '7');
    expect([code, err]).toEqual([0, '']);
    const { injected } = JSON.parse(readFileSync(at('r/with-faults/manifest.json'), 'utf8'));
    expect(injected.length).toBeGreaterThan(30);
    for (const { rule } of injected) {
      expect(out).toMatch(new RegExp(`caught {2}${rule} +\\S.* {2}[a-z]+-[a-z]+, [\\d.]+ m?s\\n`));
    }
    expect(out).not.toMatch(/MISSED|ALARM/);
    const page = readFileSync(at('r/rehearsal.html'), 'utf8');
    expect(page).toContain("default-src 'none'");
    for (const { rule } of injected) expect(page).toContain(rule);
    const report = JSON.parse(readFileSync(at('r/rehearsal.json'), 'utf8'));
    expect(report).toMatchObject({ action: 'rehearse', verdict: 'pass', findings: [] });
    expect(readdirSync(folder.path)).toEqual(['r']);
  });

  test('hydrates to the end what died after document 7, times a boot that fails, and merges shards', async () => {
    const { out } = await run('--outdir', 'r');
    expect(out).toMatch(/caught {2}crash-after +hydration\.log +replay-batch/);
    expect(out).toMatch(/caught {2}torn-log +hydration\.log +replay-batch/);
    expect(out).toMatch(/caught {2}perf\/stage-failed +the boot command +perf-log/);
    expect(out).toMatch(/caught {2}merge\/shard-missing +\S+ +publish-report/);
    const report = (name: string) =>
      JSON.parse(readFileSync(at(`r/reports/${name}.json`), 'utf8')) as Report;
    const [died] = report('replay-dies').findings;
    const log = readFileSync(at('r/with-faults/hydration.log'), 'utf8').split('\n');
    expect(log[(died?.place?.line ?? 0) - 1]).toContain('crash.fuse');
    expect(report('replay-again').verdict).toBe('pass');
    for (const name of readdirSync(at('r/with-faults/staging'))) {
      expect(readFileSync(at('r/with-faults/staging', name))).toEqual(
        readFileSync(at('r/with-faults/docs', name)),
      );
    }
    const found = [1, 2].flatMap((index) => report(`shard-${index}`).findings);
    expect(report('published').findings).toHaveLength(found.length);
  });

  test.each(['r', 'build/r', 'staging/r', 'docs/private/r'])(
    'catches every fault in %s of a repository with documents of its own, also where git ignores it',
    async (outdir) => {
      folder.write('.gitignore', 'build/\n');
      folder.write('docs/README.md', 'Not of the batch.\n');
      spawnSync('git', ['init', '--quiet'], { cwd: folder.path });
      const { code, out } = await run('--outdir', outdir, '--size', '25', '--seed', '3');
      expect(out).not.toMatch(/MISSED|ALARM/);
      expect(code).toBe(0);
    },
  );

  test('takes any text for its seed, also one that looks like a flag', async () => {
    const { code, err } = await run('--outdir', 'r', '--seed=--help');
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(readFileSync(at('r/with-faults/manifest.json'), 'utf8')).seed).toBe('--help');
  });

  test('with --quiet is silent, and lies in scratch space unless a folder is named', async () => {
    const { code, out } = await run('--quiet');
    expect([code, out]).toEqual([0, '']);
    const [name = ''] = readdirSync(at('.tmp/cohesix_rehearsals'));
    expect(existsSync(at('.tmp/cohesix_rehearsals', name, 'rehearsal.html'))).toBe(true);
  });

  test('fails and names the fault when a command misses it, also with --quiet', async () => {
    const blind = changed('validate-batch', (report) => ({
      ...report,
      ...withFindings(report.findings.filter(({ rule }) => rule !== 'header/date-invalid')),
    }));
    const { code, out } = await rehearseWith(blind, '--quiet');
    expect(code).toBe(1);
    expect(out).toMatch(
      /MISSED {2}header\/date-invalid +docs\/DOCUMENT_\d\d\.md: Date Modified is 2025-02-30/,
    );
    expect(JSON.parse(readFileSync(at('r/rehearsal.json'), 'utf8'))).toMatchObject({
      verdict: 'fail',
      findings: [{ rule: 'rehearsal/fault-missed' }],
    });
  });

  test('fails when a resumed replay does not finish', async () => {
    const lazy = actions.map((action) =>
      action.name === 'replay-batch'
        ? {
            ...action,
            run: async (...given: Parameters<AnyAction['run']>) => ({
              ...(await action.run(...given)),
              exitCode: 75,
            }),
          }
        : action,
    );
    const { code, out } = await rehearseWith(lazy);
    expect(code).toBe(1);
    expect(out).toContain(
      'ALARM   cohesix replay-batch hydration.log --base-dir with-faults ended with 75, expected 0',
    );
    expect(out).toMatch(/MISSED {2}torn-log/);
  });

  test('fails when a command finds what nobody injected', async () => {
    const nervous = changed('trace-diff', (report) => ({
      ...report,
      findings: report.findings.map((finding, at) =>
        at === 0 ? { ...finding, rule: 'drift/mode-changed' } : finding,
      ),
    }));
    const { code, out } = await rehearseWith(nervous);
    expect(code).toBe(1);
    expect(out).toMatch(/ALARM {3}trace-diff: .* drift\/mode-changed, which nobody injected/);
    expect(out).toContain('MISSED');
  });

  test('leaves out the step whose action the suite does not have', async () => {
    const few = actions.filter(({ name }) => ['simulate-batch', 'validate-batch'].includes(name));
    const { code, out } = await rehearseWith(few);
    expect(code).toBe(0);
    expect(out).not.toContain('drift/');
    expect(out).toContain('header/missing');
  });
});

describe('in a workflow a rehearsal', () => {
  const workflow = (event: string) => ({
    ...{ CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: event, FORCE_COLOR: '1' },
    ...{
      GITHUB_EVENT_PATH: at('runner/event.json'),
      GITHUB_WORKSPACE: folder.path,
      GITHUB_REF: 'refs/x',
    },
    ...{ RUNNER_TEMP: at('.tmp'), ACTIONS_RUNTIME_TOKEN: 'secret', INPUT_STRICT: 'true' },
  });

  test('catches every fault, and hands on nothing that steers or opens anything', async () => {
    const seen = new Set<string>();
    const watched = actions.map((action) => ({
      ...action,
      run(...[given, world]: Parameters<AnyAction['run']>) {
        for (const name of Object.keys(world.environment)) seen.add(name);
        return action.run(given, world);
      },
    }));
    const { code, out } = await rehearseIn(workflow('pull_request'), watched);
    expect(out).not.toMatch(/MISSED|ALARM/);
    expect(code).toBe(0);
    expect([...seen].sort()).toEqual(['CI', 'COHESIX_TRACE_TMP', 'PATH', 'TMPDIR']);
  });

  test.each([
    ...['pull_request', 'pull_request_target', 'pull_request_review', 'merge_group', 'push'],
    ...['workflow_run', 'workflow_dispatch', 'issue_comment', 'schedule', 'release'],
  ])('hydrates its own batch on %s', async (event) => {
    const list = actions.filter(({ name }) => ['simulate-batch', 'replay-batch'].includes(name));
    const { code, out } = await rehearseIn(workflow(event), list);
    expect([code, out.match(/caught|MISSED|ALARM/g)]).toEqual([0, ['caught', 'caught', 'caught']]);
  });
});

test.each([
  [['--size', '24'], '--size: "24" is not accepted; expected a whole number from 25'],
  [['--sizes', '30'], 'unknown flag --sizes, did you mean "--size"?'],
  [['--outdir', 'used'], 'no empty folder; name one that does not exist yet'],
  [['--outdir', 'used/mine.txt'], 'no empty folder; name one that does not exist yet'],
  [['--outdir', 'used/mine.txt/r'], 'this folder cannot be made (E'],
])('%j is refused with the cure', async (args, message) => {
  folder.write('used/mine.txt', 'mine\n');
  const { code, out, err } = await run(...args);
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain(message);
  expect(readdirSync(at('used'))).toEqual(['mine.txt']);
});

test.each(['with-faults', 'flawless', 'torn'])(
  'a disk that is full when the batch %s is made ends the rehearsal with the cause',
  async (batch) => {
    const list = actions.map((action) => ({
      ...action,
      async run(given: { outdir?: string }, world: World) {
        if (given.outdir !== batch) return action.run(given as never, world);
        throw new UsageError(`${batch}: cannot be written (ENOSPC)`);
      },
    }));
    await expect(rehearseWith(list as AnyAction[])).rejects.toThrow(
      `cohesix simulate-batch: ${batch}: cannot be written (ENOSPC)`,
    );
  },
);

test('the command of the package rehearses where nothing is installed', () => {
  cpSync(join(repositoryRoot, 'dist'), at('package/dist'), { recursive: true });
  cpSync(join(repositoryRoot, 'package.json'), at('package/package.json'));
  mkdirSync(at('elsewhere'));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [at('package/dist/cli/index.js'), 'rehearse', '--seed', '7'],
    {
      ...{ cwd: at('elsewhere'), encoding: 'utf8' },
      env: { PATH: process.env.PATH, TMPDIR: at('tmp') },
    },
  );
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/(\d+) faults injected, \1 caught; \d+ commands/);
  expect(readdirSync(at('elsewhere'))).toEqual([]);
});
