import { Document } from 'yaml';
import { count } from '../../core/quote.js';
import { CLASS_NAMES, type Drift, type DriftClass } from './drift.js';
import { fieldOf } from './settings.js';

/** What runs that should be equal teach: a policy, and what no policy should hide. */
export interface Lesson {
  /** A fragment of a policy, with the evidence as comments. */
  policy: string;
  /** Drift of rules and verdicts between equal runs: something to look at, not to ignore. */
  unexplained: Drift[];
}

const LOOKED_AT: readonly DriftClass[] = ['rule-drift', 'validator-regression', 'trace'];

// A policy's volatile fields are left out everywhere: these say what a rule or a verdict is.
const TELLING: readonly string[] = [
  ...['id', 'name', 'version', 'activation_window', 'start', 'end', 'source'],
  ...['agent', 'event', 'detail', 'ok', 'type', 'file'],
];

/** Proposes volatile fields, tolerances and ignored files from the differences of `runs` runs that should be equal. */
export function learn(drifts: readonly Drift[], runs: number): Lesson {
  const isTelling = (drift: Drift) => !drift.measured && TELLING.includes(fieldOf(drift.what));
  const isLookedAt = (drift: Drift) => LOOKED_AT.includes(drift.class) || isTelling(drift);
  const unexplained = drifts.filter(isLookedAt);
  const noise = drifts.filter((drift) => !isLookedAt(drift));
  const measured = noise.filter((drift) => drift.measured);
  const fields = noise.filter((drift) => !drift.measured && drift.what.startsWith('/'));
  const files = noise.filter((drift) => !drift.measured && !drift.what.startsWith('/'));
  const drift = {
    ...section('volatile', [...byField(fields).keys()]),
    ...section('tolerances', tolerances(measured)),
    ...section('ignore', [...new Set(files.map(({ file }) => globOf(file)))]),
  };
  const document = new Document(Object.keys(drift).length > 0 ? { drift } : null);
  const evidences = [
    ` Proposed from ${count(runs, 'run')} that should be equal.`,
    ...[...byField(fields)].map(([field, of]) => ` ${field}: ${evidence(of)}`),
    ...[...byField(measured)].map(([field, of]) => ` ${field}: ${evidence(of)}`),
    ...files.map(({ file, message }) => ` ${file}: ${message}`),
    ...unexplained.map(
      (one) => ` Not proposed, look at it (${CLASS_NAMES[one.class]}): ${one.file}: ${one.message}`,
    ),
  ];
  const comments = new Set(evidences.map((line) => line.replace(/[\r\n]+/g, ' ')));
  document.commentBefore = [...comments].join('\n');
  return { policy: document.toString({ lineWidth: 0 }), unexplained };
}

/** A pattern for one file, whatever signs its name has. */
function globOf(file: string): string {
  return file.replace(/[\\*?[\]{}()!+@|]/g, '\\$&');
}

function section(key: string, values: unknown[]): object {
  return values.length === 0 ? {} : { [key]: values };
}

function byField(drifts: readonly Drift[]): Map<string, Drift[]> {
  const fields = new Map<string, Drift[]>();
  for (const drift of drifts) {
    const field = fieldOf(drift.what);
    fields.set(field, [...(fields.get(field) ?? []), drift]);
  }
  return fields;
}

function evidence(drifts: readonly Drift[]): string {
  const [first] = [...drifts].sort((a, b) => spreadOf(b) - spreadOf(a)) as [Drift];
  const files = new Set(drifts.map(({ file }) => file)).size;
  return `${first.before} and ${first.after} in ${first.file}${files > 1 ? `, differs in ${count(files, 'file')}` : ''}`;
}

// Half as much again as was seen: a few runs never show the whole spread.
const MARGIN = 1.5;

function tolerances(drifts: readonly Drift[]): object[] {
  return [...byField(drifts)].map(([field, of]) => {
    const relative = Math.max(...of.map(spreadOf));
    if (Number.isFinite(relative)) return { field, relative: up(relative * MARGIN) };
    return { field, absolute: up(Math.max(...of.map(distanceOf)) * MARGIN) };
  });
}

/** How far apart two numbers are, in parts of the smaller: either may be the baseline. */
function spreadOf(drift: Drift): number {
  const { before, after } = drift.measured ?? { before: 1, after: 1 };
  return distanceOf(drift) / Math.min(Math.abs(before), Math.abs(after));
}

function distanceOf({ measured }: Drift): number {
  return measured ? Math.abs(measured.after - measured.before) : 0;
}

/** Rounded up to two digits. */
function up(value: number): number {
  const grain = 10 ** (Math.floor(Math.log10(value)) - 1);
  return Number((Math.ceil(value / grain) * grain).toPrecision(2));
}
