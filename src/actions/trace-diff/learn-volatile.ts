import { groupBy } from '../../core/group-by.js';
import { count } from '../../core/quote.js';
import type { Drift } from './drift.js';
import { filesOf, listOf, patternOf, placeIn } from './learn-patterns.js';
import { fieldOf, matcher } from './settings.js';
import type { Standing } from './standing-fields.js';

/** Fields that differ. */
export interface Volatile {
  /** By the pattern that leaves them out. */
  volatile: Map<string, readonly Drift[]>;
  /** Of fields that other files have, too, where they stand still: to leave them out would hide those. */
  spread: Drift[];
}

/** Proposes which fields to leave out: a policy leaves them out of every file. */
export function learnVolatile(noise: readonly Drift[], standing: readonly Standing[]): Volatile {
  const fields = noise.filter(({ what, elements }) => listOf(what, elements) !== '');
  const moved = new Set(fields.map((drift) => listIn({ ...drift, pointer: drift.what })));
  const stood = groupBy(
    standing.filter((one) => !moved.has(listIn(one))),
    ({ pointer }) => fieldOf(pointer),
  );
  const volatile = new Map<string, readonly Drift[]>();
  const spread: Drift[] = [];
  const others = fields.filter(({ measured }) => !measured);
  for (const [pattern, drifts] of groupBy(others, patternOfList)) {
    const isMeant = matcher([pattern]);
    const name = fieldOf(drifts[0].what);
    const still = filesOf(
      (stood.get(name) ?? []).filter(({ pointer, elements }) => isMeant(listOf(pointer, elements))),
    );
    if (still.size === 0) volatile.set(pattern, drifts);
    for (const drift of still.size > 0 ? drifts : []) spread.push(standingIn(still, drift));
  }
  return { volatile, spread };
}

function patternOfList({ what, elements }: Drift): string {
  return patternOf(listOf(what, elements), elements);
}

/** The place of the list that a value is in, else of the value. */
function listIn({
  file,
  pointer,
  elements,
}: Pick<Standing, 'file' | 'pointer'> & Pick<Drift, 'elements'>): string {
  return placeIn(file, listOf(pointer, elements), elements);
}

function standingIn([first, ...others]: ReadonlySet<string>, drift: Drift): Drift {
  const where = `${first}${others.length > 0 ? ` and ${count(others.length, 'other file')}` : ''}`;
  return { ...drift, message: `${drift.message}; in all runs the same in ${where}` };
}
