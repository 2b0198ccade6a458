import { Document } from 'yaml';
import { count } from '../../core/quote.js';
import { CLASS_NAMES, type Drift, type Measured } from './drift.js';

/** What runs that should be equal teach: a policy, and what no policy should hide. */
export interface Lesson {
  /** A fragment of a policy, with the evidence as comments. */
  policy: string;
  /** Drift of rules and verdicts between equal runs: something to look at, not to ignore. */
  unexplained: Drift[];
}

const LOOKED_AT = ['rule-drift', 'validator-regression', 'trace'];

/** Proposes volatile fields, tolerances and ignored files from the differences of `runs` runs that should be equal. */
export function learn(drifts: readonly Drift[], runs: number): Lesson {
  const unexplained = drifts.filter((drift) => LOOKED_AT.includes(drift.class));
  const noise = drifts.filter((drift) => !LOOKED_AT.includes(drift.class));
  const measured = noise.filter((drift) => drift.measured);
  const fields = noise.filter((drift) => !drift.measured && drift.what.startsWith('/'));
  const files = noise.filter((drift) => !drift.measured && !drift.what.startsWith('/'));
  const drift = {
    ...section('volatile', [...fieldEvidence(fields).keys()]),
    ...section('tolerances', tolerances(measured)),
    ...section('ignore', [...new Set(files.map(({ file }) => file))]),
  };
  const document = new Document(Object.keys(drift).length > 0 ? { drift } : null);
  document.commentBefore = [
    ` Proposed from ${count(runs, 'run')} that should be equal.`,
    ...[...fieldEvidence(fields)].map(([field, of]) => ` ${field}: ${evidence(of)}`),
    ...[...byField(measured)].map(([field, of]) => ` ${field}: ${evidence(of)}`),
    ...files.map(({ file, message }) => ` ${file}: ${message}`),
    ...unexplained.map(
      (one) => ` Not proposed, look at it (${CLASS_NAMES[one.class]}): ${one.file}: ${one.message}`,
    ),
  ]
    .map((line) => line.replace(/[\r\n]+/g, ' '))
    .join('\n');
  return { policy: document.toString({ lineWidth: 0 }), unexplained };
}

function section(key: string, values: unknown[]): object {
  return values.length === 0 ? {} : { [key]: values };
}

/** The last key of a pointer that is a name; an index says nothing about other files. */
function fieldOf({ what }: Drift): string {
  const named = what.split('/').filter((part) => part !== '' && !/^\d+$/.test(part));
  return (named.at(-1) ?? what).replaceAll('~1', '/').replaceAll('~0', '~');
}

function fieldEvidence(drifts: readonly Drift[]): Map<string, Drift[]> {
  return byField(drifts);
}

function byField(drifts: readonly Drift[]): Map<string, Drift[]> {
  const fields = new Map<string, Drift[]>();
  for (const drift of drifts) {
    const field = fieldOf(drift);
    fields.set(field, [...(fields.get(field) ?? []), drift]);
  }
  return fields;
}

function evidence(drifts: readonly Drift[]): string {
  const [first] = drifts as [Drift];
  const files = new Set(drifts.map(({ file }) => file)).size;
  return `${first.before} and ${first.after} in ${first.file}${files > 1 ? `, differs in ${count(files, 'file')}` : ''}`;
}

// Half as much again as was seen: a few runs never show the whole spread.
const MARGIN = 1.5;

function tolerances(drifts: readonly Drift[]): object[] {
  return [...byField(drifts)].map(([field, of]) => {
    const seen = of.map(({ measured }) => offOf(measured as Measured));
    const relative = Math.max(...seen.map((one) => one.relative));
    if (Number.isFinite(relative)) return { field, relative: up(relative * MARGIN) };
    return { field, absolute: up(Math.max(...seen.map((one) => one.absolute)) * MARGIN) };
  });
}

function offOf({ before, after }: Measured): { relative: number; absolute: number } {
  const absolute = Math.abs(after - before);
  return {
    absolute,
    relative: before === 0 ? Number.POSITIVE_INFINITY : absolute / Math.abs(before),
  };
}

/** Rounded up to two digits. */
function up(value: number): number {
  const grain = 10 ** (Math.floor(Math.log10(value)) - 1);
  return Number((Math.ceil(value / grain) * grain).toPrecision(2));
}
