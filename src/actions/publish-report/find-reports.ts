import { resolve } from 'node:path';
import { compareText, type Draft } from '../../core/finding.js';
import { quote } from '../../core/quote.js';
import { displayName } from '../../world/display-name.js';
import type { World } from '../../world/world.js';
import { problem } from './rules.js';

/** A report file: how the user knows it, and where it is. */
export interface ReportFile {
  name: string;
  path: string | Buffer;
}

/** The files that paths, folders and globs stand for, in the order of their names, and what is no report. */
export async function findReports(
  world: World,
  given: readonly string[],
): Promise<{ files: ReportFile[]; problems: Draft[] }> {
  const files = new Map<string, ReportFile>();
  const problems: Draft[] = [];
  for (const one of given) {
    const found = await standsFor(world, one);
    for (const problem of found.problems) problems.push(problem);
    for (const file of found.files) files.set(keyOf(file.path), file);
  }
  const sorted = [...files.values()].sort((a, b) => compareText(a.name, b.name));
  return { files: sorted, problems };
}

function keyOf(path: string | Buffer): string {
  return Buffer.from(path).toString('latin1');
}

/** A bundle of evidence holds reports, and is none. */
function isReport(name: string): boolean {
  return name.endsWith('.json') && !name.endsWith('.evidence.json');
}

interface Found {
  files: ReportFile[];
  problems: Draft[];
}

async function standsFor(world: World, given: string): Promise<Found> {
  const path = resolve(world.directory, given);
  const kind = world.files.kind(path);
  if (kind === 'file') return { files: [{ name: given, path }], problems: [] };
  if (kind === 'directory') {
    return below(world, given.replace(/[\\/]+$/, ''), isReport);
  }
  if (kind === 'missing' && /[*?[{]/.test(given)) return matching(world, given);
  const what = kind === 'missing' ? 'no such file or folder' : `a ${kind}, not a file or folder`;
  return {
    files: [],
    problems: [problem('merge/report-missing', `${quote(given)}: ${what}`)],
  };
}

async function matching(world: World, glob: string): Promise<Found> {
  const { default: picomatch } = await import('picomatch');
  const { base, glob: pattern } = picomatch.scan(glob);
  const folder = base === '' ? '.' : base;
  if (world.files.kind(resolve(world.directory, folder)) !== 'directory') {
    return nothing(glob);
  }
  const found = below(world, folder, picomatch(pattern, { dot: true }));
  return found.files.length + found.problems.length === 0 ? nothing(glob) : found;
}

function nothing(glob: string): Found {
  return {
    files: [],
    problems: [problem('merge/report-missing', `${quote(glob)}: no file matches`)],
  };
}

function below(world: World, folder: string, wanted: (name: string) => boolean): Found {
  const top = resolve(world.directory, folder);
  const { listing, special, unreadable } = world.files.walk(top);
  const shown = (name: string) => (folder === '.' ? name : `${folder}/${name}`);
  const files = names(listing)
    .filter((name) => wanted(displayName(name)))
    .map((name) => ({
      name: shown(displayName(name)),
      path: Buffer.concat([Buffer.from(`${top}/`), name]),
    }));
  const problems = [
    ...special
      .filter(({ path }) => wanted(path))
      .map(({ path, what }) => `${quote(shown(path))}: a ${what}, not a file`),
    ...unreadable.map(({ path, code }) => `${quote(shown(path))}: cannot be read (${code})`),
  ].map((message) => problem('merge/report-refused', message));
  return { files, problems };
}

function names(listing: Buffer): Buffer[] {
  const all: Buffer[] = [];
  for (let from = 0; from < listing.length; ) {
    const end = listing.indexOf(0, from);
    all.push(listing.subarray(from, end));
    from = end + 1;
  }
  return all;
}
