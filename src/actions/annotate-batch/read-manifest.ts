import { dirname, resolve } from 'node:path';
import { quote } from '../../core/quote.js';
import { UsageError } from '../../core/usage-error.js';
import type { World } from '../../world/world.js';
import { readText } from '../read-text.js';
import { relativePath } from '../relative-path.js';
import type { Entry } from './entries.js';

const LARGEST_MANIFEST = 64 * 1024 * 1024;

/** What a batch's manifest says of it. */
export interface Manifest {
  entries: Entry[];
  origin: string | undefined;
  size: number | undefined;
}

/**
 * Reads `manifest.json`: `{batch_origin, batch_size, documents: [{path}]}`; paths count from its folder, and other
 * keys are left alone. Throws a UsageError for anything else.
 */
export function readManifest(world: World, path: string): Manifest {
  const full = resolve(world.directory, path);
  const cure = 'correct --from-manifest';
  const text = readText(world, full, { name: path, largest: LARGEST_MANIFEST, cure });
  const { documents, batch_origin: origin, batch_size: size } = parse(path, text);
  if (!Array.isArray(documents)) {
    throw new UsageError(
      `${path}: "documents" is ${kindOf(documents)}; expected a list of {"path": …}`,
    );
  }
  if (origin !== undefined && typeof origin !== 'string') {
    throw new UsageError(`${path}: "batch_origin" is ${kindOf(origin)}; expected text`);
  }
  if (origin?.trim() === '') {
    throw new UsageError(`${path}: "batch_origin" is ${JSON.stringify(origin)}; expected text`);
  }
  if (size !== undefined && !(Number.isSafeInteger(size) && (size as number) > 0)) {
    throw new UsageError(
      `${path}: "batch_size" is ${quote(String(size))}; expected a whole number from 1`,
    );
  }
  return {
    entries: documents.map((document, at) => entryAt(world, path, document, at)),
    origin,
    size: size as number | undefined,
  };
}

function entryAt(world: World, manifest: string, document: unknown, at: number): Entry {
  const path = (document as { path?: unknown } | null)?.path;
  if (typeof path !== 'string' || path === '') {
    throw new UsageError(
      `${manifest}: document ${at + 1} has ${kindOf(path)} as "path"; expected the path of a file`,
    );
  }
  const full = resolve(world.directory, dirname(manifest), path);
  return { given: path, path: relativePath(world.root, full) };
}

function parse(path: string, text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UsageError(
      `${path}: no JSON (${(error as Error).message}); expected the manifest of a batch`,
    );
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw new UsageError(`${path}: ${kindOf(value)}; expected the manifest of a batch, an object`);
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `${typeof value} ${quote(String(value))}`;
}
