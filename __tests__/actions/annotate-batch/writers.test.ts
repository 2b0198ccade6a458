import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { annotateBatch } from '../../../src/actions/annotate-batch/action.js';
import { parseInputs } from '../../../src/inputs/parse.js';
import type { World } from '../../../src/world/world.js';
import { repositoryRoot } from '../../support/repository-root.js';
import { worldOf } from '../../support/run-cli.js';
import { type TempFolder, tempFolder } from '../../support/temp-folder.js';

const HEAD = '| Filename | BATCH_SIZE | BATCH_ORIGIN |\n|---|---|---|\n';

let folder: TempFolder;
let table: string;
beforeEach(() => {
  folder = tempFolder();
  table = join(folder.path, 'T.md');
});
afterEach(() => folder.remove());

test('commands that edit one table at once all have their rows in it, and leave nothing else', async () => {
  const names = Array.from({ length: 6 }, (_, at) => `N${at}.md`);
  folder.write('work/T.md', HEAD + names.map((name) => `| ${name} | | |\n`).join(''));
  const cli = join(repositoryRoot, 'dist/cli/index.js');
  const codes = names.map(
    (name) =>
      new Promise((resolve) => {
        const args = [cli, 'annotate-batch', name, '--origin', `by-${name}`, '--metadata', 'T.md'];
        spawn(process.execPath, args, {
          cwd: join(folder.path, 'work'),
          stdio: ['ignore', 'ignore', 'inherit'],
          env: { PATH: process.env.PATH, TMPDIR: join(folder.path, 'tmp') },
        }).once('exit', resolve);
      }),
  );
  expect(await Promise.all(codes)).toEqual(names.map(() => 0));
  expect(readFileSync(join(folder.path, 'work/T.md'), 'utf8')).toBe(
    HEAD + names.map((name) => `| ${name} | 1 | by-${name} |\n`).join(''),
  );
  expect(readdirSync(join(folder.path, 'work'))).toEqual(['T.md']);
});

/** A world where an editor that knows no lock writes so many times between reading and replacing. */
function withEditor(times: number): World {
  const world = worldOf(folder.path);
  let left = times;
  return {
    ...world,
    files: {
      ...world.files,
      replace(path, content, isStill) {
        if (path === table && left-- > 0)
          writeFileSync(table, `${readFileSync(table, 'utf8')}more\n`);
        world.files.replace(path, content, isStill);
      },
    },
  };
}

const run = (world: World) =>
  annotateBatch.run(
    parseInputs(
      annotateBatch.inputs,
      { entries: 'A.md', origin: 'x', metadata: 'T.md' },
      (name) => name,
    ),
    world,
  );

test('what an editor writes meanwhile stays, and the rows are entered in it', async () => {
  folder.write('T.md', `${HEAD}| A.md | | |\n\n`);
  await run(withEditor(1));
  expect(readFileSync(table, 'utf8')).toBe(`${HEAD}| A.md | 1 | x |\n\nmore\n`);
});

test('who writes again and again is not overwritten: the run ends and says so', async () => {
  folder.write('T.md', `${HEAD}| A.md | | |\n\n`);
  await expect(run(withEditor(9))).rejects.toThrow('T.md: somebody else changed it meanwhile');
  expect(readFileSync(table, 'utf8')).toBe(`${HEAD}| A.md | | |\n\nmore\nmore\nmore\n`);
  expect(readdirSync(folder.path).sort()).toEqual(['.tmp', 'T.md']);
});
