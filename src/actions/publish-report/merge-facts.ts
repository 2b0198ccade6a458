import { groupBy } from '../../core/group-by.js';
import type { Fact, Section } from '../../core/report.js';
import type { Series } from './series.js';

/** What the parts of one series say of themselves; several series have a table for it. */
export function mergeFacts(series: readonly Series[]): Fact[] {
  const [one, ...others] = series;
  return one === undefined || others.length > 0 ? [] : factsOf(one);
}

/** What each of several series says of itself, a row a fact. */
export function factsTable(series: readonly Series[]): Section[] {
  if (series.length < 2) return [];
  const rows = series.flatMap((one) =>
    factsOf(one).map(({ label, value }) => [one.action, one.platform ?? '', label, value]),
  );
  return [{ kind: 'table', title: 'Facts', columns: ['Action', 'System', 'Fact', 'Value'], rows }];
}

/** Numbers are added up, words are kept when all parts agree. */
function factsOf({ parts }: Series): Fact[] {
  const facts = parts.flatMap(({ report }) => report.facts);
  return [...groupBy(facts, ({ label }) => label)].flatMap(([label, of]) => {
    const value = together(of.map((fact) => fact.value));
    return value === undefined || of.length < parts.length ? [] : [{ label, value }];
  });
}

function together(values: readonly (string | number)[]): string | number | undefined {
  if (values.every((value) => typeof value === 'number')) {
    return values.reduce((sum, value) => sum + value, 0);
  }
  return new Set(values).size === 1 ? values[0] : undefined;
}
