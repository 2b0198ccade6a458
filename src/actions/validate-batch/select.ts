import { createHash } from 'node:crypto';
import { displayName } from '../../world/display-name.js';
import { matches, type Settings } from './settings.js';

/** Whether a path of the listing is one that this run checks. */
export type Select = (path: string | Buffer) => boolean;

/** Files by extension and those that are named, minus what the policy excludes, minus other shards'. */
export function makeSelect(
  settings: Pick<Settings, 'extensions' | 'named' | 'exclude' | 'shard'>,
): Select {
  const named = new Set(settings.named);
  const extensions = new Set(settings.extensions);
  const { exclude, shard } = settings;
  return (path) => {
    const name = displayName(path);
    if (!named.has(name) && !extensions.has(extensionOf(name))) return false;
    if (exclude.some((pattern) => matches(pattern, name))) return false;
    return shard === undefined || shardOf(name, shard.count) === shard.index;
  };
}

/** Without the dot, lower case; empty when there is none. */
function extensionOf(path: string): string {
  const dot = path.lastIndexOf('.');
  return dot > path.lastIndexOf('/') ? path.slice(dot + 1).toLowerCase() : '';
}

/** The shard (from 1) that a path belongs to: the same on every machine, whatever else is in the batch. */
export function shardOf(path: string, shards: number): number {
  return (createHash('sha256').update(path).digest().readUInt32BE() % shards) + 1;
}
