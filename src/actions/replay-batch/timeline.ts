import type { Timeline } from '../../core/report.js';
import { type Batch, interpret } from './interpret.js';
import type { Outcomes } from './outcomes.js';
import { shortLine } from './words.js';

/** More bars than this nobody tells apart. */
const MOST_BARS = 50;

/** When this run did what: the longest actions, in their order. Nothing when it did next to nothing. */
export function timeline(batch: Batch, outcomes: Outcomes): Timeline[] {
  const bars: Timeline['bars'] = [];
  let start = 0;
  for (const step of interpret(batch)) {
    if ('problem' in step || step.kind === 'ENV' || step.kind === 'CWD') continue;
    const { state, ms } = outcomes.get(step.index);
    if (state !== 'done' && state !== 'failed') continue;
    const end = start + Math.round(ms);
    const label = `${step.line} ${shortLine(step.text)}`;
    bars.push({ label, start, end, failed: state === 'failed' });
    start = end;
    if (bars.length > 2 * MOST_BARS) keepLongest(bars);
  }
  keepLongest(bars);
  return bars.length < 2 ? [] : [{ kind: 'timeline', title: 'What took its time', bars }];
}

function keepLongest(bars: Timeline['bars']): void {
  if (bars.length <= MOST_BARS) return;
  const spans = bars.map(({ start, end }) => end - start).sort((a, b) => b - a);
  const least = spans[MOST_BARS - 1] as number;
  const kept = bars.filter(({ start, end, failed }) => failed || end - start >= least);
  bars.splice(0, bars.length, ...kept.slice(-MOST_BARS));
}
