import { posix } from 'node:path';
import { groupBy } from '../../core/group-by.js';

/** A pattern for one name, whatever signs it has. */
export function globOf(name: string): string {
  return name.replace(/[\\*?[\]{}()!+@|]/g, '\\$&');
}

/** A pattern for a pointer and those beside it in a list. */
export function patternOf(pointer: string): string {
  const parts = pointer.split('/');
  return parts.map((part) => (/^\d+$/.test(part) ? '*' : globOf(part))).join('/');
}

/** A pointer up to its last name, since a list differs as a whole; empty for what is no pointer, or names nothing. */
export function listOf(what: string): string {
  return what.startsWith('/') ? what.replace(/(\/\d+)+$/, '') : '';
}

/** Patterns for the files and for no other one: of several in a folder one, unless another one there is to stay out. */
export function fileGlobs(files: ReadonlySet<string>, others: ReadonlySet<string>): string[] {
  const kept = new Set([...others].map((file) => posix.dirname(file)));
  return [...groupBy(files, posix.dirname)].flatMap(([folder, those]) => {
    if (those.length === 1 || kept.has(folder)) return those.map(globOf);
    return [folder === '.' ? '*' : `${globOf(folder)}/*`];
  });
}
