import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

const ENDINGS = process.platform === 'win32' ? ['.exe', '.cmd', '.bat'] : [''];
const found = new Map<string, string>();

/**
 * A program's absolute path, by PATH alone. Windows would look in the folder of the call first, where a
 * repository may bring a program of the same name. The bare name when PATH does not have it.
 */
export function programPath(name: string): string {
  let path = found.get(name);
  if (path === undefined) {
    path = search(name) ?? name;
    found.set(name, path);
  }
  return path;
}

function search(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => isAbsolute(folder));
  return folders
    .flatMap((folder) => ENDINGS.map((ending) => join(folder, name + ending)))
    .find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
