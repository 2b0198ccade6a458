import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { type TempFolder, tempFolder } from '../../support/temp-folder.js';
import { reportOf, type Tree, traceDiff, writeSnapshot } from './snapshot-pair.js';

let folder: TempFolder;

beforeEach(() => {
  folder = tempFolder();
});

afterEach(() => folder.remove());

/** The fragment of a policy that is proposed. */
async function learn(...runs: string[]): Promise<string> {
  const { out, code } = await traceDiff(folder, '--learn', ...runs);
  expect(code).toBe(0);
  return out;
}

/** The same of runs with these files. */
async function learnFrom(...runs: Tree[]): Promise<string> {
  for (const [at, run] of runs.entries()) writeSnapshot(folder, `run${at + 1}`, run);
  return learn(...runs.map((_, at) => `run${at + 1}`));
}

test('--learn proposes a policy with which runs that should be equal are', async () => {
  const run = (n: number): Tree => ({
    'telemetry/boot.json': { boot_ms: 100 + 13 * n, idle: n === 1 ? 0 : 0.5, cpu: 4 },
    'workers/1.json': { worker_id: 1, pid: 400 + n, started_at: `12:0${n}` },
    'tmp/run.txt': `run ${n}\n`,
    'traces/t.jsonl': '{"agent":"a","event":"e","ok":true}\n',
  });
  for (const n of [1, 2, 3]) writeSnapshot(folder, `run${n}`, run(n));
  expect((await reportOf(folder, 'run1', 'run3')).findings.length).toBeGreaterThan(0);
  const policy = await learn('run1', 'run2', 'run3');
  expect(policy).toContain('# Proposed from 3 runs that should be equal.');
  expect(policy).toContain('# /pid: 401 and 402 in workers/1.json');
  expect(parse(policy)).toEqual({
    drift: {
      volatile: ['/pid', '/started_at'],
      tolerances: [
        { field: 'boot_ms', files: ['telemetry/boot.json'], relative: expect.any(Number) },
        { field: 'idle', files: ['telemetry/boot.json'], absolute: 0.75 },
      ],
      ignore: ['tmp/run.txt'],
    },
  });
  folder.write('cohesix.yml', policy);
  for (const other of ['run2', 'run3']) {
    expect((await reportOf(folder, 'run1', other)).findings).toEqual([]);
  }
});

test('the fragment stands alone on the output, quiet or not, and once; a value that one run lacks is nothing', async () => {
  const run = (idle: object) => ({ 'telemetry/a.json': { boot_ms: 1, ...idle } });
  writeSnapshot(folder, 'one', run({ idle: 0.47 }));
  writeSnapshot(folder, 'two', run({}));
  const { out, err } = await traceDiff(folder, '--learn', 'one', 'two');
  expect(out).toBe(`# Proposed from 2 runs that should be equal.
# /idle: 0.47 and nothing in telemetry/a.json

drift:
  volatile:
    - /idle
`);
  expect(err).toMatch(/^trace-diff passed: no findings\n/);
  // A shell empties the file before the command reads it as the policy.
  folder.write('cohesix.yml', '');
  const quiet = await traceDiff(folder, '--learn', 'one', 'two', '--quiet');
  expect(quiet).toEqual({ code: 0, out, err: '' });
  const written = await traceDiff(folder, '--learn', 'one', 'two', '--output', 'p.yml');
  expect(written.out).toMatch(/^Proposed policy: p.yml\n/);
  expect(readFileSync(join(folder.path, 'p.yml'), 'utf8')).toBe(out);
  const { sections } = await reportOf(folder, '--learn', 'one', 'two');
  expect(sections).toEqual([{ kind: 'text', title: 'Proposed policy', text: out }]);
});

test('a policy that has nothing to say is one that can be read, and says so', async () => {
  const policy = await learnFrom({ a: 'x' }, { a: 'x' });
  expect(policy).toBe(
    '# Proposed from 2 runs that should be equal.\n# There is nothing to propose.\n',
  );
  folder.write('cohesix.yml', policy);
  expect((await reportOf(folder, 'run1', 'run2')).findings).toEqual([]);
});

test('--learn looks at each two of the runs, and proposes to ignore nothing that says what a rule is', async () => {
  const run = (n: number, size: number): Tree => ({
    'telemetry/boot.json': { samples: [n, 5] },
    'workers/1.json': { version: size },
    [`tmp/[${size}].txt`]: '',
  });
  for (const [n, size] of [100, 92, 109].entries())
    writeSnapshot(folder, `run${n}`, run(size, n === 1 ? 1 : 0));
  const policy = await learn('run0', 'run1', 'run2');
  expect(policy).toContain('# samples: 92 and 109 in telemetry/boot.json');
  expect(policy).toContain('# Not proposed, look at it (content change): workers/1.json: /version');
  folder.write('cohesix.yml', policy);
  for (const [one, other] of [
    ['run0', 'run1'],
    ['run1', 'run2'],
    ['run2', 'run1'],
  ] as const) {
    const { findings } = await reportOf(folder, one, other);
    expect(findings.map(({ message }) => message.slice(0, 8))).toEqual(['/version']);
  }
});

test('--learn does not propose to ignore a check that fails in one of the runs', async () => {
  const run = (ok: boolean) => ({ 'traces/t.jsonl': `{"agent":"a","event":"e","ok":${ok}}\n` });
  writeSnapshot(folder, 'one', run(true));
  writeSnapshot(folder, 'two', run(false));
  const { out } = await traceDiff(folder, '--learn', 'one', 'two');
  expect(out).toMatch(/# Not proposed, look at it \(validator regression\): traces\/t.jsonl: /);
  expect(out).not.toContain('ignore:');
});

test.each([
  ['metrics.json', '{"boot_ms": '],
  ['telemetry/t.log', Buffer.from([0xff, 0])],
])('--learn does not propose to ignore %s that cannot be read', async (path, broken) => {
  const policy = await learnFrom({ [path]: '{"boot_ms": 1}' }, { [path]: broken });
  expect(policy).toContain(`# Not proposed, look at it (telemetry mismatch): ${path}: `);
  expect(parse(policy)).toBeNull();
});

describe('--learn proposes nothing that hides drift of rules', () => {
  const rules = {
    'rules/v.json': [{ id: 'R-1', version: 1, enabled: true, meta: { owner: 'a' } }],
  };
  const learnt = async (before: Tree, after: Tree, modes: Record<string, number> = {}) => {
    writeSnapshot(folder, 'one', { ...rules, ...before });
    writeSnapshot(folder, 'two', { ...rules, ...after });
    for (const [path, mode] of Object.entries(modes)) chmodSync(join(folder.path, path), mode);
    return learn('one', 'two');
  };

  test('a field that their rules have, however deep', async () => {
    const worker = (enabled: boolean, owner: string, pid: number) => ({
      'w.json': { enabled, sim: [{ owner, pid }, { pid }] },
    });
    const text = await learnt(worker(true, 'a', 1), worker(false, 'b', 2));
    expect(text).toContain('# Not proposed, look at it (content change): w.json: /enabled');
    expect(text).toContain('# Not proposed, look at it (content change): w.json: /sim/0/owner');
    expect(parse(text)).toEqual({ drift: { volatile: ['/sim/*/pid'] } });
  });

  test('a field that the rules of a later run have', async () => {
    const [rule] = rules['rules/v.json'];
    const text = await learnt(
      { 'w.json': { grade: 1, pid: 1 } },
      { 'w.json': { grade: 2, pid: 2 }, 'rules/v.json': [{ ...rule, grade: 1 }] },
    );
    expect(text).toContain('# Not proposed, look at it (content change): w.json: /grade');
    expect(parse(text)).toEqual({ drift: { volatile: ['/pid'] } });
  });

  test('permissions: of other files they are left out, of rules they are looked at', async () => {
    const other = await learnt({ a: 'x' }, { a: 'x' }, { 'one/a': 0o644, 'two/a': 0o755 });
    expect(other).toContain('# a: permissions changed from 644 to 755');
    expect(parse(other)).toEqual({ drift: { modes: false } });
    const both = await learnt({}, {}, { 'one/rules/v.json': 0o644, 'two/rules/v.json': 0o755 });
    expect(both).toMatch(/# Not proposed, .*: rules\/v.json: permissions changed/);
    expect(parse(both)).toBeNull();
  });

  test('a list that stands alone in a file is the file, and a list in it a field', async () => {
    const text = await learnt(
      { 'a.json': [1], 'b(1).json': { 'x*': [[1], [2]] } },
      {
        'a.json': [2],
        'b(1).json': { 'x*': [[3], [4]] },
      },
    );
    expect(parse(text)).toEqual({ drift: { volatile: ['/x\\*'], ignore: ['a.json'] } });
    folder.write('cohesix.yml', text);
    expect((await reportOf(folder, 'one', 'two')).findings).toEqual([]);
  });
});

describe('--learn proposes nothing that reaches what stood still in all runs', () => {
  const boot = (boot_ms: number) => ({ boot_ms });
  const times = [100, 200, 300];

  test('a tolerance is for the files that differed', async () => {
    const policy = await learnFrom(
      ...times.map((ms) => ({
        'telemetry/lab/a.json': boot(ms),
        'telemetry/prod/a.json': boot(100),
      })),
    );
    expect(parse(policy).drift).toEqual({
      tolerances: [{ field: 'boot_ms', files: ['telemetry/lab/a.json'], relative: 3 }],
    });
    folder.write('cohesix.yml', policy);
    writeSnapshot(folder, 'next', {
      'telemetry/lab/a.json': boot(350),
      'telemetry/prod/a.json': boot(390),
    });
    const { findings } = await reportOf(folder, 'run1', 'next');
    expect(findings.map(({ place }) => place?.path)).toEqual(['next/telemetry/prod/a.json']);
  });

  test('one pattern is for a folder whose files differed, and files have their names where one did not', async () => {
    const policy = await learnFrom(
      ...times.map((ms) => ({
        'telemetry/lab/a.json': boot(ms),
        'telemetry/lab/b.json': boot(ms),
        'telemetry/lab/c.json': { idle: 1 },
        'telemetry/prod/a.json': boot(ms),
        'telemetry/prod/[b].json': boot(ms),
        'telemetry/prod/c.json': boot(100),
      })),
    );
    expect(parse(policy).drift.tolerances).toEqual([
      {
        field: 'boot_ms',
        files: ['telemetry/lab/*', 'telemetry/prod/\\[b\\].json', 'telemetry/prod/a.json'],
        relative: 3,
      },
    ]);
    folder.write('cohesix.yml', policy);
    expect((await reportOf(folder, 'run1', 'run3')).findings).toEqual([]);
  });

  test('a tolerance is for the pointers that differed, where the file has the field elsewhere', async () => {
    const policy = await learnFrom(
      ...times.map((ms) => ({
        'metrics.json': { lab: boot(ms), prod: boot(100), runs: [boot(ms), boot(ms + 1)] },
      })),
    );
    expect(parse(policy).drift.tolerances.map(({ field }: { field: string }) => field)).toEqual([
      ...['/lab/boot_ms', '/runs/*/boot_ms'],
    ]);
    folder.write('cohesix.yml', policy);
    expect((await reportOf(folder, 'run1', 'run3')).findings).toEqual([]);
  });

  const list = (pid: number) => [{ pid }];
  test.each<[string, unknown, (pid: number) => unknown]>([
    ['w/2.json', { pid: 1 }, (pid) => ({ pid })],
    ['telemetry/t.json', { pid: 1 }, (pid) => ({ pid })],
    ['w/3.json', [{ id: 'x', pid: 1 }], list],
    ['traces/t.json', [{ pid: 1, event: 'e' }], list],
    ['traces/t.log', '{"pid": 1, "event": "e"}\n', list],
  ])('a field is not left out where %s has it and keeps it', async (path, content, worker) => {
    const run = (pid: number): Tree => ({ 'w/1.json': worker(pid), [path]: content });
    const policy = await learnFrom(run(1), run(2), run(3));
    expect(parse(policy)).toBeNull();
    expect(policy).toMatch(
      /# Not proposed, look at it \(content change\): w\/1.json: (\/0)?\/pid changed from 2 to 3; /,
    );
    expect(policy).toContain(`; in all runs the same in ${path}\n`);
  });

  test('a list that differs elsewhere, too, does not stand still, nor does a file that is ignored', async () => {
    folder.write('cohesix.yml', 'drift: {ignore: [old/**]}\n');
    const run = (n: number): Tree => ({
      ...{ 'a.json': { pids: [n, 0] }, 'b.json': { pids: [0, n] }, 'old/c.json': { pids: [1] } },
    });
    expect(parse(await learnFrom(run(1), run(2)))).toEqual({ drift: { volatile: ['/pids'] } });
  });

  test.each<[string, string, (n: number) => unknown, string[]]>([
    ['a number', 'w.json', (n) => ({ ports: { 80: 1, 443: n } }), ['/ports/443']],
    ['a number at the top', 'w.json', (n) => ({ 80: 1, 443: n }), ['/443']],
    [
      'digits',
      'w.json',
      (n) => ({ sha: { 1234567: { at: n }, 7654321: { at: 0 } } }),
      ['/sha/1234567/at'],
    ],
    [
      'an id',
      'w.json',
      (n) => [
        { id: 80, pid: 1 },
        { id: 443, pid: n },
      ],
      ['/443/pid'],
    ],
    [
      'a number in telemetry',
      'metrics.json',
      (n) => ({ ports: { 80: '1', 443: `${n}` } }),
      ['/ports/443'],
    ],
    ['documents', 'metrics.yaml', (n) => `pid: '${n}'\n---\npid: '1'\n`, ['/0/pid']],
  ])('names that are %s are no elements of a list', async (_, path, content, volatile) => {
    const runs = [1, 2].map((n): Tree => ({ [path]: content(n) }));
    const policy = await learnFrom(...runs);
    expect(parse(policy)).toEqual({ drift: { volatile } });
    folder.write('cohesix.yml', policy);
    expect((await reportOf(folder, 'run1', 'run2')).findings).toEqual([]);
  });

  test.each<[string, (n: number) => unknown, string]>([
    ['metrics.json', (n) => ({ ports: { 80: 1, 443: n } }), '/ports/443'],
    ['metrics.yaml', (n) => `ms: ${n}\n---\nms: 1\n`, '/0/ms'],
  ])(
    'a tolerance in %s is for the name that differed, also when that is a number',
    async (path, content, field) => {
      const policy = await learnFrom(...[1, 2].map((n): Tree => ({ [path]: content(n) })));
      expect(parse(policy).drift.tolerances).toEqual([{ field, files: [path], relative: 1.5 }]);
      folder.write('cohesix.yml', policy);
      expect((await reportOf(folder, 'run1', 'run2')).findings).toEqual([]);
    },
  );

  test('what stands still in a file is watched, whatever else differs in it', async () => {
    const run = (n: number): Tree => ({
      'a.json': { jobs: [{ pid: n }], kept: { x: { pid: 1 } } },
      'b.json': { jobs: { x: { pid: 1 } }, of: { pid: n } },
    });
    const policy = await learnFrom(run(1), run(2));
    expect(parse(policy)).toEqual({ drift: { volatile: ['/of/pid'] } });
    expect(policy).toContain(
      'a.json: /jobs/0/pid changed from 1 to 2; in all runs the same in b.json',
    );
  });
});
