import { showKey } from '../../world/snapshots/item-key.js';
import type { Change } from '../../world/snapshots/snapshot.js';
import { sourceOf } from './changed-file.js';
import { escapePointer, isRecord, namesOf } from './compare-values.js';
import { loadChanges, type Side } from './load-changes.js';
import { loadReaders } from './read-structure.js';
import type { Kind, Settings } from './settings.js';
import { holdsDocuments, type Source, wholeValue } from './source.js';
import { isViolations } from './violations.js';

/** A value that a run has. */
export interface Standing {
  file: string;
  pointer: string;
  /** Which parts of the pointer, counted from 0, are indexes of elements. */
  elements: readonly number[];
  /** Whether it has no fields and no elements. */
  isLeaf: boolean;
}

/** Where a snapshot has values whose pointers end with one of the names, as `fieldOf` has them. */
export async function standingFields(
  side: Side,
  { kindOf, isIgnored }: Pick<Settings, 'kindOf' | 'isIgnored'>,
  names: ReadonlySet<string>,
): Promise<Standing[]> {
  if (names.size === 0) return [];
  const items = await side.snapshot.index(side.snapshot.digests);
  const files = [...items]
    .map(([key, item]): Change => ({ key, path: showKey(key), before: item, after: undefined }))
    .filter(({ path, before }) => before?.kind === 'file' && !isIgnored(path))
    .filter(({ path }) => kindOf(path) !== 'text');
  await loadReaders(files.map(({ path }) => path));
  const standing: Standing[] = [];
  for await (const loaded of loadChanges(files, side, side)) {
    for (const file of loaded) {
      const kind = kindOf(file.path);
      const source = sourceOf(file.beforeBytes, file, file.beforePath, kind);
      for (const { name, value, ...at } of source ? valuesOf(source, kind) : []) {
        if (names.has(name))
          standing.push({ ...at, file: file.path, isLeaf: membersOf(value, kind).length === 0 });
      }
    }
  }
  return standing;
}

/** A value with its pointer and what `fieldOf` makes of that. */
interface Named extends Pick<Standing, 'pointer' | 'elements'> {
  value: unknown;
  name: string;
}

function* valuesOf(source: Source, kind: Kind): Generator<Named> {
  const isDocuments = holdsDocuments(source);
  for (const found of valuesIn({ value: wholeValue(source), pointer: '', elements: [] }, kind))
    yield { ...found, elements: found.elements.filter((at) => at > 0 || !isDocuments) };
}

type Above = Omit<Named, 'name'> & { name?: string };

/** All values below one, by the pointers that a policy knows them by. */
function* valuesIn(
  { value, pointer, name, elements }: Above,
  kind: Kind,
  depth = 0,
): Generator<Named> {
  const within = isListed(value, kind) ? [...elements, depth] : elements;
  for (const [key, one] of membersOf(value, kind)) {
    const below = `${pointer}/${escapePointer(key)}`;
    const known = /^\d*$/.test(key) ? name : key;
    const found = { value: one, pointer: below, elements: within };
    yield { ...found, name: known ?? below };
    yield* valuesIn({ ...found, ...(known !== undefined && { name: known }) }, kind, depth + 1);
  }
}

function membersOf(value: unknown, kind: Kind): [string, unknown][] {
  if (isViolations(value)) return membersOf(value.list, kind);
  if (isRecord(value)) return Object.entries(value);
  if (!Array.isArray(value)) return [];
  const names = namesIn(value, kind);
  return names
    ? [...names].map(([name, index]) => [name, value[index]])
    : value.map((one, index) => [String(index), one]);
}

/** Whether members of a value are known by their indexes. */
function isListed(value: unknown, kind: Kind): boolean {
  return isViolations(value) || (Array.isArray(value) && !namesIn(value, kind));
}

/** What is in a trace stands there by its index, whatever its name. */
function namesIn(list: readonly unknown[], kind: Kind): Map<string, number> | undefined {
  return kind === 'trace' ? undefined : namesOf(list);
}
