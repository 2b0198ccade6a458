import { count, quote } from '../../core/quote.js';
import type { Drift, LoneEvent } from './drift.js';
import { type Failed, violationIn } from './failed-before.js';
import { type Besides, otherFields } from './other-fields.js';
import { sumOf, type Tally } from './tally.js';
import { eventChange, violationChange } from './trace-changes.js';

/**
 * What one trace tells no more and another one tells now is compared as if one file had told both: the name of the
 * file is no part of what events and violations are counted by, and in logs by the day it is always another one.
 */
export function pairMovedEvents(
  drifts: readonly Drift[],
  failedBefore: Failed = { events: new Set(), violations: new Set() },
): Drift[] {
  const lone = drifts.filter(isLone);
  const moves = movesOf(lone);
  const become = new Map<Drift, Drift[]>();
  for (const drift of regressions(lone)) {
    if (!failedBefore.events.has(drift.lone.event)) become.set(drift, [regression(drift)]);
  }
  for (const drift of lone.filter(isNewViolation)) {
    if (failedBefore.violations.has(nameInFolder(drift))) become.set(drift, [repeated(drift)]);
  }
  for (const move of moves) {
    for (const drift of move.gone) become.set(drift, []);
    for (const drift of move.come) become.set(drift, becomeOf(move, drift));
  }
  return [...drifts.flatMap((drift) => become.get(drift) ?? drift), ...retold(moves)];
}

/** An event or a violation that only one side of its file has. */
type LoneDrift = Drift & { lone: LoneEvent };

function isLone(drift: Drift): drift is LoneDrift {
  return drift.lone !== undefined;
}

/** The same in other files before and after. */
interface Move {
  gone: LoneDrift[];
  come: LoneDrift[];
  /** All of it before, and after. */
  before: Tally;
  after: Tally;
}

function movesOf(lone: readonly LoneDrift[]): Move[] {
  const sides = new Map<string, Pick<Move, 'gone' | 'come'>>();
  for (const drift of lone) {
    const { name, isGone } = drift.lone;
    const side = sides.get(name) ?? { gone: [], come: [] };
    sides.set(name, side);
    side[isGone ? 'gone' : 'come'].push(drift);
  }
  const moved = [...sides.values()].filter(({ gone, come }) => gone.length > 0 && come.length > 0);
  const sum = (drifts: LoneDrift[]) => sumOf(drifts.map((drift) => drift.lone.tally));
  return moved.map(({ gone, come }) => ({ gone, come, before: sum(gone), after: sum(come) }));
}

/** What a thing that came became with what went elsewhere. */
function becomeOf(move: Move, drift: LoneDrift): Drift[] {
  const { isViolation, tally } = drift.lone;
  const change = (isViolation ? violationChange(move) : eventChange(move, () => false))?.drift;
  if (!change) return otherFields([move]).length > 0 ? [] : [moved(move, drift)];
  if (change.class === 'validator-regression' && tally.failed === 0) return [];
  const message = `${change.message}; before in ${filesOf(move)}`;
  return [{ ...drift, ...change, message, place: drift.place }];
}

function moved(move: Move, drift: LoneDrift): Drift {
  const { words } = move.after;
  const from = filesOf(move);
  return {
    ...{ class: 'trace', rule: 'drift/trace-changed', what: 'moved events' },
    message: `${quote(words)} moved here from ${from}, unchanged`,
    ...{ before: from, after: drift.file, file: drift.file, place: drift.place },
    telling: JSON.stringify([drift.what, drift.after, drift.telling]),
  };
}

function filesOf({ gone }: Move): string {
  const [first, ...more] = new Set(gone.map(({ file }) => file));
  return `${first}${more.length > 0 ? ` and ${count(more.length, 'other file')}` : ''}`;
}

/** Of what moved, or beside it, something else is told now: one finding for all that came to a file. */
function retold(moves: readonly Move[]): Drift[] {
  const byFile = new Map<string, Move[]>();
  for (const move of moves) {
    const { file } = move.come[0] as Drift;
    const those = byFile.get(file) ?? [];
    byFile.set(file, those);
    those.push(move);
  }
  return [...byFile].flatMap(([file, those]) => {
    const [first] = (those[0] as Move).come as [LoneDrift];
    return otherFields(those, ...besidesOf(those, first)).map(({ drift, pair }) => {
      const moved = those.find((move) => move === pair)?.come[0];
      return { ...drift, file, place: moved?.place ?? { path: first.place.path } };
    });
  });
}

/** What the files that are gone say outside of all events, and what the one says that came. */
function besidesOf(moves: readonly Move[], { lone }: LoneDrift): [Besides, Besides] | [] {
  const from = new Set(moves.flatMap(({ gone }) => gone.map((one) => one.lone.beside)));
  const before = [...from].filter((beside) => beside !== undefined);
  if (!lone.beside || before.length === 0) return [];
  return [{ beside: [...new Set(before.flat())] }, { beside: [...new Set(lone.beside)] }];
}

/** Events of new files that fail, and that passed with other details in files that are gone. */
function regressions(lone: readonly LoneDrift[]): LoneDrift[] {
  const passing = new Map<string, boolean>();
  const whole = lone.filter((drift) => drift.lone.beside && !drift.lone.isViolation);
  for (const { lone: one } of whole) {
    if (one.isGone) passing.set(one.event, one.hasPassed && passing.get(one.event) !== false);
  }
  return whole.filter(
    ({ lone: { isGone, event, tally } }) => !isGone && tally.failed > 0 && passing.get(event),
  );
}

/** Of which it counts whether they failed before, in whatever trace. */
export function maybeNew(drifts: readonly Drift[]): Failed {
  const lone = drifts.filter(isLone);
  return {
    events: new Set(regressions(lone).map((drift) => drift.lone.event)),
    violations: new Set(lone.filter(isNewViolation).map(nameInFolder)),
  };
}

function isNewViolation({ lone }: LoneDrift): boolean {
  return lone.isViolation && !lone.isGone;
}

function nameInFolder({ file, lone }: LoneDrift): string {
  return violationIn(file, lone.name.slice(lone.name.indexOf('\0') + 1));
}

/** Logs that rotate have it under one name and go on to tell it under another. */
function repeated(drift: LoneDrift): Drift {
  const message = `${drift.message.replace(/^new /, '')}: other traces of its folder had it before`;
  return { ...drift, class: 'trace', rule: 'drift/trace-changed', message };
}

function regression(drift: LoneDrift): Drift {
  const sides = { before: undefined, after: drift.lone.tally };
  return { ...drift, ...eventChange(sides, () => true)?.drift, place: drift.place };
}
