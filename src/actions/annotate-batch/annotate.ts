import { isAbsolute, join, resolve } from 'node:path';
import type { Draft } from '../../core/finding.js';
import { count } from '../../core/quote.js';
import type { Fact, Section } from '../../core/report.js';
import { judge } from '../../core/verdict.js';
import type { World } from '../../world/world.js';
import { loadPolicy } from '../load-policy.js';
import { readText } from '../read-text.js';
import { relativePath } from '../relative-path.js';
import { type Batch, type Entry, gatherBatch } from './entries.js';
import { changes, refusals, type Telling } from './findings.js';
import { DEFAULT_TABLE, type Given } from './inputs.js';
import { applyLineEdits } from './line-edits.js';
import { makePlan } from './make-plan.js';
import { type DocumentHeader, readDocumentHeader } from './new-row.js';
import type { Plan, Ways } from './plan.js';
import { readBack } from './read-back.js';
import { sectionsOf } from './sections.js';
import { readTable, writeTable } from './write-table.js';

/** What came of a run. */
export interface Annotated {
  drafts: Draft[];
  facts: Fact[];
  sections: Section[];
  batch: Batch;
  /** Whether the file was edited, or would be. */
  isChanged: boolean;
  /** Whether anything was refused. */
  isRefused: boolean;
  /** The text of the file as it is now, or would be. */
  after: string;
}

/** Gathers the batch, plans the edits, and writes them when that is asked and nothing stands against it. */
export async function annotate(given: Given, world: World): Promise<Annotated> {
  const full = tablePath(given.metadata, world);
  const path = relativePath(world.root, full) || '.';
  const batch = await gatherBatch(given, world, path);
  const mode = given.onlyCheck ? 'check' : given.mode;
  const ways: Ways = {
    addColumns: given.addColumns,
    align: given.align,
    headerOf: given.addRows ? await headers(given, world) : undefined,
  };
  const isWritten = mode === 'write' && !given.dryRun;
  const edit = (text: string) => {
    const result = outcome(makePlan(path, text, batch, ways), {
      ...{ path, batch, change: CHANGE[mode], isWritten },
      ...{ allowMissing: given.allowMissing, strict: given.strictTables },
    });
    return { after: result.isRefused ? undefined : result.after, result };
  };
  return isWritten ? writeTable(world, full, path, edit) : readTable(world, full, path, edit);
}

/** The table that nobody named is the repository's, from wherever the command is called. */
function tablePath(metadata: string, { root, directory, files }: World): string {
  const full = resolve(directory, metadata);
  const isElsewhere = metadata === DEFAULT_TABLE && files.kind(full) === 'missing';
  return isElsewhere ? resolve(root, metadata) : full;
}

const CHANGE = { write: 'notice', suggest: 'warning', check: 'error' } as const;

function outcome(plan: Plan, telling: Telling): Annotated {
  const against = refusals(plan, telling);
  const isRefused = judge(against, { strict: false }) === 'fail';
  const { batch, path } = telling;
  const after = applyLineEdits(plan.text, plan.edits);
  const isChanged = !isRefused && plan.edits.length > 0;
  if (isChanged) readBack(plan, after, batch);
  return {
    drafts: isRefused ? against : [...against, ...changes(plan, telling)],
    facts: [
      { label: 'Table', value: path },
      { label: 'Entries', value: batch.entries.length },
      { label: 'Batch size', value: batch.size },
      { label: 'Batch origin', value: batch.origin },
      { label: 'Entries from', value: batch.source },
      isRefused ? { label: 'Refused', value: 'nothing was written' } : written(plan, telling),
    ],
    sections: isRefused ? [] : sectionsOf(plan, telling),
    ...{ batch, isRefused, isChanged, after },
  };
}

/** What was written, or would be. */
function written(plan: Plan, { batch, isWritten }: Telling): Fact {
  const rows = plan.rows.filter(({ isOther }) => isOther).length + plan.added.length;
  const isComplete = batch.entries.length > 0 && plan.missing.length === 0;
  const nothing = isComplete ? 'nothing, all is as it should be' : 'nothing';
  const other = plan.edits.length > 0 ? 'blanks that align cells' : nothing;
  return {
    label: isWritten ? 'Wrote' : 'Would write',
    value: rows > 0 ? count(rows, 'row') : other,
  };
}

const LARGEST_DOCUMENT = 64 * 1024 * 1024;

/** The headers of documents, as long as the policy lets them be. */
async function headers(given: Given, world: World): Promise<Ways['headerOf']> {
  const { policy } = await loadPolicy(world, given.policy);
  return (entry) => headerOf(world, entry, policy.headers?.lines);
}

function headerOf(
  world: World,
  { path }: Entry,
  lines: number | undefined,
): DocumentHeader | string {
  const full = isAbsolute(path) ? path : join(world.root, path);
  const kind = world.files.kind(full);
  if (kind !== 'file') return `none can be added, since there is no such file`;
  const text = readText(world, full, {
    ...{ name: path, largest: LARGEST_DOCUMENT, cure: 'leave the entry out' },
  });
  return (
    readDocumentHeader(text, path, lines) ?? 'none can be added, since the document has no header'
  );
}
