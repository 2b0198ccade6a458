import { posix } from 'node:path';
import { groupBy } from '../../core/group-by.js';

/** A pattern for one name, whatever signs it has. */
export function globOf(name: string): string {
  return name.replace(/[\\*?[\]{}()!+@|]/g, '\\$&');
}

/** A pattern for a pointer and those beside it in lists, given which of its parts are indexes of elements. */
export function patternOf(pointer: string, elements: readonly number[] = []): string {
  const [top = '', ...parts] = pointer.split('/');
  const globs = parts.map((part, at) => (elements.includes(at) ? '*' : globOf(part)));
  return [globOf(top), ...globs].join('/');
}

/** A pointer up to its last name, since a list differs as a whole; empty for what is no pointer, or names nothing. */
export function listOf(what: string, elements: readonly number[] = []): string {
  if (!what.startsWith('/')) return '';
  const parts = what.split('/');
  while (elements.includes(parts.length - 2)) parts.pop();
  return parts.join('/');
}

/** Where in a file a value stands; those of a list are one. */
export function placeIn(file: string, pointer: string, elements?: readonly number[]): string {
  return `${file}\0${patternOf(pointer, elements)}`;
}

/** The files that differences are in. */
export function filesOf(all: readonly { file: string }[]): Set<string> {
  return new Set(all.map(({ file }) => file));
}

/** Patterns for the files and for no other one: of several in a folder one, unless another one there is to stay out. */
export function fileGlobs(files: ReadonlySet<string>, others: ReadonlySet<string>): string[] {
  const kept = new Set([...others].map((file) => posix.dirname(file)));
  return [...groupBy(files, posix.dirname)].flatMap(([folder, those]) => {
    if (those.length === 1 || kept.has(folder)) return those.map(globOf);
    return [folder === '.' ? '*' : `${globOf(folder)}/*`];
  });
}
