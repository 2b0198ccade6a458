import { count } from '../../core/quote.js';
import type { Item } from '../../world/snapshots/snapshot.js';
import { type ChangedFile, CLASS_OF, digest, isBinary } from './changed-file.js';
import { lasting } from './compare-values.js';
import type { Difference, DriftClass } from './drift.js';
import type { Kind, Settings } from './settings.js';
import type { Source } from './source.js';

/** Other permissions of a file. */
export function modeChange(file: ChangedFile, before: Item, after: Item): Difference[] {
  if (before.mode === after.mode) return [];
  const [one, other] = [octal(before), octal(after)];
  return [
    {
      ...{ class: 'content', rule: 'drift/mode-changed', what: 'permissions' },
      message: `permissions changed from ${one} to ${other}`,
      ...{ before: one, after: other, place: { path: file.afterPath } },
    },
  ];
}

function octal({ mode = 0 }: Item): string {
  return mode.toString(8).padStart(3, '0');
}

/** A file that became a link, a folder's place that became a pipe, and the like; or a link to elsewhere. */
export function otherKind({ before, after, afterPath }: ChangedFile, kind: Kind): Difference {
  const [one, other] = [describe(before as Item), describe(after as Item)];
  return {
    ...{ class: CLASS_OF[kind], rule: 'drift/type-changed', what: 'type' },
    message: `was ${one}, is ${other}`,
    ...{ before: one, after: other, place: { path: afterPath } },
  };
}

function describe({ kind, target }: Item): string {
  return kind === 'link' ? `a link to "${target}"` : `a ${kind}`;
}

/** A file that only one side has, as a whole. */
export function wholeFile(
  file: ChangedFile,
  kind: Kind,
  source: Source | undefined,
  settings: Settings,
): Difference {
  const { before, after, beforeBytes, afterBytes, beforePath, afterPath, path } = file;
  const item = (after ?? before) as Item;
  const bytes = afterBytes ?? beforeBytes;
  const content = item.kind === 'file' ? meaning(source, bytes, settings) : describe(item);
  const folder = path.includes('/') ? path.replace(/\/[^/]*$/, '/') : './';
  const size = item.kind === 'file' ? count(item.size, 'byte') : describe(item);
  return {
    class: classOfFile(kind, source, bytes),
    rule: after ? 'drift/file-added' : 'drift/file-removed',
    what: `${after ? 'added to' : 'removed from'} ${folder}`,
    message: after ? `new file (${size})` : `file is gone (it had ${size})`,
    ...(after ? { after: content } : { before: content }),
    place: { path: after ? afterPath : beforePath },
  };
}

/** What a file says, without what is different in every run. */
function meaning(
  source: Source | undefined,
  bytes: Buffer | undefined,
  settings: Settings,
): string {
  if (source === undefined || 'why' in source.structure) return digest(bytes);
  return digest(Buffer.from(lasting(source.structure.value, settings)));
}

/** A trace that is gone, or that says nothing, is no regression; one that cannot be read could be. */
function classOfFile(
  kind: Kind,
  source: Source | undefined,
  bytes: Buffer | undefined,
): DriftClass {
  const isPlain = kind === 'json' || kind === 'text';
  if (isPlain) return bytes !== undefined && isBinary(bytes) ? 'binary' : 'content';
  const isRead = source !== undefined && !('why' in source.structure);
  return kind === 'trace' && (isRead || bytes?.length === 0) ? 'trace' : CLASS_OF[kind];
}
