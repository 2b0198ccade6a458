import { compareText } from '../../core/finding.js';
import { count, quote } from '../../core/quote.js';
import { sha256 } from '../../core/sha256.js';
import { excerpts } from './excerpts.js';
import { firstOf, surplusOf, type Tally, type Trace, tellingOf, timesOf } from './tally.js';
import type { Found, Sides } from './trace-changes.js';

/** Of what both traces tell the same times something else is told now: one finding for all of a file. */
export function otherFields(
  pairs: readonly Sides[],
  one: Besides = NOTHING,
  other: Besides = NOTHING,
): (Found & { pair: Sides | undefined })[] {
  const changed = [...retold(pairs), ...besides(one, other)];
  const [first, ...more] = changed;
  if (first === undefined) return [];
  const names = (side: 'before' | 'after') =>
    digest(changed.map((each) => each.words + each[side].join('\n')));
  const also = more.length > 0 ? `, and fields of ${count(more.length, 'other event')}` : '';
  return [
    {
      drift: {
        ...{ class: 'trace', rule: 'drift/trace-changed', what: 'other fields' },
        message: `${first.words}: ${sayingOf(first)}${also}; what differs in every run belongs in drift.volatile`,
        ...{ before: names('before'), after: names('after'), place: { path: '' } },
        telling: digest(changed.map(({ telling = '' }) => telling)),
      },
      isOld: false,
      at: first.pair?.after && firstOf(first.pair.after),
      pair: first.pair,
    },
  ];
}

/** What a trace says outside of all events. */
export type Besides = Pick<Trace, 'beside'>;
const NOTHING: Besides = { beside: [] };

/** An event with what was told of it, and is. */
interface Retold {
  words: string;
  before: string[];
  after: string[];
  /** With the verdicts. */
  telling?: string | undefined;
  /** Whose; undefined for what stands beside all events. */
  pair?: Sides;
}

function* retold(pairs: readonly Sides[]): Generator<Retold> {
  for (const pair of pairs) {
    const { before: old, after: now } = pair;
    if (!old || !now || !(saysMore(old) || saysMore(now))) continue;
    // What became of the event says this of those that came or went.
    if (surplusOf(old, now)) continue;
    const [before, after] = [textsOf(old, now), textsOf(now, old)];
    if (before.join('\n') === after.join('\n')) continue;
    const telling = tellingOf(old, now);
    yield { words: quote(now.words), before, after, telling, pair };
  }
}

function saysMore({ told, reasons }: Tally): boolean {
  return told !== undefined || reasons !== undefined;
}

/** What is told of a thing beside its verdicts, to be compared with what the other side tells. */
function textsOf(tally: Tally, other: Tally): string[] {
  // Where something happened another number of times it is enough that nothing new is told.
  const isAsOften = timesOf(tally) === timesOf(other);
  const texts: string[] = [];
  const add = (text: string, times: number) =>
    texts.push(isAsOften && times > 1 ? `${text} (${times} times)` : text);
  for (const [text, verdicts] of tally.told ?? []) if (text !== '') add(text, timesOf(verdicts));
  // How something failed that did not before is no other change than that it did.
  if (isAsOften && tally.failed === other.failed) {
    for (const [reason, times] of tally.reasons ?? []) add(`ok=${reason}`, times);
  }
  return texts.sort(compareText);
}

function* besides({ beside: one }: Besides, { beside: other }: Besides): Generator<Retold> {
  const [before, after] = [[...one].sort(compareText), [...other].sort(compareText)];
  if (before.join('\n') === after.join('\n')) return;
  yield { words: 'beside the events', before, after };
}

/** The first that is gone and the first that came. */
function sayingOf({ before, after }: Retold): string {
  const gone = before.find((text) => !after.includes(text)) ?? 'nothing';
  const come = after.find((text) => !before.includes(text)) ?? 'nothing';
  const [old, now] = excerpts(gone, come, LONGEST);
  return `${old} before, ${now} now`;
}

/** So much is shown of what is told. */
export const LONGEST = 80;

/** The same in any order of the events. */
function digest(told: readonly string[]): string {
  return sha256([...told].sort(compareText).join('\n'));
}
