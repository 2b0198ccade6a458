import { stringify } from 'yaml';
import { count } from '../../core/quote.js';
import { CLASS_NAMES, type Drift, type DriftClass } from './drift.js';
import { filesOf, globOf, listOf } from './learn-patterns.js';
import { learnTolerances, spreadOf } from './learn-tolerances.js';
import { learnVolatile } from './learn-volatile.js';
import { fieldOf, type Kind, type Settings } from './settings.js';
import type { Standing } from './standing-fields.js';

/** What runs that should be equal teach: a policy, and what no policy should hide. */
export interface Lesson {
  /** A fragment of a policy, with the evidence as comments. */
  policy: string;
  /** Drift between equal runs that is something to look at, not to ignore: of rules, of verdicts, near what stays, or not readable. */
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
  /** Where the first of them has the fields that differ, and others of their names. */
  standing: readonly Standing[];
}

/** Proposes volatile fields, tolerances and ignored files from the differences of runs that should be equal. */
export function learn(drifts: readonly Drift[], known: Known): Lesson {
  const { runs, kindOf, ruleFields, standing } = known;
  const isTelling = (field: string) => TELLING.includes(field) || ruleFields.has(field);
  const isLookedAt = ({ class: of, rule, file, what, measured }: Drift) =>
    LOOKED_AT.includes(of) ||
    rule === 'drift/unparsable' ||
    KINDS_LOOKED_AT.includes(kindOf(file)) ||
    (!measured && isTelling(fieldOf(what)));
  const [lookedAt, noise]: [Drift[], Drift[]] = [[], []];
  for (const drift of drifts) (isLookedAt(drift) ? lookedAt : noise).push(drift);
  const { volatile, spread } = learnVolatile(noise, standing);
  const unexplained = [...lookedAt, ...spread];
  const tolerances = learnTolerances(
    noise.filter(({ measured }) => measured),
    standing.filter(({ file, isLeaf }) => isLeaf && kindOf(file) === 'telemetry'),
  );
  const modes = noise.filter(isMode);
  const files = noise.filter(
    (drift) => !drift.measured && !isMode(drift) && listOf(drift.what, drift.elements) === '',
  );
  const drift = {
    ...section('volatile', [...volatile.keys()]),
    ...section(
      'tolerances',
      tolerances.map(({ tolerance }) => tolerance),
    ),
    ...section('ignore', [...new Set(files.map(({ file }) => globOf(file)))]),
    // It would hide those of rules too.
    ...(modes.length > 0 && !unexplained.some(isMode) && { modes: false }),
  };
  const isEmpty = Object.keys(drift).length === 0;
  const evidences = [
    ` Proposed from ${count(runs, 'run')} that should be equal.`,
    ...(isEmpty ? [' There is nothing to propose.'] : []),
    ...[...volatile].map(([field, of]) => ` ${field}: ${evidence(of)}`),
    ...tolerances.map(({ tolerance, drifts: of }) => ` ${tolerance.field}: ${evidence(of)}`),
    ...[...files, ...modes].map(({ file, message }) => ` ${file}: ${message}`),
    ...unexplained.map(
      (one) => ` Not proposed, look at it (${CLASS_NAMES[one.class]}): ${one.file}: ${one.message}`,
    ),
  ];
  const comments = new Set(evidences.map((line) => line.replace(/[\r\n]+/g, ' ')));
  const said = [...comments].map((line) => `#${line}\n`).join('');
  return {
    policy: isEmpty ? said : `${said}\n${stringify({ drift }, { lineWidth: 0 })}`,
    unexplained,
  };
}

function section(key: string, values: unknown[]): object {
  return values.length === 0 ? {} : { [key]: values };
}

function isMode({ rule }: Drift): boolean {
  return rule === 'drift/mode-changed';
}

function evidence(drifts: readonly Drift[]): string {
  const [first] = [...drifts].sort((a, b) => spreadOf(b) - spreadOf(a)) as [Drift];
  const files = filesOf(drifts).size;
  const { before = 'nothing', after = 'nothing' } = first;
  return `${before} and ${after} in ${first.file}${files > 1 ? `, differs in ${count(files, 'file')}` : ''}`;
}
