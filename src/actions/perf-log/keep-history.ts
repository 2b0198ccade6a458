import { dirname, join } from 'node:path';
import { count, quote } from '../../core/quote.js';
import { inOtherWords } from '../../core/reason.js';
import type { Fact } from '../../core/report.js';
import { UsageError } from '../../core/usage-error.js';
import type { KeptFolder, Restored } from '../../world/kept-folder.js';
import type { World } from '../../world/world.js';
import { readText } from '../read-text.js';
import {
  type History,
  type HistoryRecord,
  linesToKeep,
  readHistory,
  readRecord,
  recordLine,
} from './history.js';

/** The names of what the steps of the action hand on, in their folder. */
export const HANDED = { baseline: 'baseline.jsonl', own: 'own.jsonl', record: 'record.json' };

const FILE = 'history.jsonl';
/** A history grows by some 1 KiB a run; an entry of the cache stays small. */
const MOST_KEPT = 500;
const LARGEST = 64 * 2 ** 20;

/** Brings the histories of the default branch and of this one into the folder, for the step that measures. */
export async function bringHistory(world: World, key: string, folder: string): Promise<void> {
  const keeper = keeperOf(world);
  const { defaultBranch, branch, isDefaultBranch } = keeper;
  const bring = (found: Restored | undefined, name: string) => {
    if (found) world.files.replace(join(folder, name), textOf(world, join(found.path, FILE)));
  };
  if (defaultBranch) bring(await keeper.restore(`${key}/${defaultBranch}/`), HANDED.baseline);
  if (!isDefaultBranch) bring(await keeper.restoreOwn(`${key}/${branch}/`), HANDED.own);
}

/**
 * Keeps this branch's history with the record that was measured. The history comes from the cache once more: the
 * one in the folder was within reach of the commands.
 */
export async function keepHistory(world: World, key: string, folder: string): Promise<Fact[]> {
  const record = handedRecord(world, folder);
  if (record === undefined) return [];
  const keeper = keeperOf(world);
  const found = await keeper.restoreOwn(`${key}/${keeper.branch}/`);
  const old = found ? linesToKeep(textOf(world, join(found.path, FILE))) : [];
  const lines = [...old, recordLine(record)].slice(-MOST_KEPT);
  const name = `${key}/${keeper.branch}/${keeper.run}`;
  const isKept = await keeper.keep(name, async (into) =>
    world.files.replace(join(into, FILE), lines.join('')),
  );
  const value = isKept
    ? `${count(lines.length, 'record')}, kept as ${name}`
    : 'the cache did not take it';
  return [{ label: 'History', value }];
}

function handedRecord(world: World, folder: string) {
  const path = join(folder, HANDED.record);
  if (world.files.kind(path) === 'missing') return undefined;
  const record = readRecord(textOf(world, path));
  if (record) return record;
  throw new UsageError('the record of this run is not one of its own; the history stays as it was');
}

/** The histories of a file and of the steps around, the default branch's first. */
export interface Histories {
  /** What is compared with. */
  baseline: HistoryRecord[];
  /** What is shown besides. */
  own: HistoryRecord[];
  /** All that were read, by what people know them as. */
  sources: { name: string; history: History }[];
}

/** Reads them. Throws a UsageError for a file that cannot be read; one that is missing is empty. */
export function loadHistories(world: World, path: string | undefined): Histories {
  const handed = (name: string) =>
    world.handover === undefined ? NONE : historyAt(world, join(world.handover, name));
  const [file, baseline] = [path ? historyAt(world, path) : NONE, handed(HANDED.baseline)];
  const own = handed(HANDED.own);
  return {
    baseline: [...file.records, ...baseline.records],
    own: own.records,
    sources: [
      { name: FILE_NAME, history: file },
      { name: 'The history of the default branch', history: baseline },
      { name: 'The history of this branch', history: own },
    ],
  };
}

/** What people know the history as that a file has. */
export const FILE_NAME = 'The history';

const NONE: History = { records: [], corrupt: [], newer: [] };

function historyAt(world: World, path: string): History {
  return world.files.kind(path) === 'missing' ? NONE : readHistory(textOf(world, path));
}

/** Makes the folder, and does with the file what a record will need. Throws a UsageError when it cannot have one. */
export async function openHistory(world: World, path: string): Promise<void> {
  world.disk.makeFolder(dirname(path));
  return written(path, () =>
    world.files.locked(path, PATIENCE_MS, () => {
      if (world.files.kind(path) !== 'missing') world.files.append(path, '');
    }),
  );
}

/**
 * Appends to a file of JSON lines, one writer at a time; a line that a killed writer left is ended first. Throws a
 * UsageError.
 */
export function appendRecord(world: World, path: string, line: string): Promise<void> {
  return written(path, () =>
    world.files.locked(path, PATIENCE_MS, () => {
      const isNew = world.files.kind(path) === 'missing';
      const isTorn = !isNew && !/(^|\n)$/.test(textOf(world, path).slice(-1));
      world.files.append(path, `${isTorn ? '\n' : ''}${line}`);
    }),
  );
}

const PATIENCE_MS = 30_000;

async function written(path: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    const sentence = (code: string) =>
      new UsageError(
        `${path}: cannot be written (${code}); see to its folder and its space, or name another --history`,
      );
    throw inOtherWords(sentence, error);
  }
}

function textOf(world: World, path: string): string {
  const cure = 'name another --history, or begin a new one';
  return readText(world, path, { name: path, largest: LARGEST, cure });
}

function keeperOf({ kept }: World): KeptFolder {
  if (kept) return kept;
  throw new UsageError(
    `history-cache-key: works in a workflow only; give ${quote('--history')} a file`,
  );
}
