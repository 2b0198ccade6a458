import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { actions } from '../../../src/actions/index.js';
import { ACTION_NAMES } from '../../../src/core/action-names.js';
import type { Report } from '../../../src/core/report.js';
import { publishOn } from '../../support/github/publishing.js';
import { Github } from '../../support/github/server.js';
import { TestClock } from '../../support/github/test-clock.js';
import { findingIn, reportWith, shard } from '../../support/report-files.js';
import { check, runCli } from '../../support/run-cli.js';
import { type TempFolder, tempFolder } from '../../support/temp-folder.js';

let folder: TempFolder;
beforeEach(() => {
  folder = tempFolder();
});
afterEach(() => folder.remove());

const put = (name: string, report: Report) => folder.write(name, JSON.stringify(report));
const publish = (...args: string[]) => runCli(folder.path, ['publish-report', ...args]);

async function merged(...args: string[]): Promise<Report & { code: number }> {
  const { code, out, err } = await publish(...args, '--format', 'json');
  if (out === '') throw new Error(err);
  return { code, ...(JSON.parse(out) as Report) };
}

const messages = ({ findings }: Report) => findings.map(({ message }) => message);

test('the actions whose reports are merged are those there are', () => {
  const others = actions.map(({ name }) => name).filter((name) => name !== 'publish-report');
  expect(ACTION_NAMES).toEqual(expect.arrayContaining(others));
});

describe('the shards of a batch', () => {
  test('have together the findings, the counts and the verdict of the whole', async () => {
    for (let at = 0; at < 40; at++) folder.write(`docs/${at}.md`, '# no header\n');
    const whole = await check(folder.path);
    for (const index of [1, 2, 3]) {
      await check(folder.path, '--shard', `${index}/3`, '--report', `reports/${index}.json`);
    }
    const { code, findings, counts, verdict, facts } = await merged('reports');
    expect(findings).toEqual(whole.findings);
    expect({ code, counts, verdict }).toEqual({ code: 2, counts: whole.counts, verdict: 'fail' });
    expect(facts.slice(0, 2)).toEqual([
      { label: 'Reports', value: 3 },
      { label: 'Files', value: 40 },
    ]);
  });

  test('that were checked by another policy or other flags do not belong together', async () => {
    folder.write('docs/a.md', '# no header\n');
    await check(folder.path, '--shard', '1/2', '--report', 'reports/1.json');
    folder.write('cohesix.yml', 'headers:\n  lines: 20\n');
    await check(folder.path, '--shard', '2/2', '--report', 'reports/2.json');
    const { code, findings } = await merged('reports');
    expect(code).toBe(1);
    expect(findings[0]?.message).toBe(
      'validate-batch on linux: shards were made with different settings or policies: reports/1.json against reports/2.json',
    );
  });

  test.each([
    [
      'a gap',
      [shard(1, 4), shard(3, 4)],
      'validate-batch on linux: shards 2 and 4 of 4 are missing; look at the jobs that should have made them',
    ],
    [
      'a gap of thousands',
      [shard(1, 900_000)],
      'validate-batch on linux: shards 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21 and 899,979 more of 900000 are missing; look at the jobs that should have made them',
    ],
    [
      'a repetition',
      [shard(1, 2), shard(2, 2), shard(2, 2), shard(2, 2)],
      'validate-batch on linux: shard 2 of 2 is there 3 times: r/1.json, r/2.json, and r/3.json',
    ],
    [
      'parts of different wholes',
      [shard(1, 1), shard(1, 2), shard(2, 2)],
      'validate-batch on linux: parts of different wholes overlap: r/0.json of 1 shard; r/1.json and r/2.json of 2 shards',
    ],
    [
      'a whole beside its parts',
      [shard(1, 1), {}],
      'validate-batch on linux: r/1.json is about the whole batch, beside 1 shard of it',
    ],
    [
      'the same use twice',
      [{}, { facts: [] }],
      'validate-batch on linux: r/0.json and r/1.json are reports of the same use of the action; each use has one',
    ],
    [
      'different settings',
      [shard(1, 2), shard(2, 2, { configuration: 'a'.repeat(32) })],
      'validate-batch on linux: shards were made with different settings or policies: r/0.json against r/1.json',
    ],
  ])(
    '%s is an error of the merge, by name, and what is there is still shown',
    async (_, parts, message) => {
      for (const [at, part] of parts.entries()) {
        put(`r/${at}.json`, reportWith([findingIn(`docs/${at}.md`)], part));
      }
      const report = await merged('r');
      const found = messages(report).filter((one) => !one.startsWith('no header'));
      expect(found).toContain(message);
      expect(report).toMatchObject({ code: 1, verdict: 'fail' });
      expect(messages(report)).toContain('no header in docs/0.md');
    },
  );

  test.each([
    ['missing', 'r/notes.txt', 'merge/shard-missing'],
    ['refused', 'r/2.json', 'merge/report-refused'],
  ])(
    'that are all green are red with one that is %s, and so is the check run',
    async (state, other, rule) => {
      put('r/1.json', reportWith([], state === 'missing' ? shard(1, 2) : {}));
      folder.write(other, 'no report');
      const report = await merged('r');
      expect(report.findings.map((finding) => finding.rule)).toEqual([rule]);
      expect(report).toMatchObject({ code: 1, verdict: 'fail' });
      const clock = new TestClock();
      const github = await Github.start(clock);
      try {
        await publishOn(github, clock, report);
        expect(github.state.checkRuns.map(({ conclusion }) => conclusion)).toEqual(['failure']);
      } finally {
        await github.stop();
      }
    },
  );

  test('by another version of the tool are told', async () => {
    put('r/1.json', reportWith([], shard(1, 2)));
    const other = { ...reportWith([], shard(2, 2)), tool: { name: 'cohesix', version: '0.9.0' } };
    put('r/2.json', other as Report);
    expect(messages(await merged('r'))).toEqual([
      'validate-batch on linux: shards were made by different versions of cohesix: r/1.json by 1.0.0; r/2.json by 0.9.0',
    ]);
  });

  test('of a job that was started again with other settings are still those of the latest attempt', async () => {
    const run = (attempt: number, digit: string, index = 1) => ({
      run: { ...shard(index, 2).run, attempt, configuration: digit.repeat(32) },
    });
    put('r/old.json', reportWith([findingIn('a.md')], run(1, 'a')));
    put('r/new.json', reportWith([], run(2, 'b')));
    put('r/other.json', reportWith([], run(1, 'b', 2)));
    const report = await merged('r');
    expect([report.code, messages(report)]).toEqual([0, []]);
    expect(report.facts[1]).toEqual({ label: 'Left out', value: '1 report of an earlier attempt' });
  });

  test('of a job that was started again are those of the latest attempt', async () => {
    const attempt = (number: number, index: number) => ({
      run: { ...shard(index, 2).run, attempt: number },
    });
    put('r/old.json', reportWith([findingIn('a.md')], attempt(1, 1)));
    put('r/new.json', reportWith([], attempt(3, 1)));
    put('r/between.json', reportWith([findingIn('b.md')], attempt(2, 1)));
    put('r/other.json', reportWith([findingIn('c.md')], attempt(1, 2)));
    const report = await merged('r');
    expect([messages(report), report.code]).toEqual([['no header in c.md'], 2]);
    expect(report.facts[1]).toEqual({ label: 'Left out', value: '2 reports of earlier attempts' });
  });

  test('that are the same file under two names count once', async () => {
    for (const name of ['r/1.json', 'r/copy.json']) put(name, reportWith([findingIn('a.md')]));
    const { counts, facts } = await merged('r');
    expect(counts.errors).toBe(2);
    expect(facts[0]).toEqual({ label: 'Reports', value: 1 });
  });
});

test('reports that do not say how they were made are merged, however many', async () => {
  for (const name of ['a', 'b']) {
    const { run: _, ...report } = reportWith([findingIn(`${name}.md`)]);
    put(`r/${name}.json`, report);
  }
  expect(messages(await merged('r'))).toEqual(['no header in a.md', 'no header in b.md']);
});

describe('several actions and systems', () => {
  test('are merged side by side, and a table says what each came to', async () => {
    put('r/batch.json', reportWith([findingIn('a.md')]));
    put('r/drift.json', reportWith([], { action: 'trace-diff', verdict: 'neutral', facts: [] }));
    const { code, facts, sections, verdict } = await merged('r');
    expect({ code, verdict }).toEqual({ code: 2, verdict: 'fail' });
    expect(facts).toEqual([{ label: 'Reports', value: 2 }]);
    expect(sections.at(-1)).toMatchObject({ rows: [['validate-batch', 'linux', 'Files', 10]] });
    expect(sections.at(-2)).toMatchObject({
      rows: [
        ['trace-diff', 'linux', '1 report', 'neutral', 0, 0, 0],
        ['validate-batch', 'linux', '1 report', 'fail', 1, 0, 0],
      ],
    });
  });

  test('say a finding of all systems once, and where one is found only on some', async () => {
    const everywhere = findingIn('a.md');
    put('r/1.json', reportWith([everywhere]));
    put('r/2.json', reportWith([everywhere, findingIn('b.md')], { run: { platform: 'win32' } }));
    const report = await merged('r');
    expect(messages(report)).toEqual(['no header in a.md', 'no header in b.md (only on win32)']);
    expect(report.code).toBe(2);
  });

  test('need their shards on each system', async () => {
    put('r/1.json', reportWith([], shard(1, 2)));
    put('r/2.json', reportWith([], shard(2, 2, { platform: 'darwin' })));
    expect(messages(await merged('r'))).toEqual([
      expect.stringContaining('validate-batch on darwin: shard 1 of 2 is missing'),
      expect.stringContaining('validate-batch on linux: shard 2 of 2 is missing'),
    ]);
  });

  test('two uses with other settings are two uses', async () => {
    put('r/1.json', reportWith([findingIn('a.md')]));
    put('r/2.json', reportWith([findingIn('b.md')], { run: { configuration: 'b'.repeat(32) } }));
    expect(await merged('r')).toMatchObject({ code: 2, counts: { errors: 2 } });
  });
});

describe('two uses with the same settings', () => {
  /** As the job of one package leaves it, started again or not. */
  async function checkPackage(name: string, document: string, attempt: number, ...args: string[]) {
    folder.write(`packages/${name}/docs/a.md`, document);
    const directory = join(folder.path, 'packages', name);
    const report = await check(directory, 'docs', ...args);
    put(`r/${name}-${attempt}.json`, { ...report, run: { ...report.run, attempt } });
  }
  const good =
    '// CLASSIFICATION: COMMUNITY\n// Filename: a.md\n// Author: Docs Team\n// Date Modified: 2029-01-26\n';
  beforeEach(() => {
    execFileSync('git', ['init', '-q'], { cwd: folder.path });
  });

  test.each([1, 2])('in two folders are two, at the attempts 1 and %d', async (attempt) => {
    await checkPackage('a', '# no header\n', 1);
    await checkPackage('b', good, attempt);
    const { code, verdict, facts, findings } = await merged('r');
    expect({ code, verdict, reports: facts[0]?.value }).toEqual({
      ...{ code: 2, verdict: 'fail', reports: 2 },
    });
    expect(findings.map(({ place }) => place?.path)).toEqual(['packages/a/docs/a.md']);
  });

  test('one of which was started again, lose its first report, and evidence says so', async () => {
    await checkPackage('a', good, 1);
    await checkPackage('b', '# no header\n', 1);
    await checkPackage('b', good, 2);
    const { code, facts } = await merged('r', '--evidence', 'merged.evidence.json');
    expect([code, facts.slice(0, 2)]).toEqual([
      0,
      [
        { label: 'Reports', value: 2 },
        { label: 'Left out', value: '1 report of an earlier attempt' },
      ],
    ]);
    const verified = await runCli(folder.path, ['verify', 'merged.evidence.json']);
    expect([verified.code, verified.out]).toEqual([0, expect.stringContaining('4 files')]);
  });

  test('in shards never lose one to a later attempt of the other', async () => {
    await checkPackage('a', '# no header\n', 1, '--shard', '1/1');
    await checkPackage('b', good, 2, '--shard', '1/1');
    expect(await merged('r')).toMatchObject({ code: 1, verdict: 'fail' });
  });
});

test('nothing decides about the merged report but what the reports say: no order, no file name', async () => {
  const parts = Array.from({ length: 6 }, (_, at) =>
    reportWith(
      [findingIn('same.md'), findingIn(`docs/${at % 3}.md`, `finding ${at}`)],
      shard((at % 3) + 1, 3, { platform: at < 3 ? 'linux' : 'win32' }),
    ),
  );
  const order = fc.shuffledSubarray([...parts.keys()], { minLength: parts.length });
  let first: string | undefined;
  await fc.assert(
    fc.asyncProperty(
      order,
      fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 6, maxLength: 6 }),
      async (indexes, names) => {
        const run = tempFolder();
        try {
          for (const [at, index] of indexes.entries()) {
            run.write(`r/${names[at]}.json`, JSON.stringify(parts[index]));
          }
          const files = indexes.map((_, at) => `r/${names[at]}.json`);
          const { out } = await runCli(run.path, ['publish-report', ...files, '--format', 'json']);
          const text = out.replace(/"configuration": "\w+"/, ''); // That of the call names the files.
          first ??= text;
          expect(text).toBe(first);
        } finally {
          run.remove();
        }
      },
    ),
    { numRuns: 25 },
  );
});

describe('the verdict and the exit code', () => {
  const neutral = { verdict: 'neutral' } as const;
  test.each([
    ['all pass', [{}, { run: { platform: 'win32' } }], 'pass', 0],
    ['some had nothing to judge', [neutral, { run: { platform: 'win32' } }], 'pass', 0],
    ['all had nothing to judge', [neutral], 'neutral', 0],
    ['one fails', [{}, { verdict: 'fail', run: { platform: 'win32' } }], 'fail', 2],
  ] as const)('%s', async (_, parts, verdict, code) => {
    for (const [at, part] of parts.entries()) put(`r/${at}.json`, reportWith([], part));
    expect(await merged('r')).toMatchObject({ verdict, code, findings: [] });
  });
});

describe('what is expected', () => {
  beforeEach(() => {
    put('r/1.json', reportWith());
  });

  test.each([
    ['validate-batch', []],
    ['validate-batch@linux', []],
    ['trace-diff', ['there is no report of trace-diff, and one is expected']],
    [
      'validate-batch@win32',
      ['there is no report of validate-batch on win32, and one is expected'],
    ],
  ])('--expect %s', async (expected, found) => {
    const report = await merged('r', '--expect', expected);
    expect([messages(report), report.code]).toEqual([found, found.length > 0 ? 1 : 0]);
  });

  test.each(['Linux', 'macOS', 'Windows'])('on %s, as runner.os calls it', async (system) => {
    const platform = { Linux: 'linux', macOS: 'darwin', Windows: 'win32' }[system] as string;
    put('r/1.json', reportWith([], { run: { platform } }));
    const report = await merged('r', '--expect', `validate-batch@${system}`);
    expect([messages(report), report.code]).toEqual([[], 0]);
  });

  test.each([
    ['validate-batch@linus', 'names no system, did you mean "linux"?'],
    [
      'validate-batch@plan9',
      'names no system; expected one of macos, windows, linux, darwin, win32, freebsd, openbsd, sunos, aix, android',
    ],
    ['validate-batch@ubuntu-latest', "names no system; a runner's label is none, write linux\n"],
    ['validate-batch@macOS-14', "names no system; a runner's label is none, write macos\n"],
    ['validate-batch@windows-2022', "names no system; a runner's label is none, write windows\n"],
    ['validate-batch@', 'names no system'],
    ['validate-batch@linux@x64', 'names no system'],
  ])('%s is a mistake, since no report can meet it', async (expected, message) => {
    const { code, err } = await publish('r', '--expect', expected);
    expect([code, err]).toEqual([1, expect.stringContaining(`expect: "${expected}" ${message}`)]);
  });

  test('has to be an action', async () => {
    const { code, err } = await publish('r', '--expect', 'validate-bach');
    expect([code, err]).toEqual([
      1,
      'cohesix publish-report: expect: "validate-bach" names no action, did you mean "validate-batch"?\n',
    ]);
  });
});

describe('reports are named', () => {
  beforeEach(() => {
    put('out/a/report.json', reportWith());
    put('out/b/report.json', reportWith([], { action: 'trace-diff' }));
    folder.write('out/a/report.sarif', '{}');
  });
  const reportsOf = async (...args: string[]) => (await merged(...args)).facts[0]?.value;

  test.each([
    [['out'], 2],
    [['out/'], 2],
    [['out/a/report.json'], 1],
    [['out/*/report.json'], 2],
    [['out/{a,b}/*.json'], 2],
    [['**/report.json'], 2],
    [['out', 'out/a/report.json'], 2],
  ])('as %j', async (args, expected) => {
    expect(await reportsOf(...args)).toBe(expected);
  });

  test.each([
    ['none', '"none": no such file or folder'],
    ['none/*.json', '"none/*.json": no file matches'],
    ['out/*.json', '"out/*.json": no file matches'],
  ])('%s, where nothing is, is an error of the merge', async (name, message) => {
    const report = await merged(name, 'out/a');
    expect([messages(report), report.code]).toEqual([[message], 1]);
  });

  test('by nobody: the call is answered with the cure', async () => {
    const { code, err } = await publish();
    expect([code, err]).toEqual([
      1,
      'cohesix publish-report: no report is named; name report files, folders with them, or globs\n',
    ]);
  });

  test('in a folder without one: that is said', async () => {
    folder.write('empty/readme.txt', '');
    expect(messages(await merged('empty'))).toEqual([
      'there is no report to publish; look at the jobs that should have made one',
    ]);
  });
});
