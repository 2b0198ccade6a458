import { compareText, type Draft } from '../../core/finding.js';
import { groupBy } from '../../core/group-by.js';
import { count, thousands } from '../../core/quote.js';
import type { Part } from './gather-reports.js';
import { problem } from './rules.js';
import { type Series, seriesName } from './series.js';

/** How many names a message has before it counts the rest. */
const NAMED = 20;

/** What keeps the reports of a series from being one whole: gaps, repetitions, overlaps, other settings. */
export function checkSeries(series: Series): Draft[] {
  const shards = series.parts.filter(({ report }) => report.run?.shard);
  const wholes = series.parts.filter(({ report }) => !report.run?.shard);
  return [
    ...repeatedWholes(series, wholes),
    ...(shards.length > 0 ? shardProblems(series, shards, wholes) : []),
  ];
}

/**
 * Uses with other settings, in another folder or with another key are other uses; two without are one, twice. Of reports
 * that do not say how they were made nobody can tell.
 */
function* repeatedWholes(series: Series, wholes: readonly Part[]): Generator<Draft> {
  const known = wholes.filter(({ report }) => report.run !== undefined);
  for (const same of groupBy(known, useOf).values()) {
    if (same.length === 1) continue;
    const message = `${seriesName(series)}: ${named(same)} are reports of the same use of the action; each use has one`;
    yield problem('merge/report-repeated', message);
  }
}

function* shardProblems(
  series: Series,
  shards: readonly Part[],
  wholes: readonly Part[],
): Generator<Draft> {
  const name = seriesName(series);
  const byCount = groupBy(shards, ({ report }) => String(report.run?.shard?.count));
  if (byCount.size > 1) {
    const kinds = [...byCount].map(
      ([of, parts]) => `${named(parts)} of ${count(Number(of), 'shard')}`,
    );
    const message = `${name}: parts of different wholes overlap: ${kinds.join('; ')}`;
    yield problem('merge/shard-overlapping', message);
  }
  if (wholes.length > 0) {
    const message = `${name}: ${named(wholes)} is about the whole batch, beside ${count(shards.length, 'shard')} of it`;
    yield problem('merge/shard-overlapping', message);
  }
  for (const [of, parts] of byCount) {
    yield* gaps(name, Number(of), parts);
    yield* repeatedShards(name, of, parts);
  }
  yield* otherSettings(name, shards);
}

function* repeatedShards(name: string, of: string, parts: readonly Part[]): Generator<Draft> {
  for (const [index, same] of groupBy(parts, indexOf)) {
    if (same.length === 1) continue;
    const message = `${name}: shard ${index} of ${of} is there ${same.length} times: ${named(same)}`;
    yield problem('merge/report-repeated', message);
  }
}

/** Stops counting when enough are named: how many shards there are is what a report says. */
function* gaps(name: string, of: number, parts: readonly Part[]): Generator<Draft> {
  const there = new Set(parts.map(indexOf));
  const missing: number[] = [];
  for (let index = 1; index <= of && missing.length < NAMED; index++) {
    if (!there.has(String(index))) missing.push(index);
  }
  if (missing.length === 0) return;
  const rest = of - there.size - missing.length;
  const more = rest > 0 ? ` and ${thousands(rest)} more` : '';
  const list = rest > 0 ? missing.join(', ') : listed(missing.map(String));
  const [noun, verb] = missing.length === 1 ? ['shard', 'is'] : ['shards', 'are'];
  const message = `${name}: ${noun} ${list}${more} of ${of} ${verb} missing; look at the jobs that should have made them`;
  yield problem('merge/shard-missing', message);
}

function* otherSettings(name: string, shards: readonly Part[]): Generator<Draft> {
  const versions = groupBy(shards, ({ report }) => report.tool.version);
  if (versions.size > 1) {
    const kinds = [...versions].map(([version, parts]) => `${named(parts)} by ${version}`);
    const message = `${name}: shards were made by different versions of cohesix: ${kinds.join('; ')}`;
    yield problem('merge/configuration-differs', message);
  }
  const groups = [...groupBy(shards, configurationOf).values()];
  if (groups.length > 1) {
    const message = `${name}: shards were made with different settings or policies: ${groups.map(named).join(' against ')}`;
    yield problem('merge/configuration-differs', message);
  }
}

function configurationOf({ report }: Part): string {
  return report.run?.configuration ?? '';
}

function useOf(part: Part): string {
  return `${configurationOf(part)} ${part.report.run?.use ?? ''}`;
}

function indexOf({ report }: Part): string {
  return String(report.run?.shard?.index);
}

/** The names of files, in their own order, so that no order of arguments shows. */
function named(parts: readonly Part[]): string {
  const names = parts.map(({ name }) => name).sort(compareText);
  const rest = names.length - NAMED;
  return rest > 0
    ? `${names.slice(0, NAMED).join(', ')} and ${thousands(rest)} more`
    : listed(names);
}

function listed(words: readonly string[]): string {
  return new Intl.ListFormat('en').format(words);
}
