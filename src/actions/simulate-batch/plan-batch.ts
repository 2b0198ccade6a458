import { count } from '../../core/quote.js';
import { UsageError } from '../../core/usage-error.js';
import { diceOf } from './dice.js';
import { type Draft, documentName, draftOf } from './document.js';
import { DRIFT_FAULTS, faultySide } from './drift-faults.js';
import { DOCUMENT_FAULTS, faultPath } from './faults.js';
import type { Faults } from './read-faults.js';

/** What a batch will be: everything that its files are made from. */
export interface Plan {
  size: number;
  origin: string;
  seed: string;
  /** A document, with its fault if it has one; the same each time. */
  draft(number: number): Draft;
  /** The header of a file of the batch that is no document. */
  ownHeader(name: string): Draft['fields'];
  crashAfter: number | undefined;
  tornLog: boolean;
  /** The faults of the snapshots; undefined when there are no snapshots. */
  drift: string[] | undefined;
  injected: Injected[];
}

/** A fault as the manifest tells of it: where it is found, relative to the batch, and by what. */
export interface Injected {
  path: string;
  rule: string;
  what: string;
}

/** Gives each fault its document. Throws a UsageError when the batch is too small for them. */
export function planBatch(
  asked: Pick<Plan, 'size' | 'origin' | 'seed'> & { snapshots: boolean },
  faults: Faults,
): Plan {
  const dice = diceOf(asked.seed);
  const spoilt = placeFaults(asked.size, faults.documents, dice(-1));
  const draft = (number: number) => {
    const plain = draftOf(number, dice(number));
    const rule = spoilt.get(number);
    if (rule !== undefined) DOCUMENT_FAULTS[rule]?.(plain);
    return plain;
  };
  const ownHeader = (name: string) =>
    draftOf(0, dice(0)).fields.map(([key, value]): [string, string] => [
      key,
      key === 'Filename' ? `${name} v1.0` : value,
    ]);
  const { size, origin, seed } = asked;
  const { crashAfter, tornLog } = faults;
  refuseHidden(size, [...spoilt.values()], tornLog);
  if (crashAfter !== undefined) within(size, crashAfter, `crash-after=${crashAfter}`);
  const drift = asked.snapshots || faults.drift.length > 0 ? faults.drift : undefined;
  const injected = [
    ...[...spoilt].map(([number, rule]) => ({
      ...{ path: faultPath(rule, number), rule },
      what: DOCUMENT_FAULTS[rule]?.(draftOf(number, dice(number))) ?? '',
    })),
    ...logFaults(faults),
    ...faults.drift.map((rule) => ({
      ...{ path: `snapshots/${faultySide(rule)}/${DRIFT_FAULTS[rule]?.path}`, rule },
      what: DRIFT_FAULTS[rule]?.what ?? '',
    })),
  ];
  return { size, origin, seed, draft, ownHeader, crashAfter, tornLog, drift, injected };
}

function logFaults({ crashAfter, tornLog }: Faults): Injected[] {
  const path = 'hydration.log';
  return [
    ...(crashAfter === undefined
      ? []
      : [
          {
            ...{ path, rule: 'crash-after' },
            what: `hydration ends with ${CRASH_CODE} after ${documentName(crashAfter)}, the first time`,
          },
        ]),
    ...(tornLog ? [{ path, rule: 'torn-log', what: 'the last line is cut' }] : []),
  ];
}

/** The exit code of the crash: a temporary failure, as sysexits.h has it. */
export const CRASH_CODE = 75;

/** Which document has which fault, in order; one each, so that no fault hides another. */
function placeFaults(
  size: number,
  asked: Faults['documents'],
  roll: (below: number) => number,
): Map<number, string> {
  const placed = new Map<number, string>();
  for (const { rule, number } of asked) {
    if (number === undefined) continue;
    within(size, number, `${rule}@${number}`);
    const before = placed.get(number);
    if (before) {
      throw new UsageError(
        `--inject: document ${number} has ${before} already; give ${rule} a document of its own`,
      );
    }
    placed.set(number, rule);
  }
  if (asked.length > size) {
    throw new UsageError(
      `--inject: ${count(asked.length, 'fault')} need a document each, and the batch has ${size}; raise --size to ${asked.length} at least`,
    );
  }
  for (const { rule, number } of asked) {
    if (number === undefined) placed.set(freeNumber(size, placed, roll), rule);
  }
  return new Map([...placed].sort(([one], [other]) => one - other));
}

/** Refuses faults that nobody could catch, because every document has the one that hides them. */
function refuseHidden(size: number, spoilt: readonly string[], tornLog: boolean): void {
  const isEverywhere = (rule: string) => spoilt.filter((one) => one === rule).length === size;
  if (tornLog && isEverywhere('file/symlink')) {
    throw new UsageError(
      `--inject: torn-log cuts an action, and the log has none, for each document is a link; raise --size to ${size + 1} at least`,
    );
  }
  if (isEverywhere('registry/unregistered')) {
    throw new UsageError(
      `--inject: registry/unregistered leaves the registry without a row, so that it is no registry; raise --size to ${size + 1} at least`,
    );
  }
}

function within(size: number, number: number, fault: string): void {
  if (number <= size) return;
  throw new UsageError(
    `--inject: ${fault} is beyond the last document; expected 1 to ${size}, or a larger --size`,
  );
}

/** The first document without a fault, counted from one by chance. */
function freeNumber(
  size: number,
  placed: ReadonlyMap<number, string>,
  roll: (below: number) => number,
): number {
  let number = roll(size) + 1;
  while (placed.has(number)) number = (number % size) + 1;
  return number;
}
