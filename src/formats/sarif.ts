import { encodePath } from '../core/encode-path.js';
import { type Finding, isInRepository, type Place } from '../core/finding.js';
import { thousands } from '../core/quote.js';
import type { Report } from '../core/report.js';
import { HOMEPAGE, rulePage } from '../core/rule.js';
import type { Format } from './format.js';
import { visible } from './sink.js';

const LEVEL = { error: 'error', warning: 'warning', notice: 'note' } as const;

/** Code scanning takes 25,000 results of a run, and keeps the first 5,000 (GitHub's SARIF limits). */
const MOST_RESULTS = 25_000;

/** It keeps 100 locations of a result; the JSON report has all. */
const MOST_PLACES = 100;

/**
 * SARIF 2.1.0 (OASIS), worst findings first, for code scanning and editors. A finding without a place is a
 * notification: for one result without a location code scanning refuses the whole file (GitHub's SARIF support).
 */
export const sarif: Format = (report) => {
  const results = report.findings.filter(({ place }) => place).slice(0, MOST_RESULTS);
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: driver(report) },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: true, ...notifications(report, results.length) }],
        results: results.map((finding) => result(report, finding)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

function driver({ action, tool, rules }: Report): object {
  return {
    name: `cohesix ${action}`,
    semanticVersion: tool.version,
    informationUri: HOMEPAGE,
    rules: rules.map(({ id, severity, summary }) => ({
      id,
      shortDescription: message(summary),
      helpUri: rulePage(id),
      help: message(`${summary} See ${rulePage(id)}`),
      defaultConfiguration: { level: LEVEL[severity] },
    })),
  };
}

function notifications(report: Report, shown: number): object {
  const placeless = report.findings.filter(({ place }) => !place);
  const left = report.findings.length - placeless.length - shown;
  const said = `${thousands(left)} more findings are left out: a run holds at most ${thousands(MOST_RESULTS)}; the JSON report has all`;
  const all = [
    ...placeless.map((finding) => notification(report, finding)),
    ...(left > 0 ? [{ level: 'warning', message: message(said) }] : []),
  ];
  return all.length > 0 ? { toolExecutionNotifications: all } : {};
}

function notification(report: Report, { rule, severity, message: said }: Finding): object {
  return {
    level: LEVEL[severity],
    message: message(said),
    associatedRule: { id: rule, index: indexOf(rule, report) },
  };
}

function indexOf(rule: string, { rules }: Report): number {
  return rules.findIndex(({ id }) => id === rule);
}

function result(report: Report, finding: Finding): object {
  const { rule, severity, place, places, fix, fingerprint, approval } = finding;
  return {
    ruleId: rule,
    ruleIndex: indexOf(rule, report),
    level: LEVEL[severity],
    message: message(finding.message),
    ...(place && { locations: [{ physicalLocation: location(place) }] }),
    partialFingerprints: { 'cohesix/v1': fingerprint },
    ...(places && {
      relatedLocations: places
        .slice(0, MOST_PLACES)
        .map((one) => ({ physicalLocation: location(one) })),
    }),
    ...(approval && { suppressions: [suppression(approval)] }),
    ...(place && fix && { fixes: [fixOf(place, fix)] }),
  };
}

/**
 * A message that is only text. In one a backslash keeps brackets from being a link (SARIF 2.1.0, 3.11.6), and doubled
 * braces are no placeholder (3.11.5). Only what looks like one has them doubled: code scanning knows no placeholders,
 * and shows braces as they are.
 */
function message(said: string): object {
  const text = visible(said)
    .replace(/[\\[\]]/g, '\\$&')
    .replace(/(?<!\{)\{+\d+\}+/g, (all) => all.replace(/[{}]/g, '$&$&'));
  return { text };
}

/** An accepted result (SARIF 2.1.0, 3.35): code scanning shows it as dismissed. */
function suppression({ approver, reason }: NonNullable<Finding['approval']>): object {
  const justification = visible(`${reason} (approved by ${approver})`);
  return { kind: 'external', status: 'accepted', justification };
}

function location(place: Place): object {
  const { line, column, endLine, endColumn, source } = place;
  return {
    artifactLocation: artifact(place),
    ...(line !== undefined && {
      region: {
        startLine: line,
        ...(column !== undefined && { startColumn: column }),
        ...(endLine !== undefined && { endLine }),
        ...(endColumn !== undefined && { endColumn }),
        ...(source !== undefined && { snippet: { text: visible(source) } }),
      },
    }),
  };
}

function artifact(place: Place): object {
  const { path } = place;
  if (!isInRepository(place)) return { uri: encodePath(path) };
  return { uri: encodePath(path), uriBaseId: '%SRCROOT%' };
}

function fixOf(place: Place, { title, edits }: NonNullable<Finding['fix']>): object {
  return {
    description: message(title),
    artifactChanges: [
      {
        artifactLocation: artifact(place),
        replacements: edits.map(({ line, column, endLine, endColumn, text }) => ({
          deletedRegion: { startLine: line, startColumn: column, endLine, endColumn },
          insertedContent: { text },
        })),
      },
    ],
  };
}
