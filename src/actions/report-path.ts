import { isAbsolute, relative, sep } from 'node:path';
import type { World } from '../world/world.js';

/** How a report names a file: relative to the root, with forward slashes; absolute when it is elsewhere. */
export function reportPath({ root }: Pick<World, 'root'>, path: string): string {
  const below = relative(root, path);
  if (below === '' || isAbsolute(below) || below === '..' || below.startsWith(`..${sep}`)) {
    return path;
  }
  return below.split(sep).join('/');
}
