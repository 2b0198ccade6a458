import { createHash, type Hash } from 'node:crypto';
import type { DigestKind } from './snapshot.js';

/** Starts the digest of a content of `size` bytes. Git's is of a header and the content (git-hash-object(1)). */
export function startDigest(kind: DigestKind, size: number): Hash {
  if (kind === 'sha256') return createHash('sha256');
  return createHash(kind === 'git-sha1' ? 'sha1' : 'sha256').update(`blob ${size}\0`);
}
