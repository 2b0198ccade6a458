import { nearest } from '../../core/nearest.js';
import { quote } from '../../core/quote.js';
import type { Entry } from './entries.js';
import { rowName } from './find-rows.js';
import type { Plan } from './make-plan.js';

/** What an entry without a row may have meant: a row of another folder, or one whose name is nearly the same. */
export function nearestRow({ text, tables }: Plan, { path }: Entry): string {
  const base = baseOf(path);
  const names = tables.flatMap(({ rows }) =>
    rows.map((row) => ({ name: rowName(text, row), row })),
  );
  const elsewhere = names.find(({ name }) => name !== '' && baseOf(name) === base);
  if (elsewhere) {
    const { name, row } = elsewhere;
    return `; ${quote(name)} in line ${row.line} is a file of another folder`;
  }
  const known = names.map(({ name }) => name);
  const near = nearest(path, known) ?? nearest(base, known);
  return near === undefined ? '' : `, did you mean ${quote(near)}?`;
}

function baseOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
