import { compareText, type Draft, type Finding } from '../../core/finding.js';
import { groupBy } from '../../core/group-by.js';
import { count } from '../../core/quote.js';
import { type Fact, makeReport, type Report, type Section } from '../../core/report.js';
import type { Rule } from '../../core/rule.js';
import type { Verdict } from '../../core/verdict.js';
import { checkSeries } from './check-series.js';
import type { Gathered, Part } from './gather-reports.js';
import { factsTable, mergeFacts } from './merge-facts.js';
import { RULES } from './rules.js';
import { seriesOf } from './series.js';
import { seriesTable } from './series-table.js';

/** Puts reports together as one, under the name of `action`. A problem among them fails the verdict. */
export function mergeReports(action: string, { parts: all, outdated, problems }: Gathered): Report {
  // The same file twice is a problem, and still one report.
  const parts = [...new Map(all.map((part) => [part.digest, part])).values()];
  const series = seriesOf(parts);
  return makeReport({
    action,
    verdict: problems.length > 0 ? 'fail' : verdictOf(parts),
    findings: [...problems, ...findingsOf(parts)],
    rules: [...RULES, ...rulesOf(parts)],
    facts: [
      { label: 'Reports', value: parts.length },
      ...leftOut(outdated),
      ...mergeFacts(series),
    ] satisfies Fact[],
    sections: [
      ...sectionsOf(parts),
      ...(series.length > 0 ? [seriesTable(series)] : []),
      ...factsTable(series),
    ],
  });
}

/**
 * One report for each action with what keeps its parts from being one whole, and one of all that is wrong with the
 * reports themselves: also when nothing is, since it takes the place of one that an earlier attempt wrote.
 */
export function mergeByAction({ parts, outdated, problems }: Gathered): Report[] {
  const groups = groupBy(parts, ({ report }) => report.action);
  const byAction = [...groups].map(([action, group]) =>
    mergeReports(action, {
      parts: group,
      outdated: outdated.filter(({ report }) => report.action === action),
      problems: seriesOf(group).flatMap(checkSeries),
    }),
  );
  const ofReports = makeReport({
    action: 'publish-report',
    ...{ verdict: problems.length > 0 ? 'fail' : 'pass', findings: problems, rules: RULES },
    ...{ facts: [{ label: 'Reports', value: parts.length }], sections: [] },
  });
  return [...byAction, ofReports];
}

function leftOut({ length }: readonly Part[]): Fact[] {
  if (length === 0) return [];
  const attempts = length === 1 ? 'an earlier attempt' : 'earlier attempts';
  return [{ label: 'Left out', value: `${count(length, 'report')} of ${attempts}` }];
}

function verdictOf(parts: readonly Part[]): Verdict {
  const verdicts = new Set(parts.map(({ report }) => report.verdict));
  if (verdicts.has('fail')) return 'fail';
  return verdicts.has('pass') ? 'pass' : 'neutral';
}

function rulesOf(parts: readonly Part[]): Rule[] {
  const byId = new Map<string, Rule>();
  for (const { report } of parts) {
    for (const rule of report.rules) if (!byId.has(rule.id)) byId.set(rule.id, rule);
  }
  return [...byId.values()].sort((a, b) => compareText(a.id, b.id));
}

function findingsOf(parts: readonly Part[]): Draft[] {
  const groups = groupBy(parts, ({ report }) => report.action);
  return [...groups.values()].flatMap(acrossPlatforms);
}

/** What several operating systems found is one finding; what only some found says which. */
function acrossPlatforms(parts: readonly Part[]): Finding[] {
  const platforms = groupBy(parts, ({ report }) => report.run?.platform ?? 'another system');
  if (platforms.size === 1) return parts.flatMap(({ report }) => report.findings);
  const found = new Map<string, { finding: Finding; on: string[] }>();
  for (const [platform, group] of platforms) {
    for (const finding of group.flatMap(({ report }) => report.findings)) {
      const key = `${finding.severity}\0${finding.fingerprint}\0${finding.message}`;
      const known = found.get(key);
      if (known === undefined) found.set(key, { finding, on: [platform] });
      else if (!known.on.includes(platform)) known.on.push(platform);
    }
  }
  return [...found.values()].map(({ finding, on }) =>
    on.length === platforms.size
      ? finding
      : { ...finding, message: `${finding.message} (only on ${on.join(', ')})` },
  );
}

/** Whose section it is has to be said when there are several; what leads one report does not lead them all. */
function sectionsOf(parts: readonly Part[]): Section[] {
  const isOne = parts.length === 1;
  const actions = new Set(parts.map(({ report }) => report.action));
  return parts.flatMap(({ report }) =>
    report.sections.map((section) => {
      const title = actions.size === 1 ? section.title : `${report.action}: ${section.title}`;
      if (isOne || section.kind !== 'table') return { ...section, title };
      const { lead: _, ...table } = section;
      return { ...table, title };
    }),
  );
}
