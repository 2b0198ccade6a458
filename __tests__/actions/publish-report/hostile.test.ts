import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Report } from '../../../src/core/report.js';
import { HOSTILE, hostileReport } from '../../support/hostile-text.js';
import { findingIn, reportWith, shard } from '../../support/report-files.js';
import { runCli } from '../../support/run-cli.js';
import { readCommands } from '../../support/runner-commands.js';
import { type TempFolder, tempFolder } from '../../support/temp-folder.js';

// What an artifact of a fork may hold. Each way is refused by itself, and what is honest beside it is kept.

let folder: TempFolder;
beforeEach(() => {
  folder = tempFolder();
  folder.write('r/honest.json', JSON.stringify(reportWith([findingIn('docs/a.md')])));
});
afterEach(() => folder.remove());

async function merged(...args: string[]): Promise<Report & { code: number }> {
  const { code, out } = await runCli(folder.path, [
    ...['publish-report', 'r', '--format', 'json'],
    ...args,
  ]);
  return { code, ...(JSON.parse(out) as Report) };
}

/** The one message beside the honest finding. */
async function refusal(...args: string[]): Promise<string | undefined> {
  const { code, verdict, findings } = await merged(...args);
  expect({ code, verdict }).toEqual({ code: 1, verdict: 'fail' });
  const [refused, ...others] = findings;
  expect([refused?.rule, ...others.map(({ message }) => message)]).toEqual([
    'merge/report-refused',
    'no header in docs/a.md',
  ]);
  return refused?.message;
}

const whole = reportWith([], { action: 'trace-diff' });
const [finding] = reportWith([findingIn('docs/b.md')]).findings;
const changed = (parts: object) => JSON.stringify({ ...whole, ...parts });
const drawn = (parts: object) =>
  changed({
    sections: [
      {
        ...{ kind: 'series', title: 'History', unit: 'ms', shape: 'line', labels: ['a', 'b'] },
        ...{ lines: [{ name: 'median', values: [1, 2] }], ...parts },
      },
      { kind: 'text', title: 'Log', text: '`a '.repeat(200_000) },
    ],
  });
const many = Array.from({ length: 200_000 }, () => 1);
const withFinding = (parts: object) =>
  changed({
    ...{ verdict: 'fail', counts: { errors: 1, warnings: 0, notices: 0 } },
    rules: [{ id: 'header/missing', severity: 'error', summary: 'A file begins with a header.' }],
    findings: [{ ...finding, ...parts }],
  });

describe('a file is refused when it', () => {
  test.each<[string, string | Buffer, RegExp]>([
    ['is empty', '', /not JSON/],
    ['is cut off', changed({}).slice(0, -9), /not JSON/],
    ['is not UTF-8', Buffer.from(`${changed({})}\xff`, 'latin1'), /not UTF-8 text/],
    ['is another kind of JSON', '[1]', /no Cohesix report: "version" is missing/],
    ['is null', 'null', /no Cohesix report: the top/],
    ['is of another version', changed({ version: 2 }), /"version": expected 1, found 2/],
    ['has a key of its own', changed({ publishTo: 'other/repo' }), /"publishTo" is not known/],
    ['names a pull request', changed({ run: { pull: 7 } }), /"run.pull" is not known/],
    ['names a commit', changed({ headSha: 'a'.repeat(40) }), /"headSha" is not known/],
    [
      'reaches for the prototype',
      changed({}).replace('{', '{"__proto__":{"verdict":"pass"},'),
      /"__proto__" is not known/,
    ],
    [
      'has text for a number',
      withFinding({ place: { path: 'a', line: '1' } }),
      /"findings.0.place.line"/,
    ],
    ['has line zero', withFinding({ place: { path: 'a', line: 0 } }), /expected >=1, found 0/],
    [
      'has a fraction of a line',
      withFinding({ place: { path: 'a', line: 1.5 } }),
      /findings.0.place.line/,
    ],
    [
      'has a finding that ends before it begins',
      withFinding({ place: { path: 'a', line: 5, endLine: 4 } }),
      /a finding ends on a line before the one where it begins/,
    ],
    ['has a rule that is a path', withFinding({ rule: '../../../evil' }), /"findings.0.rule"/],
    [
      'has a fingerprint that is none',
      withFinding({ fingerprint: '<b>' }),
      /findings.0.fingerprint/,
    ],
    ['has a class that is Markdown', withFinding({ group: 'x -->\n# y' }), /findings.0.group/],
    ['has a platform that is a sentence', changed({ run: { platform: 'a b' } }), /run.platform/],
    [
      'names an unknown action',
      changed({ action: 'ci / build' }),
      /made by "ci \/ build"; expected is one of/,
    ],
    ['is a merged report', changed({ action: 'publish-report' }), /made by "publish-report"/],
    ['is shard 3 of 2', changed(shard(3, 2)), /shard 3 of 2/],
    ['is shard 0', changed(shard(0, 2)), /run.shard.index/],
    [
      'counts what it does not hold',
      changed({ counts: { errors: 0, warnings: 5, notices: 0 } }),
      /it counts 5 warnings and holds 0/,
    ],
    [
      'counts less than it holds',
      withFinding({}).replace('"errors":1', '"errors":0'),
      /it counts 0 errors and holds 1/,
    ],
    [
      'passes with errors',
      withFinding({}).replace('"verdict":"fail"', '"verdict":"pass"'),
      /its verdict is pass, with 1 error/,
    ],
    [
      'judges nothing, with errors',
      withFinding({}).replace('"verdict":"fail"', '"verdict":"neutral"'),
      /its verdict is neutral, with 1 error/,
    ],
    [
      'tells of merging',
      withFinding({ rule: 'merge/shard-missing' }).replace(
        /"rules":\[\{"id":"[^"]*"/,
        '"rules":[{"id":"merge/shard-missing"',
      ),
      /"merge\/shard-missing", which only publish-report has/,
    ],
    [
      'breaks a rule that it does not state',
      withFinding({ rule: 'other/rule' }),
      /a finding names the rule "other\/rule", which its rules lack/,
    ],
    [
      'draws more values than can be told apart',
      drawn({ lines: [{ name: 'median', values: many }] }),
      /"sections.0.lines.0.values": expected <=1000, found 200000/,
    ],
    [
      'draws more labels than can be told apart',
      drawn({ labels: many.map(String) }),
      /"sections.0.labels": expected <=1000, found 200000/,
    ],
    [
      'draws a value that no chart holds',
      drawn({ lines: [{ name: 'median', values: [1e300] }] }),
      /"sections.0.lines.0.values.0": expected/,
    ],
    [
      'tells of a time that never comes',
      changed({
        sections: [
          {
            ...{ kind: 'timeline', title: 'x' },
            bars: [{ label: 'x', start: 0, end: 1e300, failed: false }],
          },
        ],
      }),
      /"sections.0.bars.0.end": expected <=1000000000000000, found/,
    ],
    [
      'nests a hundred thousand deep',
      '['.repeat(100_000),
      /nested 100000 deep, and a report at most 32/,
    ],
    [
      'nests behind a string that looks closed',
      `{"a\\"]}":${'[{"x":'.repeat(40)}`,
      /nested 81 deep/,
    ],
    ['has ten million values', `[${'0,'.repeat(10_000_001)}0]`, /more than 10,000,000 values/],
  ])('%s', async (_, text, message) => {
    folder.write('r/bad.json', text);
    const said = await refusal();
    expect(said).toMatch(message);
    expect(said?.startsWith('"r/bad.json": ')).toBe(true);
  });

  test('is a link, wherever it leads', async () => {
    const secret = folder.write('secret.json', changed({}));
    symlinkSync(secret, join(folder.path, 'r/link.json'));
    expect(await refusal()).toBe('"r/link.json": a link, which is not followed');
  });

  test('is a pipe, which is not opened', async () => {
    execFileSync('mkfifo', [join(folder.path, 'r/pipe.json')]);
    expect(await refusal()).toBe('"r/pipe.json": a named pipe, not a file');
  });

  test('is too large: nothing of it is kept in memory', async () => {
    folder.write('r/bad.json', `"${'x'.repeat(100_000)}"`);
    expect(await refusal('--max-bytes', '20000')).toMatch(
      /^"r\/bad.json": 100,002 bytes, and 20,000 are left for all reports together; raise max-bytes/,
    );
  });

  test('has too many findings', async () => {
    const many = Array.from({ length: 30 }, (_, at) => findingIn(`docs/${at}.md`));
    folder.write('r/many.json', JSON.stringify(reportWith(many, { action: 'trace-diff' })));
    expect(await refusal('--max-findings', '20')).toBe(
      '"r/many.json": 30 findings, and 19 are left for all reports together; raise max-findings',
    );
  });
});

test.each(['text', 'markdown', 'html', 'sarif', 'json', 'github'])(
  'a report as full as the schema lets it be is written as %s',
  async (format) => {
    const labels = Array.from({ length: 1000 }, (_, at) => `run ${at}`);
    const line = { name: 'median', values: labels.map((_, at) => (at % 2 ? -1e15 : 1e15)) };
    folder.write('r/full.json', drawn({ labels, lines: Array.from({ length: 300 }, () => line) }));
    const { code, err } = await runCli(folder.path, ['publish-report', 'r', '--format', format]);
    expect({ code, err }).toEqual({ code: 2, err: '' });
  },
);

test('a folder that is a link is not entered', async () => {
  folder.write('elsewhere/bad.json', 'no report');
  symlinkSync(join(folder.path, 'elsewhere'), join(folder.path, 'r/folder'));
  expect((await merged()).code).toBe(2);
});

test('too many files are not read at all', async () => {
  for (let at = 0; at < 5; at++) folder.write(`r/${at}.json`, 'no report');
  const { code, findings } = await merged('--max-reports', '5');
  expect([code, findings.map(({ message }) => message)]).toEqual([
    1,
    ['6 report files, and at most 5 are read; name fewer, or raise max-reports'],
  ]);
});

test('as many files, and as many bytes, as may be read are read', async () => {
  folder.write('r/second.json', JSON.stringify(reportWith([findingIn('docs/b.md')], shard(2, 2))));
  folder.write('r/honest.json', JSON.stringify(reportWith([findingIn('docs/a.md')], shard(1, 2))));
  const size = (name: string) => statSync(join(folder.path, 'r', name)).size;
  const bytes = size('honest.json') + size('second.json');
  const [all, less] = await Promise.all([
    merged('--max-reports', '2', '--max-bytes', `${bytes}`),
    merged('--max-reports', '2', '--max-bytes', `${bytes - 1}`),
  ]);
  expect(all.findings.map(({ message }) => message)).toEqual([
    'no header in docs/a.md',
    'no header in docs/b.md',
  ]);
  expect(less.findings.map(({ message }) => message)).toContain(
    `"r/second.json": ${size('second.json')} bytes, and ${size('second.json') - 1} are left for all reports together; raise max-bytes`,
  );
});

test('a name that is not UTF-8 is read, and shown as its bytes', async () => {
  const name = Buffer.concat([
    Buffer.from(`${folder.path}/r/`),
    Buffer.from([0xe9]),
    Buffer.from('.json'),
  ]);
  writeFileSync(name, 'no report');
  expect(await refusal()).toMatch(/^"r\/\\xE9.json": not JSON/);
});

test('whatever the texts and the names of files are, no output has a command or a control character', async () => {
  rmSync(join(folder.path, 'r'), { recursive: true });
  const { action: _, ...texts } = hostileReport(HOSTILE.map((text) => text.slice(0, 5000)));
  folder.write('r/texts.json', JSON.stringify({ ...texts, action: 'trace-diff' }));
  for (const text of HOSTILE) {
    const name = text.replace(/[/\0]/g, '').slice(0, 60).toWellFormed();
    mkdirSync(join(folder.path, 'r', `d${name}`), { recursive: true });
    folder.write(`r/d${name}/${name}.json`, 'no report');
  }
  for (const format of ['text', 'github']) {
    const { out, err } = await runCli(folder.path, ['publish-report', 'r', '--format', format]);
    expect(err).toBe('');
    expect(/(?![\t\n])[\p{Cc}\u200C\u202A-\u202E\u3164]/u.exec(out)).toBeNull();
    const commands = readCommands(out).map(({ command }) => command);
    expect(commands.filter((name) => !/^(error|warning|notice)$/.test(name))).toEqual([]);
    expect(commands.length).toBeLessThanOrEqual(format === 'github' ? 30 : 0);
  }
});
