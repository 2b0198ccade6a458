import { count, type Met, nameOf, type Tally } from './tally.js';

/** What both traces say of one thing; only one of them may say anything. */
export interface Pair {
  before: Tally | undefined;
  /** The same after; with the event that is counted first. */
  after: Tally | undefined;
  met: Met;
}

/**
 * Counts, as multisets, whatever the traces do not say alike. Most of two traces is the same in the same order:
 * only what is not is counted at all.
 */
export function differingEvents(before: readonly Met[], after: readonly Met[]): Pair[] {
  const unmatched = findUnmatched(before, after);
  if (unmatched.length === 0) return [];
  const names = new Set(unmatched.map(nameOf));
  const details = new Set(unmatched.map(({ detail }) => detail));
  const pairs = new Map<string, Pair>();
  const find = (met: Met): Pair | undefined => {
    // Few have such a detail, and to join the names of all would be most of the work.
    if (!details.has(met.detail)) return undefined;
    const name = nameOf(met);
    if (!names.has(name)) return undefined;
    let pair = pairs.get(name);
    if (!pair) {
      pair = { before: undefined, after: undefined, met };
      pairs.set(name, pair);
    }
    return pair;
  };
  for (const met of before) {
    const pair = find(met);
    if (pair) pair.before = count(pair.before, met);
  }
  const now: Pair[] = [];
  for (const met of after) {
    const pair = find(met);
    if (!pair) continue;
    if (!pair.after) {
      pair.met = met;
      now.push(pair);
    }
    pair.after = count(pair.after, met);
  }
  return [...[...pairs.values()].filter((pair) => !pair.after), ...now];
}

/** How far an event may have moved, or how many may stand between, to be recognised. */
const WINDOW = 32;

/** The events of either trace that have no equal in the other one, in order. */
function findUnmatched(before: readonly Met[], after: readonly Met[]): Met[] {
  const unmatched: Met[] = [];
  let [left, right] = [0, 0];
  while (left < before.length && right < after.length) {
    if (!isSame(before[left] as Met, after[right] as Met)) {
      const [gone, come] = distance(before, left, after, right);
      for (let n = 0; n < gone; n++) unmatched.push(before[left++] as Met);
      for (let n = 0; n < come; n++) unmatched.push(after[right++] as Met);
    } else {
      left++;
      right++;
    }
  }
  return unmatched.concat(before.slice(left), after.slice(right));
}

/** How many events of each to pass over until both go on alike. */
function distance(
  before: readonly Met[],
  left: number,
  after: readonly Met[],
  right: number,
): [number, number] {
  const [one, other] = [before[left] as Met, after[right] as Met];
  if (isSameThing(one, other)) return [1, 1];
  for (let far = 1; far < WINDOW; far++) {
    const [gone, come] = [before[left + far], after[right + far]];
    if (gone && isSame(gone, other)) return [far, 0];
    if (come && isSame(one, come)) return [0, far];
  }
  return [1, 1];
}

function isSame(one: Met, other: Met): boolean {
  const isSaidAlike = one.others === other.others && one.reason === other.reason;
  return one.ok === other.ok && isSaidAlike && isSameThing(one, other);
}

function isSameThing(one: Met, other: Met): boolean {
  return one.detail === other.detail && one.what === other.what && one.agent === other.agent;
}
