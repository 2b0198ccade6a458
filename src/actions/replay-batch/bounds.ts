import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import type { World } from '../../world/world.js';
import { isBelow } from '../relative-path.js';

/** Where CWD and COPY may go. */
export interface Bounds {
  /** Allowed folders, each by the name it was given and by the one without links. */
  roots: readonly Root[];
  /** Files that may not be touched, and folders within which nothing may. */
  forbidden: readonly { path: string; what: string }[];
}

interface Root {
  given: string;
  real: string;
}

/** A path within the bounds, or why it is not. */
export type Bounded = { root: string; path: string } | { why: string };

/** What this tool keeps for itself: the folder of its records, and files wherever they are. */
export interface Own {
  records: string;
  files: readonly string[];
}

/** Puts the bounds together: `roots` are absolute folders that exist. */
export function makeBounds(world: World, roots: readonly string[], own: Own): Bounds {
  const both = [...new Set(roots)].map((given) => ({ given, real: realFolder(world, given) }));
  return { roots: both, forbidden: [...runnerFolders(world), ...ownPaths(world, own)] };
}

/** Where an absolute path is, by its text alone: no link is followed, nothing is looked up. */
export function bounded(path: string, { roots, forbidden }: Bounds): Bounded {
  const root = roots.find(({ given, real }) => isBelow(path, given) || isBelow(path, real));
  if (root === undefined) {
    const allowed = roots.map(({ given }) => given).join(', ');
    return { why: `${path} is outside of the allowed folders (${allowed}); --allow-root adds one` };
  }
  const base = isBelow(path, root.given) ? root.given : root.real;
  const below = relative(base, path);
  const git = below.split(sep).find(isGitFolder);
  if (git !== undefined) return { why: `${path} leads into ${git}, which is git's own` };
  const real = join(root.real, below);
  const taken = forbidden.find((one) => isBelow(real, one.path));
  if (taken?.path === real) return { why: `${path} is ${taken.what}` };
  if (taken) return { why: `${path} is in ${taken.path}, which is ${taken.what}` };
  return { root: root.real, path: real };
}

/** The names by which file systems that take no notice of case, or have short names, find `.git`. */
function isGitFolder(name: string): boolean {
  return /^(\.git|git~1)[. ]*$/i.test(name);
}

function realFolder(world: World, path: string): string {
  return dirname(realPath(world, join(path, 'name')));
}

/** A path without links in the folders above it, which may be missing yet. */
function realPath(world: World, path: string): string {
  const above = dirname(path);
  if (above === path || world.files.kind(above) !== 'missing') return world.files.real(path);
  return join(realPath(world, above), basename(path));
}

const RUNNER_FILES = [
  ...['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'],
  'GITHUB_EVENT_PATH',
];

function runnerFolders(world: World): Bounds['forbidden'] {
  const { environment } = world;
  const files = RUNNER_FILES.flatMap((name) => environment[name] ?? []);
  const folders = [
    ...files.map((path) => dirname(path)),
    environment.GITHUB_ACTION_PATH ?? '',
    environment.RUNNER_TOOL_CACHE ?? '',
  ];
  const all = folders.filter((path) => isAbsolute(path));
  return [...new Set(all)].map((path) => ({
    path: realFolder(world, path),
    what: "the runner's own",
  }));
}

function ownPaths(world: World, { records, files }: Own): Bounds['forbidden'] {
  // The folder around this file: dist, when it is bundled.
  const tool = join(import.meta.dirname, '..');
  const folders = [tool, records, ...(world.handover ? [world.handover] : [])];
  const paths = [
    ...folders.map((path) => realFolder(world, path)),
    ...files.map((path) => realPath(world, path)),
  ];
  return paths.map((path) => ({ path, what: "this tool's own" }));
}
