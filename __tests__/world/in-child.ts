import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { transformFileSync } from '@swc/core';
import { repositoryRoot } from '../support/repository-root.js';
import type { TempFolder } from '../support/temp-folder.js';

const NOBODY = 65_534;

/** Puts parts of our sources into a folder as JavaScript, for a process of their own. */
export function compileInto(folder: TempFolder, names: readonly string[]): void {
  folder.write('package.json', '{"type":"module"}');
  for (const name of names) {
    const { code } = transformFileSync(join(repositoryRoot, `src/${name}.ts`), {
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
      module: { type: 'es6' },
    });
    const path = folder.write(`${name}.js`, code);
    chmodSync(path, 0o644);
    chmodSync(dirname(path), 0o755);
  }
}

/** The same for all that is below a folder of our sources. */
export function compileFolder(folder: TempFolder, name: string): void {
  const below = readdirSync(join(repositoryRoot, 'src', name), { recursive: true }) as string[];
  const sources = below.filter((path) => path.endsWith('.ts'));
  compileInto(
    folder,
    sources.map((path) => `${name}/${path.slice(0, -'.ts'.length)}`),
  );
}

/** Runs a module in that folder as a user whom permissions bind, and answers what it prints as JSON. */
export function runAsNobody(folder: TempFolder, module: string, given: unknown): unknown {
  for (const path of ['main.js', 'package.json']) {
    chmodSync(folder.write(path, path === 'main.js' ? module : '{"type":"module"}'), 0o644);
  }
  chmodSync(folder.path, 0o755);
  const isRoot = process.getuid?.() === 0;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [join(folder.path, 'main.js'), JSON.stringify(given)],
    { encoding: 'utf8', cwd: folder.path, ...(isRoot && { uid: NOBODY, gid: NOBODY }) },
  );
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}
