import type { Fact } from '../../core/report.js';
import { type Series, seriesName } from './series.js';

/** What the parts say of themselves: numbers are added up, words are kept when all parts agree. */
export function mergeFacts(series: readonly Series[]): Fact[] {
  return series.flatMap((one) => {
    const prefix = series.length === 1 ? '' : `${seriesName(one)}: `;
    return factsOf(one).map(({ label, value }) => ({ label: `${prefix}${label}`, value }));
  });
}

function factsOf({ parts }: Series): Fact[] {
  const labels = new Set(parts.flatMap(({ report }) => report.facts.map(({ label }) => label)));
  return [...labels].flatMap((label) => {
    const values = parts.flatMap(({ report }) =>
      report.facts.filter((fact) => fact.label === label),
    );
    const value = together(values.map((fact) => fact.value));
    return value === undefined || values.length < parts.length ? [] : [{ label, value }];
  });
}

function together(values: readonly (string | number)[]): string | number | undefined {
  if (values.every((value) => typeof value === 'number')) {
    return values.reduce((sum, value) => sum + value, 0);
  }
  return new Set(values).size === 1 ? values[0] : undefined;
}
