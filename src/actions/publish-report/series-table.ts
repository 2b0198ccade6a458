import { count } from '../../core/quote.js';
import type { Counts, Section } from '../../core/report.js';
import type { Part } from './gather-reports.js';
import type { Series } from './series.js';

/** Which reports were put together, and what each series of them says. */
export function seriesTable(series: readonly Series[]): Section {
  return {
    kind: 'table',
    title: 'Reports',
    columns: ['Action', 'System', 'Reports', 'Verdict', 'Errors', 'Warnings', 'Notices'],
    rows: series.map(({ action, platform, parts }) => [
      action,
      platform ?? '',
      sizeOf(parts),
      verdictsOf(parts),
      ...(['errors', 'warnings', 'notices'] as const).map((kind) => sum(parts, kind)),
    ]),
  };
}

function sizeOf(parts: readonly Part[]): string {
  const shards = parts.filter(({ report }) => report.run?.shard).length;
  return shards === parts.length ? count(shards, 'shard') : count(parts.length, 'report');
}

function verdictsOf(parts: readonly Part[]): string {
  const of = (verdict: string) => parts.filter(({ report }) => report.verdict === verdict).length;
  const failed = of('fail');
  if (parts.length === 1) return parts[0]?.report.verdict ?? '';
  if (failed > 0) return `fail (${failed} of ${parts.length})`;
  return of('pass') > 0 ? 'pass' : 'neutral';
}

function sum(parts: readonly Part[], kind: keyof Counts): number {
  return parts.reduce((total, { report }) => total + report.counts[kind], 0);
}
