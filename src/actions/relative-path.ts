import { isAbsolute, relative, sep } from 'node:path';

/** A path relative to the root with forward slashes; one outside of it stays absolute. */
export function relativePath(root: string, full: string): string {
  const below = relative(root, full);
  const path = below === '..' || below.startsWith(`..${sep}`) || isAbsolute(below) ? full : below;
  return path.split(sep).join('/');
}
