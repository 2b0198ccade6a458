import { Document } from 'yaml';
import { count } from '../../core/quote.js';
import { CLASS_NAMES, type Drift, type DriftClass } from './drift.js';
import { fieldOf, type Kind, type Settings } from './settings.js';

/** What runs that should be equal teach: a policy, and what no policy should hide. */
export interface Lesson {
  /** A fragment of a policy, with the evidence as comments. */
  policy: string;
  /** Drift of rules and verdicts between equal runs: something to look at, not to ignore. */
  unexplained: Drift[];
}

const LOOKED_AT: readonly DriftClass[] = ['rule-drift', 'validator-regression', 'trace'];
const KINDS_LOOKED_AT: readonly Kind[] = ['rules', 'trace'];

// What a policy calls volatile it leaves out of every file: these say what a rule or a verdict is.
const TELLING: readonly string[] = [
  ...['id', 'name', 'version', 'activation_window', 'start', 'end', 'source'],
  ...['agent', 'event', 'detail', 'ok', 'type', 'file'],
];

/** What is known of the runs. */
export interface Known {
  /** How many they are. */
  runs: number;
  kindOf: Settings['kindOf'];
  /** The fields of their rules. */
  ruleFields: ReadonlySet<string>;
}

/** Proposes volatile fields, tolerances and ignored files from the differences of runs that should be equal. */
export function learn(drifts: readonly Drift[], { runs, kindOf, ruleFields }: Known): Lesson {
  const isTelling = (field: string) => TELLING.includes(field) || ruleFields.has(field);
  const isLookedAt = ({ class: of, file, what, measured }: Drift) =>
    LOOKED_AT.includes(of) ||
    KINDS_LOOKED_AT.includes(kindOf(file)) ||
    (!measured && isTelling(fieldOf(what)));
  const unexplained = drifts.filter(isLookedAt);
  const noise = drifts.filter((drift) => !isLookedAt(drift));
  const measured = noise.filter((drift) => drift.measured);
  const others = noise.filter((drift) => !drift.measured);
  const fields = others.filter(({ what }) => patternOf(what) !== '');
  const modes = others.filter(isMode);
  const files = others.filter((drift) => !isMode(drift) && patternOf(drift.what) === '');
  const drift = {
    ...section('volatile', [...grouped(fields, patternOf).keys()]),
    ...section('tolerances', tolerances(measured)),
    ...section('ignore', [...new Set(files.map(({ file }) => globOf(file)))]),
    // It would hide those of rules too.
    ...(modes.length > 0 && !unexplained.some(isMode) && { modes: false }),
  };
  const document = new Document(Object.keys(drift).length > 0 ? { drift } : null);
  const evidences = [
    ` Proposed from ${count(runs, 'run')} that should be equal.`,
    ...[...grouped(fields, patternOf)].map(([field, of]) => ` ${field}: ${evidence(of)}`),
    ...[...grouped(measured, fieldOf)].map(([field, of]) => ` ${field}: ${evidence(of)}`),
    ...[...files, ...modes].map(({ file, message }) => ` ${file}: ${message}`),
    ...unexplained.map(
      (one) => ` Not proposed, look at it (${CLASS_NAMES[one.class]}): ${one.file}: ${one.message}`,
    ),
  ];
  const comments = new Set(evidences.map((line) => line.replace(/[\r\n]+/g, ' ')));
  document.commentBefore = [...comments].join('\n');
  return { policy: document.toString({ lineWidth: 0 }), unexplained };
}

/** A pattern for one name, whatever signs it has. */
function globOf(name: string): string {
  return name.replace(/[\\*?[\]{}()!+@|]/g, '\\$&');
}

function section(key: string, values: unknown[]): object {
  return values.length === 0 ? {} : { [key]: values };
}

function isMode({ rule }: Drift): boolean {
  return rule === 'drift/mode-changed';
}

/** A pattern for a pointer and those beside it in a list, up to its last name; empty for what is no pointer. */
function patternOf(what: string): string {
  if (!what.startsWith('/')) return '';
  const parts = what.replace(/(\/\d+)+$/, '').split('/');
  return parts.map((part) => (/^\d+$/.test(part) ? '*' : globOf(part))).join('/');
}

function grouped(drifts: readonly Drift[], by: (what: string) => string): Map<string, Drift[]> {
  const groups = new Map<string, Drift[]>();
  for (const drift of drifts) {
    const key = by(drift.what);
    groups.set(key, [...(groups.get(key) ?? []), drift]);
  }
  return groups;
}

function evidence(drifts: readonly Drift[]): string {
  const [first] = [...drifts].sort((a, b) => spreadOf(b) - spreadOf(a)) as [Drift];
  const files = new Set(drifts.map(({ file }) => file)).size;
  return `${first.before} and ${first.after} in ${first.file}${files > 1 ? `, differs in ${count(files, 'file')}` : ''}`;
}

// Half as much again as was seen: a few runs never show the whole spread.
const MARGIN = 1.5;

function tolerances(drifts: readonly Drift[]): object[] {
  return [...grouped(drifts, fieldOf)].map(([field, of]) => {
    const relative = largest(of.map(spreadOf));
    if (Number.isFinite(relative)) return { field, relative: up(relative * MARGIN) };
    return { field, absolute: up(largest(of.map(distanceOf)) * MARGIN) };
  });
}

function largest(values: readonly number[]): number {
  return values.reduce((one, other) => Math.max(one, other));
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
