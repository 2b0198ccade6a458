import type { Fact, Section } from '../../core/report.js';
import { NONE_YET } from './baseline.js';
import type { Change } from './compare.js';
import { OUTPUT_LINES } from './judge-stages.js';
import type { Measured } from './measure.js';
import { sectionsOf } from './sections.js';
import { medianOf } from './summary.js';

/** What there is to say of a measurement beside its findings. */
export interface Said {
  facts: Fact[];
  sections: Section[];
  outputs: Record<'build-ms' | 'boot-ms' | 'change' | 'summary-path', string>;
  /** The exit code of what failed. */
  failedWith: number | undefined;
}

/** Says it, with the last lines of the log of what failed. */
export function describeMeasured(measured: Measured, tail: readonly string[]): Said {
  const { head, states, where, isPlan } = measured;
  const compared = states.flatMap(({ comparison }) => comparison ?? []);
  const failed = states.find(({ done }) => done?.failure);
  const change = worst(compared.map(({ comparison }) => comparison.change));
  return {
    facts: [
      { label: 'Tag', value: head.names.tag },
      { label: 'Machine', value: `${where.machine}, ${where.architecture}, ${where.processor}` },
      ...baselineFact(measured),
      ...(compared.length > 0 ? [{ label: 'Change', value: WORDS[change] }] : []),
      ...(isPlan ? [{ label: 'Dry run', value: 'nothing was run' }] : []),
    ],
    sections: [...sectionsOf(measured), ...logSection(tail)],
    outputs: {
      ...{ 'build-ms': msOf(measured, 'build'), 'boot-ms': msOf(measured, 'boot'), change },
      'summary-path': isPlan ? '' : head.names.summary,
    },
    failedWith: failed?.done?.failure?.code,
  };
}

const WORST_FIRST = ['slower', 'noisy', 'faster', 'same', 'unknown'] as const;

const WORDS: Record<Change, string> = {
  slower: 'slower',
  noisy: 'too noisy to tell',
  faster: 'faster',
  same: 'the same',
  unknown: 'unknown, there are too few values',
};

function worst(changes: readonly Change[]): Change {
  return WORST_FIRST.find((one) => changes.includes(one)) ?? 'unknown';
}

/** What the stages are compared with; that there is nothing yet matters to a gate. */
function baselineFact({ states, gate }: Measured): Fact[] {
  const texts = states.flatMap(({ stage, baseline }) =>
    baseline ? [{ stage: stage.name, text: baseline.text }] : [],
  );
  const [first, ...others] = texts;
  if (first === undefined) return [];
  const isNone = texts.every(({ text }) => text === NONE_YET);
  if (isNone && gate.failOn === 'none') return [];
  const isOne = others.every(({ text }) => text === first.text);
  const each = () => texts.map(({ stage, text }) => `${stage}: ${text}`).join('; ');
  return [{ label: 'Baseline', value: isOne ? first.text : each() }];
}

function msOf({ states }: Measured, name: string): string {
  const state = states.find(({ stage }) => stage.name === name);
  const median = state && medianOf(state);
  return median === undefined ? '' : String(Math.round(median));
}

/** What the finding shows already is not shown again. */
function logSection(tail: readonly string[]): Section[] {
  if (tail.length <= OUTPUT_LINES) return [];
  return [{ kind: 'text', title: 'End of the log', text: `${tail.join('\n')}\n` }];
}
