import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ACTION_NAMES } from '../../src/core/action-names.js';
import { canonical, type Evidence } from '../../src/core/evidence.js';
import { sha256 } from '../../src/core/sha256.js';
import { findingIn, reportWith, shard } from '../support/report-files.js';
import { repositoryRoot } from '../support/repository-root.js';
import { runCli } from '../support/run-cli.js';
import { type TempFolder, tempFolder } from '../support/temp-folder.js';

const BUNDLE = 'b.evidence.json';
let folder: TempFolder;
beforeEach(() => {
  folder = tempFolder();
});
afterEach(() => folder.remove());

const run = (...args: string[]) => runCli(folder.path, args);
const verify = (...args: string[]) => run('verify', BUNDLE, ...args);
const text = () => readFileSync(join(folder.path, BUNDLE), 'utf8');
const bundle = () => JSON.parse(text()) as Evidence;

/** Makes the bundle of a merge of two shards. */
async function merged(): Promise<void> {
  for (const index of [1, 2]) {
    const report = reportWith([findingIn(`docs/${index}.md`)], shard(index, 2));
    folder.write(`r/${index}.json`, JSON.stringify(report));
  }
  expect((await run('publish-report', 'r', '--evidence', BUNDLE)).code).toBe(2);
}

/** Changes the bundle and writes it as cohesix would; with `sealed` its digests are made to fit. */
function tamper(change: (evidence: Evidence) => void, sealed?: 'sealed'): void {
  const evidence = bundle();
  change(evidence);
  if (sealed) {
    for (const file of evidence.manifest.files) {
      const content = evidence.files[file.name] ?? '';
      file.bytes = Buffer.byteLength(content);
      file.sha256 = sha256(content);
    }
    evidence.manifestSha256 = sha256(canonical(evidence.manifest));
  }
  folder.write(BUNDLE, canonical(evidence));
}

const edit = (name: string, from: string, to: string) => (evidence: Evidence) => {
  const content = evidence.files[name] as string;
  if (!content.includes(from)) throw new Error(`${name} has no ${from}`);
  evidence.files[name] = content.replace(from, to);
};

describe('a bundle', () => {
  test('holds report, digests, counts and version, and verify says so in one line', async () => {
    folder.write('docs/a.md', '# no header\n');
    expect((await run('validate-batch', '--evidence', BUNDLE)).code).toBe(1);
    const { code, out } = await verify();
    expect(code).toBe(0);
    expect(out).toBe(
      `${BUNDLE}: holds. validate-batch 1.0.0: fail, 1 file; SHA-256 ${sha256(text())}\n`,
    );
    const { manifest, files } = bundle();
    expect(manifest).toMatchObject({
      action: 'validate-batch',
      counts: { errors: 1 },
      approvals: [],
    });
    expect(manifest.began).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    expect(JSON.parse(files['report.json'] as string).findings).toHaveLength(1);
  });

  test('tells who accepted what', async () => {
    const approval = { approver: 'Docs Team', reason: 'agreed', date: '2029-01-26' };
    const accepted = { ...findingIn('rules/a.json'), severity: 'notice' as const, approval };
    const report = reportWith([accepted], { action: 'trace-diff' });
    folder.write('r/1.json', JSON.stringify(report));
    await run('publish-report', 'r', '--evidence', BUNDLE);
    const { fingerprint } = report.findings[0] as { fingerprint: string };
    expect(bundle().manifest.approvals).toEqual([
      { fingerprint, rule: 'header/missing', ...approval },
    ]);
    expect((await verify()).out).toContain('1 approval;');
    tamper(({ manifest }) => {
      manifest.approvals = [];
    }, 'sealed');
    expect((await verify()).out).toContain("the manifest's approvals are not those of report.json");
  });

  test('of a merge holds the reports that were merged, and the merge can be repeated', async () => {
    await merged();
    expect(Object.keys(bundle().files)).toEqual([
      'report.json',
      'reports/1.json',
      'reports/2.json',
    ]);
    expect(await verify()).toMatchObject({ code: 0, err: '' });
  });

  test('whose manifest names a file twice does not hold, though all digests fit', async () => {
    await merged();
    tamper(({ manifest }) => {
      manifest.files.push({ ...(manifest.files[0] as (typeof manifest.files)[0]) });
    }, 'sealed');
    expect(await verify()).toMatchObject({
      code: 1,
      out: expect.stringContaining('the manifest names a file twice'),
    });
  });

  test('of a merge with a gap holds too, and says fail', async () => {
    folder.write('r/1.json', JSON.stringify(reportWith([], shard(1, 2))));
    await run('publish-report', 'r', '--evidence', BUNDLE);
    expect((await verify()).out).toContain('publish-report 1.0.0: fail, 2 files');
  });
});

test('every action writes evidence that holds, and a report that can be merged with the others', async () => {
  folder.write('h.log', 'RUN|git|--version\n');
  const snapshots = join(repositoryRoot, 'examples/snapshots');
  const table = ['--from-manifest', 'batch/manifest.json', '--metadata', 'batch/METADATA.md'];
  const calls: Record<string, string[]> = {
    'simulate-batch': ['--outdir', 'batch', '--inject', 'header/missing@3'],
    'validate-batch': ['batch/docs'],
    'annotate-batch': table,
    'replay-batch': ['h.log'],
    'perf-log': ['--build-cmd', 'true', '--skip-boot'],
    'trace-diff': [join(snapshots, 'baseline'), join(snapshots, 'target')],
  };
  expect(new Set(Object.keys(calls))).toEqual(new Set(ACTION_NAMES));
  for (const [name, args] of Object.entries(calls)) {
    const evidence = ['--evidence', BUNDLE, '--report', `r/${name}.json`];
    const ran = await run(name, ...args, ...evidence, '--quiet');
    expect([name, ran.err]).toEqual([name, '']);
    expect(await verify()).toEqual({
      ...{ code: 0, err: '' },
      out: expect.stringContaining(`holds. ${name} 1.0.0: `),
    });
  }
  expect((await run('publish-report', 'r', '--evidence', BUNDLE)).code).toBe(2);
  expect((await verify()).out).toContain('publish-report 1.0.0: fail, 7 files');
});

describe('verify tells what somebody did to a bundle that', () => {
  beforeEach(merged);

  test.each<[string, () => void, string[]]>([
    ['was cut off', () => folder.write(BUNDLE, text().slice(0, -20)), ['not JSON']],
    ['is another file', () => folder.write(BUNDLE, '{"a": 1}'), ['its format is "undefined"']],
    [
      'is of a later format',
      () => tamper((e) => Object.assign(e, { format: 'cohesix-evidence/2' })),
      ['its format is "cohesix-evidence/2", and this cohesix reads cohesix-evidence/1'],
    ],
    [
      'has a key of its own',
      () => tamper((e) => Object.assign(e, { more: 1 })),
      ['"more": expected never'],
    ],
    [
      'was formatted anew',
      () => folder.write(BUNDLE, JSON.stringify(bundle())),
      ['its text is not as cohesix writes it'],
    ],
    [
      'has a key twice',
      () => folder.write(BUNDLE, text().replace('{\n', '{\n  "format": "cohesix-evidence/1",\n')),
      ['its text is not as cohesix writes it'],
    ],
    [
      'has another verdict in its manifest',
      () =>
        tamper(({ manifest }) => {
          manifest.verdict = 'pass';
        }),
      ['the manifest was changed', "the manifest's verdict is not that of report.json"],
    ],
    [
      'has another time',
      () =>
        tamper(({ manifest }) => {
          manifest.began = '2029-01-01T00:00:00.000Z';
        }),
      ['the manifest was changed'],
    ],
    [
      'has another report',
      () => tamper(edit('report.json', 'docs/1.md', 'docs/9.md')),
      ['"report.json" was changed: its SHA-256 is'],
    ],
    [
      'lacks a file',
      () =>
        tamper(({ files }) => {
          delete files['reports/2.json'];
        }),
      ['"reports/2.json" is missing: the manifest names it'],
    ],
    [
      'has a file more',
      () =>
        tamper(({ files }) => {
          files['reports/3.json'] = '{}';
        }),
      ['"reports/3.json" is in the bundle, and the manifest does not name it'],
    ],
    [
      'has other counts, digests and all',
      () =>
        tamper(({ manifest }) => {
          manifest.counts.errors = 0;
        }, 'sealed'),
      ["the manifest's counts are not those of report.json"],
    ],
    [
      'has a report that contradicts itself, digests and all',
      () => tamper(edit('report.json', '"errors": 2', '"errors": 0'), 'sealed'),
      ['report.json is no report: it counts 0 errors and holds 2'],
    ],
    [
      'has another merged finding, digests and all',
      () => tamper(edit('report.json', 'no header in docs/1.md', 'nothing to see'), 'sealed'),
      ['report.json is not what its 2 reports merge to'],
    ],
    [
      'has another report that was merged, digests and all',
      () => tamper(edit('reports/1.json', '"value":10', '"value":99'), 'sealed'),
      ['report.json is not what its 2 reports merge to'],
    ],
    [
      'has reports with other settings that were merged, digests and all',
      () => tamper(edit('reports/1.json', '0'.repeat(32), 'f'.repeat(32)), 'sealed'),
      ['report.json is not what its 2 reports merge to'],
    ],
    [
      'has a merged report that is none, digests and all',
      () => tamper(edit('reports/1.json', '"version":1', '"version":7'), 'sealed'),
      ['reports/1.json: no Cohesix report: "version": expected 1, found 7'],
    ],
  ])('%s', async (_, change, expected) => {
    change();
    const { code, out } = await verify();
    expect(code).toBe(1);
    expect(out.split('\n')).toHaveLength(expected.length + 1);
    for (const line of expected) expect(out).toContain(`${BUNDLE}: ${line}`);
  });

  test('is not the one that was attested', async () => {
    const digest = sha256(text());
    expect((await verify('--sha256', digest.toUpperCase())).code).toBe(0);
    const { code, out } = await verify('--sha256', '0'.repeat(64));
    expect([code, out]).toEqual([
      1,
      `${BUNDLE}: its SHA-256 is ${digest}, and ${'0'.repeat(64)} was expected: it is another bundle\n`,
    ]);
  });
});

describe('the command', () => {
  test.each([
    [[], 'cohesix verify: name the bundle: cohesix verify FILE\n'],
    [['none'], 'cohesix verify: "none": no such file; name the bundle that --evidence wrote\n'],
    [
      ['.'],
      'cohesix verify: ".": directory, not a file of at most 512 MiB; name the bundle that --evidence wrote\n',
    ],
    [
      ['x', '--sha256', 'abc'],
      'cohesix verify: --sha256: "abc" is not accepted; expected 64 hex digits\n',
    ],
    [
      ['x', 'y', '--sha256', '0'.repeat(64)],
      'cohesix verify: --sha256 is the digest of one bundle; verify that one alone\n',
    ],
    [['x', '--sha25'], 'cohesix verify: unknown flag --sha25, did you mean "--sha256"?\n'],
  ])('answers %j with the cure', async (args, message) => {
    expect(await run('verify', ...args)).toEqual({ code: 1, out: '', err: message });
  });

  test('verifies several, each with a line of its own, and fails when one does not hold', async () => {
    folder.write('docs/a.md', '# no header\n');
    await run('validate-batch', '--evidence', BUNDLE);
    folder.write('cut.json', text().slice(0, -9));
    folder.write(' a b.json', text());
    const both = expect.stringMatching(/^b\.evidence\.json: holds\. .*\n a b\.json: holds\. .*\n$/);
    expect(await verify(' a b.json')).toEqual({ code: 0, out: both, err: '' });
    const { code, out, err } = await run('verify', 'none', 'cut.json', BUNDLE);
    expect([code, err]).toEqual([1, expect.stringContaining('"none": no such file')]);
    expect(out).toMatch(/^cut\.json: not JSON .*\nb\.evidence\.json: holds\. .*\n$/);
  });

  test('has a help, and is in the list of commands', async () => {
    expect((await run('verify', '--help')).out).toContain(
      'Usage: cohesix verify FILE… [--sha256 DIGEST]',
    );
    expect((await run()).out).toMatch(/^ {2}verify +Checks evidence bundles offline/m);
  });
});
