import type { Fact, Section } from '../../core/report.js';
import type { World } from '../../world/world.js';
import type { Change } from './compare.js';
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

/** Says it. */
export function describeMeasured(measured: Measured, world: World): Said {
  const { head, states, where, baseline, isPlan } = measured;
  const compared = states.flatMap(({ comparison }) => comparison ?? []);
  const failed = states.find(({ done }) => done?.failure);
  const change = worst(compared.map(({ comparison }) => comparison.change));
  const hasHistory = baseline.records.length > 0 || baseline.text !== 'none yet';
  return {
    facts: [
      { label: 'Tag', value: head.names.tag },
      { label: 'Machine', value: `${where.machine}, ${where.architecture}, ${where.processor}` },
      ...(hasHistory ? [{ label: 'Baseline', value: baseline.text }] : []),
      ...(compared.length > 0 ? [{ label: 'Change', value: WORDS[change] }] : []),
      ...(isPlan ? [{ label: 'Dry run', value: 'nothing was run' }] : []),
    ],
    sections: [...sectionsOf(measured), ...(failed?.log ? endOfLog(world, failed.log) : [])],
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

function msOf({ states }: Measured, name: string): string {
  const state = states.find(({ stage }) => stage.name === name);
  const median = state && medianOf(state);
  return median === undefined ? '' : String(Math.round(median));
}

const LINES = 40;
const LONGEST_LINE = 500;
const LARGEST_LOG = 2 ** 30;

/** The last lines of the log of what failed: what people look for first. */
function endOfLog(world: World, path: string): Section[] {
  const reading = world.files.read(path, LARGEST_LOG);
  if (reading.kind !== 'file') return [];
  const lines = reading.bytes
    .subarray(-64 * 1024)
    .toString('utf8')
    .trimEnd()
    .split('\n');
  const text = lines.slice(-LINES).map((line) => line.slice(0, LONGEST_LINE));
  if (text.join('') === '') return [];
  return [{ kind: 'text', title: 'End of the log', text: `${text.join('\n')}\n` }];
}
