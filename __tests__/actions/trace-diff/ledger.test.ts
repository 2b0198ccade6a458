import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { readLedger } from '../../../src/actions/trace-diff/read-ledger.js';
import { type GitRepository, gitRepository } from '../../support/git-repository.js';
import { reportOf, type Tree, traceDiff, writeSnapshot } from './snapshot-pair.js';

let folder: GitRepository;

const rule = (id: string, version: string) => ({
  ...{ id, version, source: 'docs/RULES.md' },
  activation_window: { start: '2029-01-01', end: '2029-12-31' },
});
const BEFORE: Tree = {
  'rules/a.json': [rule('R-1', '1'), rule('R-2', '1')],
  'telemetry/boot.json': { boot_ms: 100 },
};
const AFTER: Tree = {
  'rules/a.json': [rule('R-1', '2'), rule('R-2', '2')],
  'telemetry/boot.json': { boot_ms: 150 },
};
const LEDGER = '.cohesix/approved-drift.yml';

beforeEach(() => {
  folder = gitRepository();
  folder.git('config', 'user.name', 'Docs Team');
  writeSnapshot(folder, 'before', BEFORE);
  writeSnapshot(folder, 'after', AFTER);
});

afterEach(() => folder.remove());

const ledger = () => readFileSync(join(folder.path, LEDGER), 'utf8');

/** The fingerprint of the finding whose message has these words. */
async function fingerprint(words: string): Promise<string> {
  const { findings } = await reportOf(folder, 'before', 'after');
  return findings.find(({ message }) => message.includes(words))?.fingerprint as string;
}

async function approve(words: string, ...more: string[]) {
  const flags = ['--approve', await fingerprint(words), '--reason', ' agreed: see #12 ', ...more];
  return traceDiff(folder, 'before', 'after', ...flags, '--fail-on', 'any');
}

async function open(...args: string[]): Promise<string[]> {
  const { findings } = await reportOf(folder, 'before', 'after', ...args);
  return findings.filter(({ approval, group }) => group && !approval).map(({ message }) => message);
}

test('an approval lets exactly one change through, and says who approved it and why', async () => {
  expect((await approve('rule "R-1"')).code).toBe(2);
  const { findings, verdict } = await reportOf(
    folder,
    'before',
    'after',
    '--fail-on',
    'rule-drift',
  );
  expect(findings.map(({ severity, message }) => [severity, message.slice(0, 10)])).toEqual([
    ['error', 'rule "R-2"'],
    ['warning', '/boot_ms c'],
    ['notice', 'rule "R-1"'],
  ]);
  expect(findings[2]?.approval).toMatchObject({ approver: 'Docs Team', reason: 'agreed: see #12' });
  expect(verdict).toBe('fail');
  await approve('rule "R-2"');
  expect((await reportOf(folder, 'before', 'after', '--fail-on', 'rule-drift')).verdict).toBe(
    'pass',
  );
});

test('an entry names fingerprint, class, change, reason, approver and date; comments and other entries stay', async () => {
  await approve('rule "R-1"');
  folder.write(LEDGER, `# agreed on Mondays\n${ledger()}`);
  await approve('rule "R-2"', '--approver', 'Rules Team', '--expires', '2099-12-31');
  expect(ledger()).toMatch(/^# agreed on Mondays\n/);
  const [first, second] = parse(ledger()).approvals;
  expect(first).toEqual({
    ...{ fingerprint: await fingerprint('rule "R-1"'), class: 'rule-drift' },
    what: 'rule "R-1": version changed from "1" to "2"',
    ...{ reason: 'agreed: see #12', approver: 'Docs Team' },
    date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
  });
  expect(second).toMatchObject({ approver: 'Rules Team', expires: '2099-12-31' });
});

test('an approval survives other lines, other times and another place of the snapshots', async () => {
  await approve('rule "R-1"');
  const moved = [rule('R-0', '1'), { ...rule('R-1', '2'), ts: 7 }, rule('R-2', '2')];
  writeSnapshot(folder, 'elsewhere/next', { ...AFTER, 'rules/a.json': moved });
  folder.commit();
  const { findings } = await reportOf(folder, 'git:HEAD:before', 'elsewhere/next');
  const approved = findings.filter(({ approval }) => approval);
  expect(approved.map(({ message }) => message)).toEqual([
    'rule "R-1": version changed from "1" to "2"',
  ]);
});

test('an approval survives a rebase and a squash of the change that it is for', async () => {
  folder.write('snapshot/rules/a.json', JSON.stringify([rule('R-1', '1')]));
  folder.commit();
  folder.git('checkout', '-q', '-b', 'change');
  folder.write('snapshot/rules/a.json', JSON.stringify([rule('R-1', '2')], null, 1));
  folder.commit();
  const compare = async (baseline: string, ...args: string[]) =>
    (await reportOf(folder, baseline, 'git:HEAD:snapshot', ...args)).findings.map((one) => [
      ...[one.message.slice(0, 10), one.approval !== undefined],
    ]);
  const [found] = (await reportOf(folder, 'git:main:snapshot', 'git:HEAD:snapshot')).findings;
  const id = found?.fingerprint as string;
  await traceDiff(
    folder,
    'git:main:snapshot',
    'git:HEAD:snapshot',
    '--approve',
    id,
    '--reason',
    'so',
  );
  folder.commit();
  expect(await compare('git:main:snapshot')).toEqual([['rule "R-1"', true]]);
  folder.git('checkout', '-q', 'main');
  folder.write('OTHER.md', 'x');
  folder.commit();
  folder.git('checkout', '-q', 'change');
  folder.git('rebase', '-q', 'main');
  expect(await compare('git:main:snapshot')).toEqual([['rule "R-1"', true]]);
  folder.git('checkout', '-q', 'main');
  folder.git('merge', '-q', '--squash', 'change');
  folder.commit();
  expect(await compare('git:HEAD~1:snapshot')).toEqual([['rule "R-1"', true]]);
});

test('an approval of other lines holds for them, what stands around them, and nowhere else', async () => {
  const section = (name: string, access: string) => `[${name}]\nfrom = all\naccess = ${access}\n`;
  const text = (dev: string, prod: string, head = '') =>
    [`${head}# Access`, '', section('dev', dev), section('prod', prod)].join('\n');
  const compare = async (before: string, after: string) => {
    for (const [side, content] of Object.entries({ before, after }))
      writeSnapshot(folder, side, { ...BEFORE, 'access.conf': content });
    return open();
  };
  await compare(text('deny', 'deny'), text('allow', 'deny'));
  await approve('text changed');
  expect(await open()).toEqual([]);
  expect(await compare(text('deny', 'deny'), text('deny', 'allow'))).toHaveLength(1);
  const head = '# More\n'.repeat(3);
  expect(await compare(text('deny', 'deny', head), text('allow', 'deny', head))).toEqual([]);
  const near = (all: string) => all.replace('from = all', 'from = none');
  expect(await compare(near(text('deny', 'deny')), near(text('allow', 'deny')))).toHaveLength(1);
});

test('an approval stops matching when the change becomes another one, and is unused then', async () => {
  await approve('rule "R-1"');
  writeSnapshot(folder, 'after', { 'rules/a.json': [rule('R-1', '3'), rule('R-2', '2')] });
  expect(await open()).toContain('rule "R-1": version changed from "1" to "3"');
  const { findings } = await reportOf(folder, 'before', 'after');
  expect(findings.map((one) => [one.rule, one.place?.path])).toContainEqual([
    ...['approval/unused', LEDGER],
  ]);
});

test('an entry of another class approves nothing and is unused; a list without entries is none', async () => {
  await approve('rule "R-1"');
  folder.write(LEDGER, ledger().replace('class: rule-drift', 'class: content'));
  const { findings } = await reportOf(folder, 'before', 'after');
  expect(findings.filter(({ approval }) => approval)).toEqual([]);
  expect(findings.map(({ rule }) => rule)).toContain('approval/unused');
  folder.write(LEDGER, '# agreed on Mondays\napprovals:\n');
  expect(
    (await reportOf(folder, 'before', 'after')).findings.map(({ rule }) => rule),
  ).not.toContain('approval/invalid');
  await approve('rule "R-1"');
  expect(parse(ledger()).approvals).toHaveLength(1);
});

test('an approval of a measurement in several files holds for each up to its own number', async () => {
  const measure = async (one: number, two: number) => {
    const tree = { 'telemetry/1.json': { idle: one }, 'telemetry/2.json': { idle: two } };
    writeSnapshot(folder, 'after', { ...AFTER, ...tree });
    return (await open()).filter((message) => message.startsWith('/idle'));
  };
  const idle = { 'telemetry/1.json': { idle: 100 }, 'telemetry/2.json': { idle: 100 } };
  writeSnapshot(folder, 'before', { ...BEFORE, ...idle });
  expect(await measure(120, 500)).toEqual([
    '/idle changed from 100 to 500 (+400 %, tolerated ±10) (in 2 files)',
  ]);
  await approve('/idle');
  expect(parse(ledger()).approvals[0].values).toEqual({
    ...{ 'telemetry/1.json': 120, 'telemetry/2.json': 500 },
  });
  expect(await measure(125, 509)).toEqual([]);
  expect(await measure(400, 500)).toHaveLength(1);
});

test('an approved measurement holds in its unit, and in no other one', async () => {
  const measure = async (unit: string) => {
    const telemetry = (time: number) => ({ 'telemetry/boot.json': { boot: `${time}${unit}` } });
    writeSnapshot(folder, 'before', { ...BEFORE, ...telemetry(100) });
    writeSnapshot(folder, 'after', { ...AFTER, ...telemetry(200) });
    return (await open()).filter((message) => message.startsWith('/boot'));
  };
  expect(await measure('ms')).toEqual([
    '/boot changed from "100ms" to "200ms" (+100 %, tolerated ±10)',
  ]);
  await approve('/boot');
  expect(await measure('ms')).toEqual([]);
  expect(await measure('s')).toHaveLength(1);
  expect(await measure('')).toHaveLength(1);
});

test('an approved measurement may vary within its tolerance, and not beyond', async () => {
  await approve('/boot_ms');
  const measure = async (boot_ms: number) => {
    writeSnapshot(folder, 'after', { ...AFTER, 'telemetry/boot.json': { boot_ms } });
    return (await open()).some((message) => message.startsWith('/boot_ms'));
  };
  expect([await measure(151), await measure(158), await measure(130)]).toEqual([
    false,
    false,
    false,
  ]);
  expect([await measure(170), await measure(50)]).toEqual([true, true]);
});

const entry = (fields: object) =>
  JSON.stringify({
    ...{ fingerprint: 'f'.repeat(32), class: 'rule-drift', reason: 'r', approver: 'a' },
    ...{ date: '2029-01-26', ...fields },
  });

test.each([
  [
    'expired',
    [entry({ expires: '2020-01-01' })],
    'approval/expired',
    2,
    /expired on 2020-01-01; renew it/,
  ],
  ['there twice', [entry({}), entry({})], 'approval/duplicate', 3, /is approved twice/],
  [
    'without a match',
    [entry({})],
    'approval/unused',
    2,
    /matches no change of class rule-drift; take it out/,
  ],
])('an approval that is %s is a finding at its line', async (_, entries, id, line, message) => {
  folder.write(LEDGER, `approvals:\n${entries.map((one) => `  - ${one}\n`).join('')}`);
  const { findings } = await reportOf(folder, 'before', 'after');
  const found = findings.filter(({ rule: of }) => of === id);
  expect(found).toMatchObject([{ place: { path: LEDGER, line } }]);
  expect(found[0]?.message).toMatch(message);
});

test('an approval holds on the day that it names, and no longer', () => {
  const text = `approvals:\n  - ${entry({ expires: '2029-02-01' })}\n`;
  const on = (today: string) => {
    const { valid, problems } = readLedger(LEDGER, text, today);
    return [valid.size, problems.length];
  };
  expect([on('2029-02-01'), on('2029-02-02')]).toEqual([
    [1, 0],
    [0, 1],
  ]);
});

test.each([
  ['approvals:\n  - {fingerprint: x}\n', 2, /approval: fingerprint must be 32 hex digits/],
  [`approvals:\n  - ${entry({ reason: '' })}\n`, 2, /approval: reason must not be empty/],
  [`approvals:\n  - ${entry({ reason: ' ' })}\n`, 2, /approval: reason must not be empty/],
  [`approvals:\n  - ${entry({ because: 'x' })}\n`, 2, /approval: because is no key of an approval/],
  [`approvals:\n  - ${entry({ date: '2029-13-01' })}\n`, 2, /approval: date must be a day/],
  [`approvals:\n  - ${entry({ expires: '2029-02-29' })}\n`, 2, /approval: expires must be a day/],
  ['approvals: 3\n', 1, /expected a list "approvals"/],
  ['approvals: [\n', 2, /./],
  ['- x\n', 1, /expected a list "approvals"/],
])(
  'a ledger %j approves nothing, fails a gate, and says where it is broken',
  async (text, line, message) => {
    await approve('rule "R-1"');
    const valid = parse(ledger()).approvals as object[];
    const both = text.startsWith('approvals:\n')
      ? `${text}  - ${JSON.stringify(valid[0])}\n`
      : text;
    folder.write(LEDGER, both);
    const { findings, verdict } = await reportOf(folder, 'before', 'after', '--fail-on', 'binary');
    const [invalid] = findings.filter(({ rule: id }) => id === 'approval/invalid');
    expect(invalid).toMatchObject({ severity: 'error', place: { path: LEDGER, line } });
    expect(invalid?.message).toMatch(message);
    expect(invalid?.message).toMatch(/until this is corrected nothing is approved/);
    expect(await open()).toHaveLength(3);
    expect(verdict).toBe('fail');
    expect((await traceDiff(folder, 'before', 'after')).code).toBe(0);
    expect((await approve('rule "R-2"')).err).toMatch(/approved-drift.yml:\d+: /);
    expect(ledger()).toBe(both);
  },
);

test.each([
  [['--approve', 'abc', '--reason', 'x'], /"abc" is no fingerprint; give at least its first 8/],
  [
    ['--approve', '0123456789', '--reason', 'x'],
    /no change of this comparison has the fingerprint/,
  ],
  [['--approve', '0123456789'], /--approve needs --reason/],
  [['--approve', '0123456789', '--reason', ' '], /--reason: it is empty/],
  [['--approve', '0123456789', '--reason', 'x', '--approver', ' '], /--approver: it is empty/],
  [
    ['--approve', '0123456789', '--reason', 'x', '--expires', '2020-01-01'],
    /--expires: 2020-01-01 is past, and nothing would be approved; give \d{4}-\d\d-\d\d or a later day/,
  ],
])('%j is refused', async (args, message) => {
  const ran = await traceDiff(folder, 'before', 'after', ...args);
  expect([ran.code, ran.err]).toEqual([1, expect.stringMatching(message)]);
});

test('--approve with --dry-run judges as if it were approved, and writes nothing', async () => {
  const { out } = await approve('rule "R-1"', '--dry-run');
  expect(out).toContain('Approved by Docs Team');
  expect(() => ledger()).toThrow('ENOENT');
});

test('an approval that expires today holds today, and the ledger of a refused one stays as it was', async () => {
  const today = new Date().toISOString().slice(0, 10);
  await approve('rule "R-1"', '--expires', '2020-01-01');
  expect(() => ledger()).toThrow('ENOENT');
  await approve('rule "R-1"', '--expires', today);
  expect(await open()).toHaveLength(2);
});

test('of many changes the command names the first, and says how many there are', async () => {
  const titles = async (many: number) => {
    const tree = (version: string): Tree => ({
      'rules/a.json': Array.from({ length: many }, (_, n) => rule(`R-${n}`, version)),
    });
    writeSnapshot(folder, 'one', tree('1'));
    writeSnapshot(folder, 'two', tree('2'));
    const { sections } = await reportOf(folder, 'one', 'two');
    return sections.flatMap((one) =>
      one.kind === 'text' ? [[one.title, one.text.split('--approve').length - 1]] : [],
    );
  };
  expect(await titles(20)).toEqual([['To accept these changes, keep those you mean', 20]]);
  expect(await titles(1021)).toEqual([
    ['To accept the first 20 of 1,021 changes, keep those you mean', 20],
  ]);
});

test.each([[[]], [['--exact']], [['--fail-on-diff']], [['--max-archive-bytes', '4096']]])(
  'the command that is shown with %j approves what it names',
  async (flags) => {
    writeSnapshot(folder, 'before', { 'times.json': { ts: 1 } });
    writeSnapshot(folder, 'after', { 'times.json': { ts: 2 } });
    const { out } = await traceDiff(folder, 'before', 'after', '--fail-on', 'any', ...flags);
    const args = shownCommand(out);
    expect(args).toEqual(expect.arrayContaining(flags));
    expect(await traceDiff(folder, ...args, '--fail-on', 'any')).toMatchObject({ code: 0 });
  },
);

test("the command that is shown for a pull request's merge works on its branch", async () => {
  folder.write('snapshot/rules/a.json', JSON.stringify([rule('R-1', '1')]));
  const base = folder.commit();
  folder.git('checkout', '-q', '-b', 'change');
  for (const version of ['2', '3']) {
    folder.write('snapshot/rules/a.json', JSON.stringify([rule('R-1', version)]));
    folder.commit();
  }
  folder.git('checkout', '-q', '--detach', 'main');
  folder.git('merge', '-q', '--no-ff', '-m', 'a merge', 'change');
  const { out } = await traceDiff(folder, 'git:HEAD^1:snapshot', 'snapshot');
  expect(out).toContain(`git:HEAD^1:snapshot (commit ${base})`);
  folder.git('checkout', '-q', 'change');
  const { code, err } = await traceDiff(folder, ...shownCommand(out), '--fail-on', 'any');
  expect([code, err]).toEqual([0, '']);
});

/** The arguments of the command that a report shows, with a reason. */
function shownCommand(out: string): string[] {
  const command = /^ {2}(cohesix trace-diff [\s\S]*?)\n\n/m.exec(out)?.[1] as string;
  const words = command.replaceAll('\\\n', ' ').split(/\s+/);
  return [...words.slice(2, words.indexOf('--reason')), '--reason', 'all of it'];
}

const violation = (fields: string) => `rule_violation(type="t", file="f", agent="w", ${fields})\n`;
const line = (fields: object) => `${JSON.stringify({ event: 'check', ...fields })}\n`;

describe.each<[string, string, string, string, string[]]>([
  [
    'a new violation that says something else',
    'violations.log',
    violation('severity="info", time=1'),
    violation('severity="info", time=2'),
    [violation('severity="critical", time=1'), violation('severity="info", by="x"')],
  ],
  [
    'a new event that says something else, or fails otherwise',
    'new.jsonl',
    line({ detail: { part: 1, ts: 1 }, ok: 'timeout', level: 'info', ts: 1 }),
    line({ detail: { ts: 2, part: 1 }, ok: 'timeout', level: 'info', ts: 2 }),
    [
      line({ detail: { part: 1 }, ok: 'timeout', level: 'fatal' }),
      line({ detail: { part: 1 }, ok: 'no memory', level: 'info' }),
    ],
  ],
  [
    'a regression of another document',
    'turned.jsonl',
    line({ doc: 'A', ok: true }) + line({ doc: 'B', ok: false }),
    line({ doc: 'B', ok: false, ts: 1 }) + line({ doc: 'A', ok: true }),
    [line({ doc: 'A', ok: false }) + line({ doc: 'B', ok: true })],
  ],
])('an approval does not hold for %s', (_, file, approved, again, others) => {
  const first = { [file]: file === 'turned.jsonl' ? approved.replaceAll(/false/g, 'true') : '' };

  test('but for the same at other times', async () => {
    writeSnapshot(folder, 'before', { ...AFTER, ...first });
    writeSnapshot(folder, 'after', { ...AFTER, [file]: approved });
    const { findings } = await reportOf(folder, 'before', 'after');
    const named = findings.map((one) => one.fingerprint).join();
    const flags = ['--approve', named, '--reason', 'agreed', '--fail-on', 'any'];
    expect((await traceDiff(folder, 'before', 'after', ...flags)).code).toBe(0);
    writeSnapshot(folder, 'after', { [file]: again });
    expect(await open()).toEqual([]);
    for (const other of others) {
      writeSnapshot(folder, 'after', { [file]: other });
      expect(await open()).not.toEqual([]);
    }
  });
});
