import { accessSync, constants, statSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { findProgram } from '../program.js';

/** A program's absolute path, or why it cannot be run with the exit code that shells answer then. */
export type FoundProgram = { path: string } | { code: 126 | 127; problem: string };

/**
 * Finds a program as it would be run: a bare name by the absolute folders of the PATH given, one with a slash
 * from the working directory.
 */
export function programOf(
  name: string,
  directory: string,
  environment: Readonly<Record<string, string>>,
): FoundProgram {
  if (!/[\\/]/.test(name) || (process.platform !== 'win32' && !name.includes('/'))) {
    const path = findProgram(name, environment.PATH);
    return path === undefined ? missing(`no folder of the PATH has a program "${name}"`) : { path };
  }
  const path = isAbsolute(name) ? name : resolve(directory, name);
  try {
    if (!statSync(path).isFile()) return cannot(`${path} is no file, so it cannot be run`);
    accessSync(path, constants.X_OK);
    return { path };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EACCES') return cannot(`${path} may not be run; chmod +x it`);
    return missing(`there is no program ${path}`);
  }
}

function missing(problem: string): FoundProgram {
  return { code: 127, problem };
}

function cannot(problem: string): FoundProgram {
  return { code: 126, problem };
}
