import { nearest } from '../../core/nearest.js';
import { quote } from '../../core/quote.js';
import type { Entry } from './entries.js';
import { rowName } from './find-rows.js';
import type { Plan } from './plan.js';

/**
 * What an entry without a row may have meant: a row of another folder, or one whose name is nearly the same. What to do
 * goes on behind it.
 */
export function nearestRow({ text, tables }: Plan, { path }: Entry): string {
  const names = tables.flatMap(({ rows }) =>
    rows.map((row) => ({ name: rowName(text, row), row })),
  );
  const elsewhere = names.find(({ name }) => name !== '' && baseOf(name) === baseOf(path));
  if (elsewhere) {
    const { name, row } = elsewhere;
    return `; ${quote(name)} in line ${row.line} is a file of another folder;`;
  }
  const near = nearestName(
    path,
    names.map(({ name }) => name),
  );
  return near === undefined ? ';' : `, did you mean ${quote(near)}? Else`;
}

/** By the whole path, else by the name of the file alone. */
function nearestName(path: string, names: readonly string[]): string | undefined {
  const whole = nearest(path, names);
  if (whole !== undefined) return whole;
  const bases = names.map(baseOf);
  const base = nearest(baseOf(path), bases);
  return base === undefined ? undefined : names[bases.indexOf(base)];
}

function baseOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
