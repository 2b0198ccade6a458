import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { makeFolders } from '../../src/world/make-folder.js';
import { type TempFolder, tempFolder } from '../support/temp-folder.js';
import { compileInto } from './in-child.js';

let folder: TempFolder;
beforeEach(() => {
  folder = tempFolder();
});
afterEach(() => folder.remove());
const at = (name: string) => join(folder.path, name);

/** A folder with something of each kind, and what making another one in it comes to. */
function made(path: string, make: (path: string) => string | undefined) {
  const root = at('root');
  rmSync(root, { recursive: true, force: true });
  for (const name of ['a', 'b/c']) mkdirSync(join(root, name), { recursive: true });
  folder.write('root/file', '');
  symlinkSync('b', join(root, 'link'));
  symlinkSync('nowhere', join(root, 'broken'));
  try {
    return { first: make(join(root, path)), there: existsSync(join(root, path)) };
  } catch (error) {
    return (error as NodeJS.ErrnoException).code;
  }
}

test('makes the same folders as the system, and fails on the same', () => {
  const name = fc.constantFrom('a', 'b', 'c', 'file', 'link', 'broken', 'new', '.');
  fc.assert(
    fc.property(fc.array(name, { maxLength: 5 }), (names) => {
      const path = names.join('/');
      const system = made(path, (one) => mkdirSync(one, { recursive: true }));
      // The system goes on behind a link to nowhere, and says what it finds missing there.
      const expected = system === 'ENOENT' ? 'EEXIST' : system;
      expect([path, made(path, makeFolders)]).toEqual([path, expected]);
    }),
  );
});

test('ends where a folder that exists takes no other one', () => {
  compileInto(folder, ['world/make-folder', 'core/reason', 'core/usage-error']);
  folder.write(
    'main.js',
    `import { makeFolder } from './world/make-folder.js';
    for (const path of ['/proc/nope', '/proc/nope/x/y']) {
      try { makeFolder(path); } catch (error) { console.log(error.message); }
    }`,
  );
  const { stdout, signal } = spawnSync(process.execPath, [at('main.js')], {
    ...{ encoding: 'utf8', timeout: 20_000, killSignal: 'SIGKILL' },
  });
  expect(signal).toBeNull();
  expect(stdout).toMatch(
    /^\/proc\/nope: this folder cannot be made \(E[A-Z]+\); .*\n\/proc\/nope\/x\/y: this folder cannot be made \(E[A-Z]+\); .*\n$/,
  );
});
