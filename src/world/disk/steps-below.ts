import { lstatSync, type Stats } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { specialName } from '../reader.js';

/** What a path below a root leads to when no link is followed. */
export interface Way {
  /** `blocked`: a link, or a file where a folder should be; `at` is where. */
  end: 'directory' | 'file' | 'missing' | 'blocked';
  /** The first component that is a link, no folder, missing; else the path itself. */
  at: string;
  /** What stands there: `symbolic link`, `file`, `named pipe`… */
  what: string;
}

/** Follows a path component by component, looking at each without following it. */
export function stepsBelow(root: string, path: string): Way {
  const parts = relative(root, path)
    .split(sep)
    .filter((part) => part !== '');
  let at = root;
  for (const [index, part] of parts.entries()) {
    at = join(at, part);
    const stats = lstatSync(at, { throwIfNoEntry: false });
    if (stats === undefined) return { end: 'missing', at, what: 'nothing' };
    const isLast = index === parts.length - 1;
    if (stats.isDirectory()) continue;
    if (isLast && stats.isFile()) return { end: 'file', at, what: 'file' };
    return { end: 'blocked', at, what: nameOf(stats) };
  }
  return { end: 'directory', at, what: 'folder' };
}

function nameOf(stats: Stats): string {
  if (stats.isSymbolicLink()) return 'symbolic link';
  return stats.isFile() ? 'file' : specialName(stats);
}
