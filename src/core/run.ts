import { sha256 } from './sha256.js';

/** How a report was made: what tells the parts of a whole apart, and whether they belong together. */
export interface Run {
  /** The operating system, as Node names it: `linux`, `darwin`, `win32`. */
  platform?: string;
  /** See `configurationDigest`. */
  configuration?: string;
  /** See `useDigest`. */
  use?: string;
  /** Which attempt of its workflow run made it, the first when it does not say. */
  attempt?: number;
  /** Which part of the batch it is about, from 1; without it the whole. */
  shard?: { index: number; count: number };
}

/**
 * Tells uses of one action with the same settings apart: by the folder that it works in and by its key. Names
 * nothing for a use at the top that has no key.
 */
export function useDigest(...marks: readonly (string | undefined)[]): { use?: string } {
  return marks.some((mark) => mark) ? { use: configurationDigest(marks) } : {};
}

/**
 * Names in 32 hex digits what decides about findings: settings and policy, never the shard or where
 * something is written. Two shards of one batch have the same.
 */
export function configurationDigest(settings: unknown): string {
  return sha256(JSON.stringify(settings)).slice(0, 32);
}
