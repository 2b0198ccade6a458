import { basename, dirname, join } from 'node:path';
import { UsageError } from '../../core/usage-error.js';
import type { World } from '../../world/world.js';
import { type Bounds, bounded } from './bounds.js';
import type { Step } from './interpret.js';

/** A copy, looked at and ready to be made. */
export interface Copy {
  source: string;
  destination: string;
  sha256: string;
}

type CopyStep = Extract<Step, { kind: 'COPY' }>;

/**
 * Looks at both ends of a copy as they are now, following no link. Throws a UsageError that says which of them is not
 * as it must be.
 */
export function lookAtCopy(world: World, step: CopyStep, bounds: Bounds): Copy {
  const { source, destination } = endsNow(world, step, bounds);
  if (source === destination) throw new UsageError(`${source}: cannot be copied onto itself`);
  return { source, destination, sha256: world.disk.digest(source).sha256 };
}

/** Where it goes; a folder takes the file under its own name. */
export function endsNow(
  world: World,
  step: CopyStep,
  bounds: Bounds,
): Pick<Copy, 'source' | 'destination'> {
  const from = wayTo(world, step.source, bounds);
  if (from.end === 'missing') throw new UsageError(`${step.source}: no such file`);
  if (from.end === 'directory')
    throw new UsageError(`${step.source}: a folder; COPY copies a file`);
  const to = wayTo(world, step.destination, bounds);
  if (to.end !== 'directory') return { source: from.path, destination: to.path };
  const below = wayTo(world, join(to.path, basename(from.path)), bounds);
  if (below.end === 'directory')
    throw new UsageError(`${below.path}: a folder, so no file is put there`);
  return { source: from.path, destination: below.path };
}

/** The file beside a destination in which it is staged: whoever resumes knows its name. */
export function stagedName(destination: string, salt: string, index: number): string {
  return join(dirname(destination), `.cohesix-${salt}-${index}.tmp`);
}

/** Follows a path, and throws for one that is outside, or leads through a link. */
export function wayTo(world: World, path: string, bounds: Bounds) {
  const found = bounded(path, bounds);
  if ('why' in found) throw new UsageError(found.why);
  const way = world.disk.way(found.root, found.path);
  if (way.end === 'blocked') {
    throw new UsageError(`${path}: ${way.at} is a ${way.what}, and is not followed`);
  }
  return { ...way, path: found.path };
}
