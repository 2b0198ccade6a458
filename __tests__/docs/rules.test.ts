import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { RULES as TABLE_RULES } from '../../src/actions/annotate-batch/rules.js';
import { RULES as PERF_RULES } from '../../src/actions/perf-log/rules.js';
import { RULES as MERGE_RULES } from '../../src/actions/publish-report/rules.js';
import { RULES as REPLAY_RULES } from '../../src/actions/replay-batch/rules.js';
import { RULES as DRIFT_RULES } from '../../src/actions/trace-diff/rules.js';
import { RULES } from '../../src/actions/validate-batch/rules.js';
import { STEERING } from '../../src/core/environment-name.js';
import { RULES as REHEARSAL_RULES } from '../../src/rehearse/rules.js';
import { blocksOf, runExample } from '../support/documentation-examples.js';
import { repositoryRoot } from '../support/repository-root.js';

const folder = join(repositoryRoot, 'docs/rules');
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

const ALL = [
  ...RULES,
  ...TABLE_RULES,
  ...DRIFT_RULES,
  ...REPLAY_RULES,
  ...PERF_RULES,
  ...MERGE_RULES,
  ...REHEARSAL_RULES,
];
const TEMPLATE = 'headers:\n  template: {CLASSIFICATION: COMMUNITY, Author: Docs Team}\n';

/** Rule and severity of what an example is found to have and nobody approved. */
async function foundIn(...example: Parameters<typeof runExample>) {
  const { findings } = await runExample(...example);
  return findings.filter(({ approval }) => !approval).map((one) => [one.rule, one.severity]);
}

test('every rule has a page, and every page a rule', () => {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.includes('/') && path.endsWith('.md'))
    .map((path) => path.replace(/\.md$/, ''));
  expect(new Set(pages)).toEqual(new Set(ALL.map(({ id }) => id)));
});

test('the index lists every rule with its severity and its sentence', () => {
  const rows = read('README.md').match(/^\| \[.*$/gm);
  expect(rows).toEqual(
    ALL.map(({ id, severity, summary }) => `| [\`${id}\`](${id}.md) | ${severity} | ${summary} |`),
  );
});

describe.each(RULES)('$id', ({ id, severity, summary }) => {
  const page = read(`${id}.md`);
  const blocks = blocksOf(page);
  const policy = blocks.find(({ words }) => words[0] === 'cohesix.yml')?.text ?? '';

  test('its page states its severity and its sentence', () => {
    expect(page).toContain(`# ${id}\n\n${summary}\n\nDefault severity: **${severity}**\n`);
  });

  test('its wrong example breaks this rule and no other', async () => {
    expect(await foundIn(blocks, 'wrong')).toEqual([[id, severity]]);
  });

  test('its right example breaks none', async () => {
    expect(await runExample(blocks, 'right')).toMatchObject({ findings: [], verdict: 'pass' });
  });

  test('the policy that it shows changes its severity', async () => {
    const changed = new RegExp(`${id}: (\\w+)`).exec(policy)?.[1];
    expect(await foundIn(blocks, 'wrong', { policy })).toEqual([[id, changed]]);
    expect(changed).not.toBe(severity);
  });

  test('its page says whether --fix writes the cure of its wrong example', async () => {
    const cure = /\n## Fix\n([\s\S]*?)\n## /.exec(page)?.[1] ?? '';
    const said = /`--fix` (writes|leaves) /.exec(cure)?.[1];
    const left = await foundIn(blocks, 'wrong', { policy: TEMPLATE, fix: true });
    expect([said, left.map(([rule]) => rule)]).toEqual(
      said === 'writes' ? [said, []] : ['leaves', [id]],
    );
  });

  test('off silences it', async () => {
    const off = policy.replace(/: \w+\n$/, ": 'off'\n");
    expect(await foundIn(blocks, 'wrong', { policy: off })).toEqual([]);
  });
});

describe.each(TABLE_RULES)('$id', ({ id, severity, summary }) => {
  const page = read(`${id}.md`);
  const blocks = blocksOf(page);

  test('its page states its severity and its sentence', () => {
    expect(page).toContain(`# ${id}\n\n${summary}\n\nDefault severity: **${severity}**\n`);
  });

  test('its wrong example breaks this rule and no other, its right one none', async () => {
    expect(await foundIn(blocks, 'wrong')).toEqual([[id, severity]]);
    expect(await runExample(blocks, 'right')).toMatchObject({ findings: [], verdict: 'pass' });
  });
});

describe.each(DRIFT_RULES)('$id', ({ id, severity, summary }) => {
  const page = read(`${id}.md`);
  const blocks = blocksOf(page);

  test('its page states its severity and its sentence', () => {
    expect(page).toContain(`# ${id}\n\n${summary}\n\nDefault severity: **${severity}**\n`);
  });

  test('its wrong example has this finding and no other, and its right one none', async () => {
    // Without a gate a broken ledger is a warning: its page says so.
    const expected = id === 'approval/invalid' ? 'warning' : severity;
    expect(await foundIn(blocks, 'wrong')).toEqual([[id, expected]]);
    expect(await foundIn(blocks, 'right')).toEqual([]);
  });

  test('the class that its page names makes it an error', async () => {
    const flag = /`(--fail-on(?:-diff| [a-z-]+))`/.exec(page)?.[1];
    const call = ['cohesix trace-diff baseline target', ...(flag ? [flag] : [])].join(' ');
    const found = (await foundIn(blocks, 'wrong', { call })).filter(([rule]) => rule === id);
    const gated = id.startsWith('approval/') ? found[0]?.[1] : 'error';
    expect(found).toEqual([[id, gated]]);
    expect(id.startsWith('approval/') || flag !== undefined).toBe(true);
  });
});

describe.each([...REPLAY_RULES, ...PERF_RULES])('$id', ({ id, severity, summary }) => {
  const page = read(`${id}.md`);
  const blocks = blocksOf(page);

  test('its page states its severity and its sentence', () => {
    expect(page).toContain(`# ${id}\n\n${summary}\n\nDefault severity: **${severity}**\n`);
  });

  test('its wrong example has this finding and no other, and its right one none', async () => {
    expect(await foundIn(blocks, 'wrong')).toEqual([[id, severity]]);
    expect(await runExample(blocks, 'right')).toMatchObject({ findings: [], verdict: 'pass' });
  });
});

test('the page of refused variables names every pattern', () => {
  const page = read('replay/env-refused.md');
  for (const pattern of STEERING) expect(page).toContain(`\`${pattern.replace('*', '')}\``);
});

describe.each(MERGE_RULES)('$id', ({ id, severity, summary }) => {
  const page = read(`${id}.md`);
  const blocks = blocksOf(page);

  test('its page states its severity and its sentence', () => {
    expect(page).toContain(`# ${id}\n\n${summary}\n\nDefault severity: **${severity}**\n`);
  });

  test('its wrong example has this finding and no other, and its right one none', async () => {
    expect(await foundIn(blocks, 'wrong')).toEqual([[id, severity]]);
    expect(await foundIn(blocks, 'right')).toEqual([]);
  });
});

test('a folder that may not be looked into is a finding too, where there is no git repository', async () => {
  const header =
    'CLASSIFICATION: COMMUNITY|Filename: GUIDE.md|Author: Docs Team|Date Modified: 2029-01-26';
  const text = header
    .split('|')
    .map((line) => `// ${line}\n`)
    .join('');
  const script = 'rm -rf .git\nmkdir -p docs/closed\nchmod 000 docs/closed\n';
  const { findings } = await runExample(
    [
      { language: 'markdown', words: ['wrong', 'docs/GUIDE.md'], text },
      { language: 'bash', words: ['wrong'], text: script },
    ],
    'wrong',
  );
  expect(findings.map(({ rule, place }) => [rule, place?.path])).toEqual([
    ['file/unreadable', 'docs/closed'],
  ]);
});
