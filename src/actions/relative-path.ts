import { isAbsolute, relative, sep } from 'node:path';
import type { World } from '../world/world.js';

/** A path relative to the root with forward slashes; one outside of it stays absolute. */
export function relativePath(root: string, full: string): string {
  const below = relative(root, full);
  return (leadsOut(below) ? full : below).split(sep).join('/');
}

/** Whether an absolute path is a folder or below it. */
export function isBelow(path: string, folder: string): boolean {
  return !leadsOut(relative(folder, path));
}

function leadsOut(path: string): boolean {
  return path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path);
}

/** A path relative to the root, also for one that leads into the root by links; what the path itself is stays open. */
export function placeOf({ root, files }: World, full: string): string {
  const path = relativePath(root, full);
  return isAbsolute(path) ? relativePath(root, files.real(full)) : path;
}
