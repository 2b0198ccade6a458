import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

const ENDINGS = process.platform === 'win32' ? ['.exe', '.cmd', '.bat'] : [''];
const found = new Map<string, string | undefined>();

/** A program's absolute path, by this process's PATH; looked up once. See findProgram. */
export function programPath(name: string): string | undefined {
  if (!found.has(name)) found.set(name, findProgram(name, process.env.PATH));
  return found.get(name);
}

/**
 * A program's absolute path, by the absolute folders of a PATH alone; undefined when none has it. Who
 * starts a bare name lets the system look in the folder of the call too (Windows always, others when
 * PATH says so), where a repository may bring a program of the same name.
 */
export function findProgram(name: string, path: string | undefined): string | undefined {
  const folders = (path ?? '').split(delimiter).filter((folder) => isAbsolute(folder));
  return folders
    .flatMap((folder) => ENDINGS.map((ending) => join(folder, name + ending)))
    .find(isProgram);
}

/** Whether a path is a file that this user may execute. */
export function isProgram(path: string): boolean {
  try {
    // Asked so that a missing one, the usual case, throws nothing: an error costs more than the question.
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return false;
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
