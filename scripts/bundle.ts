import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { actions } from '../src/actions/index.js';

// Builds dist: the suite once with ncc, and a stub of two lines for every way in. With --check it builds
// beside and fails when dist holds anything else: a changed, a missing or a foreign file.

const root = join(import.meta.dirname, '../..');
const committed = join(root, 'dist');

function bundle(target: string): void {
  for (const file of filesBelow(target)) if (!isActionFile(file)) rmSync(join(target, file));
  const ncc = createRequire(import.meta.url).resolve('@vercel/ncc/dist/ncc/cli.js');
  const entry = join(root, 'build/src/suite.js');
  execFileSync(
    process.execPath,
    [ncc, 'build', entry, '-o', join(target, 'suite'), '--license', 'licenses.txt', '-q'],
    { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, NODE_ENV: 'production' } },
  );
  for (const { name } of actions) {
    writeStub(target, name, 'startAction', `'${name}', import.meta.url`);
  }
  writeStub(target, 'cli', 'startCommand', 'import.meta.url', '#!/usr/bin/env node\n');
  writeStub(target, 'commands', 'startCommandsStep', 'import.meta.url');
  writeStub(target, 'worker', 'startWorker', '');
}

function writeStub(target: string, name: string, start: string, args: string, before = ''): void {
  const path = join(target, name, 'index.js');
  const text = `${before}import { ${start} } from '../suite/index.js';\nawait ${start}(${args});\n`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  if (before !== '') chmodSync(path, 0o755);
}

/** The generator's part of dist. */
function isActionFile(file: string): boolean {
  return file.endsWith('action.yml');
}

function filesBelow(folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

function check(): void {
  const fresh = join(root, 'build/dist');
  rmSync(fresh, { recursive: true, force: true });
  bundle(fresh);
  const expected = new Set(filesBelow(fresh));
  const actionFiles = new Set(actions.map(({ name }) => `${name}/action.yml`));
  const actual = filesBelow(committed).filter((file) => !actionFiles.has(file));
  const differing = [
    ...actual
      .filter((file) => !expected.has(file))
      .map((file) => `dist/${file} is not built by npm run fix`),
    ...[...expected]
      .filter((file) => !same(file, fresh))
      .map((file) => `dist/${file} is stale; run: npm run fix`),
  ];
  for (const line of differing) console.error(line);
  process.exitCode = differing.length > 0 ? 1 : 0;
}

function same(file: string, fresh: string): boolean {
  try {
    return readFileSync(join(committed, file)).equals(readFileSync(join(fresh, file)));
  } catch {
    return false;
  }
}

if (process.argv.includes('--check')) check();
else bundle(committed);
