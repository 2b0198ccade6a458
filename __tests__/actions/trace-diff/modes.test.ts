import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { traceDiff as action } from '../../../src/actions/trace-diff/action.js';
import { inputs } from '../../../src/actions/trace-diff/inputs.js';
import { parseInputs, type RawInputs } from '../../../src/inputs/parse.js';
import { gitRepository } from '../../support/git-repository.js';
import { runCli, worldOf } from '../../support/run-cli.js';
import { type TempFolder, tempFolder } from '../../support/temp-folder.js';
import { reportOf, type Tree, traceDiff, writeSnapshot } from './snapshot-pair.js';

let folder: TempFolder;

beforeEach(() => {
  folder = tempFolder();
});

afterEach(() => folder.remove());

const metrics = (boot_ms: number): Tree => ({ 'metrics.json': { boot_ms }, 'same.txt': 'x' });

test('the text begins as the old tool wrote it: counts, lists, diffs', async () => {
  writeSnapshot(folder, 'snaps/a', {
    'a.txt': 'one\n',
    'b.bin': Buffer.from([0]),
    gone: 'x',
    run: '',
  });
  writeSnapshot(folder, 'snaps/b', {
    'a.txt': 'two\n',
    'b.bin': Buffer.from([0, 1]),
    new: 'x',
    run: '',
  });
  chmodSync(join(folder.path, 'snaps/b/run'), 0o755);
  chmodSync(join(folder.path, 'snaps/a/run'), 0o644);
  const ran = await traceDiff(folder, 'a', 'b', '--snapshots-dir', 'snaps');
  expect(ran.code).toBe(0);
  expect(ran.out).toContain(`Baseline : a
Target   : b
Added    : 1
Removed  : 1
Changed  : 3
Unchanged: 1

# Added files
+ new

# Removed files
- gone

# Changed files

## Diff for a.txt
--- a.txt
+++ a.txt
@@ -1,1 +1,1 @@
-one
+two

## Diff for b.bin
<binary differs>

## Diff for run
<mode 644 before, 755 now>
`);
});

test('--output writes the text and the command prints what it means', async () => {
  writeSnapshot(folder, 'a', { 'a.txt': 'one\n' });
  writeSnapshot(folder, 'b', { 'a.txt': 'two\n' });
  const { out } = await traceDiff(folder, 'a', 'b', '--output', 'out/summary.txt');
  const written = readFileSync(join(folder.path, 'out/summary.txt'), 'utf8');
  expect(written).toMatch(/^Baseline : a\n[\s\S]*\+two\n$/);
  expect(out).toMatch(/^Summary with all diffs: out\/summary.txt\n/);
  expect(out).not.toContain('+two');
});

test('no name of a file or link is more than one line of the text, or acts on a terminal', async () => {
  const forged = 'x\n--- plain.txt\n+++ plain.txt\n@@ -1,1 +1,1 @@\n-safe\n+evil';
  const escaped = String.raw`"x\n--- plain.txt\n+++ plain.txt\n@@ -1,1 +1,1 @@\n-safe\n+evil"`;
  writeSnapshot(folder, 'a', { [forged]: '1\n', 'gone\u001b[2J': '' });
  writeSnapshot(folder, 'b', { [forged]: '2\n', 'new\nAdded    : 0': '' });
  for (const [side, target] of ['a', `b${forged}`].entries())
    symlinkSync(target, join(folder.path, 'ab'[side] as string, 'link'));
  await traceDiff(folder, 'a', 'b', '--output', 'out.txt');
  expect(readFileSync(join(folder.path, 'out.txt'), 'utf8')).toBe(`Baseline : a
Target   : b
Added    : 1
Removed  : 1
Changed  : 2
Unchanged: 1

# Added files
+ "new\\nAdded    : 0"

# Removed files
- "gone\\033[2J"

# Changed files

## Diff for link
<link to a before, to ${escaped.replace('x', 'bx')} now>

## Diff for ${escaped}
--- ${escaped}\t
+++ ${escaped}\t
@@ -1,1 +1,1 @@
-1
+2
`);
});

describe('the gate', () => {
  test.each([
    [[], 0],
    [['--fail-on', 'none'], 0],
    [['--fail-on', 'rule-drift'], 0],
    [['--fail-on', 'telemetry-mismatch'], 2],
    [['--fail-on', 'rule-drift,telemetry-mismatch>1'], 0],
    [['--fail-on', 'any'], 2],
    [['--fail-on-diff'], 2],
  ])('%j ends with %i on a telemetry mismatch', async (args, code) => {
    writeSnapshot(folder, 'a', metrics(100));
    writeSnapshot(folder, 'b', metrics(200));
    expect((await traceDiff(folder, 'a', 'b', ...args)).code).toBe(code);
    expect((await traceDiff(folder, 'a', 'a', ...args)).code).toBe(0);
  });

  test.each([
    [['any', 'telemetry-mismatch>1'], 0],
    [['any>1', 'telemetry-mismatch'], 2],
    [['any', 'content>1'], 2],
    [['telemetry-mismatch', 'telemetry-mismatch>1'], 2],
    [['none', 'any'], 2],
  ])('%j ends with %i in any order', async (words, code) => {
    writeSnapshot(folder, 'a', metrics(100));
    writeSnapshot(folder, 'b', metrics(200));
    for (const list of [words, words.toReversed()])
      expect((await traceDiff(folder, 'a', 'b', '--fail-on', list.join())).code).toBe(code);
  });

  test('the policy sets it, and a flag wins', async () => {
    folder.write('cohesix.yml', 'drift:\n  fail-on: [any]\n');
    writeSnapshot(folder, 'a', metrics(100));
    writeSnapshot(folder, 'b', metrics(200));
    expect((await traceDiff(folder, 'a', 'b')).code).toBe(2);
    expect((await traceDiff(folder, 'a', 'b', '--fail-on', 'none')).code).toBe(0);
  });

  test('fails in a workflow on what matters, unless the policy or an input says otherwise', async () => {
    writeSnapshot(folder, 'a', metrics(100));
    writeSnapshot(folder, 'b', metrics(200));
    const inWorkflow = async (raw: RawInputs = {}) => {
      const given = parseInputs(inputs, { snapshots: 'a\nb', ...raw }, (name) => name);
      const world = worldOf(folder.path, { host: 'github' });
      return (await action.run(given, world)).exitCode;
    };
    expect(await inWorkflow()).toBe(2);
    expect(await inWorkflow({ 'fail-on': 'rule-drift' })).toBe(0);
    folder.write('cohesix.yml', 'drift:\n  fail-on: [telemetry-mismatch>2]\n');
    expect(await inWorkflow()).toBe(0);
    expect(await inWorkflow({ 'fail-on': 'telemetry-mismatch' })).toBe(2);
    folder.write('cohesix.yml', 'drift:\n  fail-on: []\n');
    expect(await inWorkflow()).toBe(0);
  });

  test('of files that came or went each counts; the same change of many counts once', async () => {
    const many = (content: (n: number) => string): Tree =>
      Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`docs/${n}.txt`, content(n)]));
    writeSnapshot(folder, 'none', {});
    writeSnapshot(
      folder,
      'old',
      many(() => 'old\n'),
    );
    writeSnapshot(
      folder,
      'new',
      many(() => 'new\n'),
    );
    const gate = async (before: string, after: string, threshold: number) => {
      const report = await reportOf(folder, before, after, '--fail-on', `content>${threshold}`);
      return [report.verdict, report.findings.map(({ message }) => message)];
    };
    const added = ['new file (4 bytes) (one of 12 added to docs/)'];
    const removed = ['file is gone (it had 4 bytes) (one of 12 removed from docs/)'];
    expect(await gate('none', 'old', 11)).toEqual(['fail', added]);
    expect(await gate('none', 'old', 12)).toEqual(['pass', added]);
    expect(await gate('old', 'none', 11)).toEqual(['fail', removed]);
    expect(await gate('old', 'new', 1)).toEqual([
      ...['pass', ['text changed: 1 line added, 1 removed (in 12 files)']],
    ]);
  });

  test('a class that does not exist is refused with the nearest', async () => {
    writeSnapshot(folder, 'a', {});
    const { code, err } = await traceDiff(folder, 'a', 'a', '--fail-on', 'rules-drift');
    expect([code, err]).toEqual([1, expect.stringContaining('did you mean "rule-drift"?')]);
  });

  test('--fail-on-diff sees what has no class of its own: a file that is there and empty', async () => {
    writeSnapshot(folder, 'a', {});
    writeSnapshot(folder, 'b', { empty: '' });
    expect((await traceDiff(folder, 'a', 'b', '--fail-on-diff')).code).toBe(2);
  });
});

test('a pipe that is called as an archive is refused, and not waited for', async () => {
  writeSnapshot(folder, 'snaps/1', { x: '1' });
  execFileSync('mkfifo', [join(folder.path, 'snaps/2.tar')]);
  symlinkSync('2.tar', join(folder.path, 'snaps/3.tar'));
  const found = /\.tar: no snapshot: expected a directory, .*, found a named pipe/;
  const of = ['--snapshots-dir', 'snaps'];
  for (const args of [['1', '2.tar'], ['3.tar', '1'], ['--latest'], ['--series']]) {
    const ran = await traceDiff(folder, ...args, ...of);
    expect([ran.code, ran.out, ran.err]).toEqual([1, '', expect.stringMatching(found)]);
  }
});

test('an archive is found behind a link', async () => {
  writeSnapshot(folder, 'a', { x: 'x' });
  execFileSync('tar', ['-cf', join(folder.path, 'a-1.tar'), '-C', join(folder.path, 'a'), '.']);
  symlinkSync('a-1.tar', join(folder.path, 'newest.tar'));
  expect((await reportOf(folder, 'a', 'newest.tar')).findings).toEqual([]);
});

describe('a side that is missing, corrupt or unreadable is an error, never "no drift"', () => {
  test.each([
    ['missing', /missing: no such snapshot/],
    ['cut.tar', /damaged archive/],
    ['git:HEAD:a', /git knows no repository here/],
  ])('%s', async (id, message) => {
    writeSnapshot(folder, 'a', { x: 'x' });
    execFileSync('tar', ['-cf', join(folder.path, 'whole.tar'), '-C', folder.path, 'a']);
    folder.write('cut.tar', readFileSync(join(folder.path, 'whole.tar')).subarray(0, 700));
    for (const args of [
      [id, 'a'],
      ['a', id],
    ]) {
      const ran = await traceDiff(folder, ...args, '--fail-on', 'none');
      expect([ran.code, ran.out, ran.err]).toEqual([1, '', expect.stringMatching(message)]);
    }
  });

  test.each([
    [['a'], /name a baseline and a target/],
    [['a', 'b', 'c'], /two snapshots are compared, 3 are named; --series takes more/],
    [['--latest', '--snapshots-dir', 'nowhere'], /nowhere: no such folder/],
    [['--latest', '--snapshots-dir', 'one'], /holds 1 snapshot; two are needed/],
    [['../x', 'a', '--snapshots-dir', 'one'], /\.\.\/x: leaves .*one; name a snapshot in it/],
  ])('%j', async (args, message) => {
    writeSnapshot(folder, 'one/a', {});
    const ran = await traceDiff(folder, ...args);
    expect([ran.code, ran.err]).toEqual([1, expect.stringMatching(message)]);
  });
});

test('--latest takes the two newest by name, numbers by their value', async () => {
  for (const n of [1, 2, 9, 10]) writeSnapshot(folder, `snaps/run-${n}`, metrics(100 * n));
  const { facts } = await reportOf(folder, '--latest', '--snapshots-dir', 'snaps');
  const named = facts.filter(({ label }) => label === 'Baseline' || label === 'Target');
  expect(named.map(({ value }) => String(value).replace(/.*\//, ''))).toEqual(['run-9', 'run-10']);
});

test('$SNAPSHOT_BASE is where identifiers are looked up, and the folder of the call next', async () => {
  writeSnapshot(folder, 'base/a', metrics(1));
  writeSnapshot(folder, 'b', metrics(1));
  const environment = { SNAPSHOT_BASE: join(folder.path, 'base') };
  expect(await runCli(folder.path, ['trace-diff', 'a', 'b'], environment)).toMatchObject({
    code: 0,
  });
  const ran = await traceDiff(folder, 'a', 'b', '--snapshots-dir', 'base');
  expect(ran.err).toContain('b: no such snapshot; looked for');
});

test('--series says in which snapshot each drift first appeared, and which are gone', async () => {
  const rules = (version: string, window: string) => ({
    'rules.json': [
      { id: 'R', version, source: 's', activation_window: { start: '2029-01-01', end: window } },
    ],
  });
  writeSnapshot(folder, 's/1', rules('1', 'a'));
  writeSnapshot(folder, 's/2', rules('2', 'a'));
  writeSnapshot(folder, 's/3', rules('2', 'b'));
  writeSnapshot(folder, 's/4', rules('1', 'b'));
  const report = await reportOf(folder, '--series', '--snapshots-dir', 's');
  const tables = report.sections.flatMap((one) => (one.kind === 'table' ? [one] : []));
  const base = (value: string | number) => String(value).replace(/.*\//, '');
  expect(tables[0]?.rows.map((row) => row.map(base))).toEqual([
    ...[
      ['2', '1', '1', '0'],
      ['3', '2', '1', '0'],
      ['4', '1', '0', '1'],
    ],
  ]);
  expect(tables[1]?.rows.map((row) => [base(row[0] as string), row[2]])).toEqual([
    ['3', 'rule "R": activation_window.end changed from "a" to "b"'],
  ]);
});

test('--series counts from the snapshot since which all have a drift, and names the earlier ones that had it', async () => {
  const tables = async (...values: number[]) => {
    values.forEach((value, at) => {
      writeSnapshot(folder, `s/${at + 1}`, metrics(value));
    });
    const names = values.map((_, at) => `s/${at + 1}`);
    const { sections } = await reportOf(folder, '--series', ...names);
    return sections.flatMap((one) => (one.kind === 'table' ? [one.rows] : []));
  };
  const message = '/boot_ms changed from 100 to 300 (+200 %, tolerated ±10)';
  expect((await tables(100, 150, 100, 300)).slice(0, 2)).toEqual([
    [
      ['s/2', 1, 1, 0],
      ['s/3', 0, 0, 1],
      ['s/4', 1, 1, 0],
    ],
    [['s/4 (also in s/2)', 'telemetry mismatch', message]],
  ]);
  expect((await tables(100, 150, 100, 200, 100, 250, 300))[1]?.[0]?.[0]).toBe(
    's/6 (then 250; also in s/2 and 1 other)',
  );
});

test('a gate that names no class or no number is a mistake, said where it stands', async () => {
  for (const name of ['a', 'b']) writeSnapshot(folder, name, metrics(100));
  const said = async (...args: string[]) => (await traceDiff(folder, 'a', 'b', ...args)).err.trim();
  expect(await said('--fail-on', 'content>many')).toBe(
    'cohesix trace-diff: --fail-on: "content>many" has no whole number behind ">"; write content>10 to let ten pass',
  );
  expect(await said('--fail-on', 'content> , trace')).toMatch(/ has no whole number behind ">"/);
  expect(await said('--fail-on', 'content,>10')).toMatch(
    /: ">10" has no class before ">"; write content>10 to let ten pass$/,
  );
  folder.write('cohesix.yml', "drift: {fail-on: [content, '>10']}\n");
  expect(await said()).toMatch(/: drift\.fail-on: ">10" has no class before ">"/);
  folder.write('cohesix.yml', 'drift: {fail-on: [trase]}\n');
  expect(await said()).toBe(
    'cohesix trace-diff: cohesix.yml: drift.fail-on: "trase" is no class, did you mean "trace"?',
  );
});

test('blanks around the number of a class mean nothing', async () => {
  for (const name of ['a', 'b']) writeSnapshot(folder, name, metrics(name === 'a' ? 100 : 300));
  const code = async (...args: string[]) => (await traceDiff(folder, 'a', 'b', ...args)).code;
  expect(await code('--fail-on', 'telemetry-mismatch > 0, trace')).toBe(2);
  expect(await code('--fail-on', 'telemetry-mismatch >1, trace')).toBe(0);
  folder.write('cohesix.yml', 'drift: {fail-on: [telemetry-mismatch > 0]}\n');
  expect(await code()).toBe(2);
});

test('what a mode would leave out of the call is a mistake in it', async () => {
  for (const name of ['1', '2']) writeSnapshot(folder, `all/${name}`, metrics(100));
  const said = async (...args: string[]) => {
    const { code, err } = await traceDiff(folder, ...args, '--snapshots-dir', 'all');
    return [code, err.trim()];
  };
  expect(await said('--latest', '1')).toEqual([
    ...[1, 'cohesix trace-diff: --latest chooses the snapshots itself; leave out 1'],
  ]);
  expect(await said('--latest', '--series')).toEqual([
    ...[1, 'cohesix trace-diff: --latest chooses the snapshots itself; leave out --series'],
  ]);
  expect(await said('--series', '--approve', '12345678', '--reason', 'so')).toEqual([
    ...[1, 'cohesix trace-diff: --approve: name the two snapshots whose change is right'],
  ]);
});

test('--index is written once, used again, and left when the baseline is a commit', async () => {
  writeSnapshot(folder, 'a', metrics(100));
  writeSnapshot(folder, 'b', metrics(300));
  const first = await reportOf(folder, 'a', 'b', '--index', 'cache/a.index');
  expect(readdirSync(join(folder.path, 'cache'))).toEqual(['a.index']);
  expect((await reportOf(folder, 'a', 'b', '--index', 'cache/a.index')).findings).toEqual(
    first.findings,
  );
  const index = readFileSync(join(folder.path, 'cache/a.index'), 'utf8');
  folder.write('cache/a.index', index.replace('metrics', 'mistake'));
  expect((await reportOf(folder, 'a', 'b', '--index', 'cache/a.index')).findings).toEqual(
    first.findings,
  );
});

test('--index overwrites nothing that is no index', async () => {
  for (const name of ['a', 'b']) writeSnapshot(folder, name, metrics(100));
  folder.write('notes.txt', 'mine\n');
  folder.write('empty', '');
  const { code, err } = await traceDiff(folder, 'a', 'b', '--index', 'notes.txt');
  expect([code, err.trim()]).toEqual([
    ...[1, expect.stringMatching(/--index: .*notes.txt is no index of a snapshot, and would be/)],
  ]);
  expect(readFileSync(join(folder.path, 'notes.txt'), 'utf8')).toBe('mine\n');
  expect((await traceDiff(folder, 'a', 'b', '--index', 'empty')).code).toBe(0);
});

test('--dry-run shows the summary and writes neither it nor an index', async () => {
  for (const [n, name] of ['a', 'b'].entries()) writeSnapshot(folder, name, metrics(100 + n * 50));
  const files = ['--output', 'out.txt', '--index', 'a.index'];
  const { out } = await traceDiff(folder, 'a', 'b', ...files, '--dry-run');
  expect(out).toMatch(/^Baseline : a\n/);
  expect(readdirSync(folder.path).sort()).toEqual(['.tmp', 'a', 'b']);
});

test('a change that edits its own policy or approvals says so before everything else', async () => {
  const repository = gitRepository();
  try {
    writeSnapshot(repository, 'a', metrics(100));
    repository.write('cohesix.yml', 'drift: {}\n');
    const base = repository.commit();
    expect((await reportOf(repository, 'a', 'a', '--base', base)).facts[0]?.label).toBe('Baseline');
    repository.write('cohesix.yml', 'drift:\n  ignore: ["**"]\n');
    repository.write('.cohesix/approved-drift.yml', 'approvals: []\n');
    repository.commit();
    const { facts } = await reportOf(repository, 'a', 'a', '--base', base);
    expect(facts[0]).toEqual({
      label: '⚠ This change edits what it is judged by',
      value: 'cohesix.yml, .cohesix/approved-drift.yml',
    });
    repository.git('rm', '-q', 'cohesix.yml');
    const gone = await reportOf(repository, 'a', 'a', '--base', base);
    expect(gone.facts[0]?.value).toBe('cohesix.yml, .cohesix/approved-drift.yml');
    const unknown = await reportOf(repository, 'a', 'a', '--base', 'nowhere');
    expect(unknown.facts[0]?.label).toBe('⚠ Not known');
  } finally {
    repository.remove();
  }
});

test('files in the repository are named as annotations need them, others as what they are', async () => {
  const repository = gitRepository();
  try {
    writeSnapshot(repository, 'deep/snap', metrics(300));
    writeSnapshot(folder, 'a', metrics(100));
    repository.commit();
    execFileSync('tar', [
      '-cf',
      join(repository.path, 'snap.tar'),
      '-C',
      join(repository.path, 'deep/snap'),
      '.',
    ]);
    const place = async (target: string) =>
      (await reportOf(repository, join(folder.path, 'a'), target)).findings[0]?.place?.path;
    expect(await place('deep/snap')).toBe('deep/snap/metrics.json');
    expect(await place('git:HEAD:deep/snap')).toBe('deep/snap/metrics.json');
    expect(await place('snap.tar')).toBe('tar:snap.tar:metrics.json');
    repository.write('OTHER.md', 'x');
    repository.commit();
    expect(await place('git:HEAD~1:deep/snap')).toBe('git:HEAD~1:deep/snap/metrics.json');
  } finally {
    repository.remove();
  }
});

test('nothing is written beside the log and what the flags name', async () => {
  writeSnapshot(folder, 'a', metrics(100));
  writeSnapshot(folder, 'b', metrics(200));
  await traceDiff(folder, 'a', 'b');
  expect(readdirSync(folder.path).sort()).toEqual(['.tmp', 'a', 'b']);
  expect(existsSync(join(folder.path, '.cohesix'))).toBe(false);
});
