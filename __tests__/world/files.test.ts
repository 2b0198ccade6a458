import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { machineFiles } from '../../src/world/files.js';
import { makeReader } from '../../src/world/reader.js';
import { replaceFile } from '../../src/world/replace-file.js';
import { scratchFolder } from '../../src/world/scratch.js';
import { type TempFolder, tempFolder } from '../support/temp-folder.js';

let folder: TempFolder;
beforeEach(() => {
  folder = tempFolder();
});
afterEach(() => folder.remove());
const at = (name: string) => join(folder.path, name);
const MiB = 1024 * 1024;

describe('reading', () => {
  test('gives the bytes of a file of any size, with one reader for all', () => {
    const { read } = makeReader();
    for (const size of [0, 1, 65_535, 65_536, 65_537, 300_000, 10]) {
      const content = Buffer.alloc(size, `${size} `);
      const reading = read(folder.write('f', content), MiB);
      expect(reading).toEqual({ kind: 'file', bytes: content });
    }
  });

  test('says what a path is that is no file, and opens no link and waits for no pipe', async () => {
    const { read } = makeReader();
    folder.write('f', 'secret');
    symlinkSync('f', at('link'));
    symlinkSync('loop', at('loop'));
    execFileSync('mkfifo', [at('pipe')]);
    const server = createServer().listen(at('socket'));
    await new Promise((resolve) => server.once('listening', resolve));
    server.unref();
    expect(read(at('link'), MiB)).toEqual({ kind: 'link', target: 'f' });
    expect(read(at('loop'), MiB)).toEqual({ kind: 'link', target: 'loop' });
    expect(read(at('pipe'), MiB)).toEqual({ kind: 'special', what: 'named pipe' });
    expect(read(at('socket'), MiB)).toEqual({ kind: 'special', what: 'socket' });
    expect(read('/dev/null', MiB)).toEqual({ kind: 'special', what: 'device' });
    expect(read(folder.path, MiB)).toEqual({ kind: 'directory' });
    expect(read(at('none'), MiB)).toEqual({ kind: 'missing' });
    expect(read(at('f/none'), MiB)).toEqual({ kind: 'missing' });
    expect(read(at('f'), 5)).toEqual({ kind: 'too-large', size: 6 });
    expect(read(at('x'.repeat(300)), MiB)).toEqual({ kind: 'unreadable', code: 'ENAMETOOLONG' });
  });
});

test('a walk lists files and links, names what must not be opened, and leaves .git and links to folders alone', () => {
  for (const name of ['a', 'b/c', 'b/d/e', '.git/config', 'b/.git', '.hidden/f'])
    folder.write(name, '');
  symlinkSync('b', at('link'));
  symlinkSync('..', at('b/loop'));
  execFileSync('mkfifo', [at('b/pipe')]);
  const { listing, special } = machineFiles(() => folder.path).walk(folder.path);
  const names = listing.toString().split('\0').slice(0, -1);
  expect(new Set(names)).toEqual(
    new Set(['a', 'b/c', 'b/d/e', 'b/.git', '.hidden/f', 'link', 'b/loop']),
  );
  expect(special).toEqual([{ path: 'b/pipe', what: 'named pipe' }]);
});

describe('replacing a file', () => {
  test('keeps its mode, and writes exactly what is given', () => {
    const target = folder.write('f', 'old');
    fc.assert(
      fc.property(fc.uint8Array(), fc.constantFrom(0o600, 0o644, 0o755, 0o640), (content, mode) => {
        chmodSync(target, mode);
        replaceFile(target, content, folder.path);
        expect(readFileSync(target)).toEqual(Buffer.from(content));
        expect(statSync(target).mode & 0o7777).toBe(mode);
      }),
      { numRuns: 30 },
    );
    expect(readdirSync(folder.path)).toEqual(['f']);
  });

  test('makes folders that are missing', () => {
    replaceFile(at('a/b/c'), 'new');
    expect(readFileSync(at('a/b/c'), 'utf8')).toBe('new');
  });

  test.each(['link', 'folder', 'pipe'])('refuses a %s, and leaves it as it is', (kind) => {
    folder.write('f', 'old');
    if (kind === 'link') symlinkSync('f', at(kind));
    if (kind === 'folder') mkdirSync(at(kind));
    if (kind === 'pipe') execFileSync('mkfifo', [at(kind)]);
    expect(() => replaceFile(at(kind), 'new')).toThrow('not a regular file');
    expect(readFileSync(at('f'), 'utf8')).toBe('old');
  });

  test('in a folder that is not there to be written says so and leaves nothing', () => {
    folder.write('f', 'old');
    expect(() => replaceFile(at('f/g'), 'new')).toThrow(/ENOTDIR|EEXIST/);
    expect(readdirSync(folder.path)).toEqual(['f']);
  });

  test('takes away what a dead process of this machine left, and nothing else', () => {
    const dead = spawnSync(process.execPath, ['-e', '']).pid;
    const host = hostname().replace(/[^A-Za-z0-9]/g, '');
    const stale = `.cohesix-${host}-${dead}-0123456789ab.tmp`;
    const kept = [
      `.cohesix-${host}-${process.ppid}-0123456789ab.tmp`,
      `.cohesix-another-${dead}-0123456789ab.tmp`,
      `.cohesix-${host}-${dead}.md`,
    ];
    for (const name of [stale, ...kept]) folder.write(name, '');
    replaceFile(at('f'), 'new');
    expect(new Set(readdirSync(folder.path))).toEqual(new Set([...kept, 'f']));
  });
});

// A process is killed at the Nth of its calls to the file system; the next run cleans up.
describe('a process that is killed while it writes', () => {
  const preload = `
    const fs = require('node:fs');
    let left = Number(process.env.KILL_AT);
    for (const name of ['openSync', 'writeSync', 'fsyncSync', 'closeSync', 'chmodSync', 'chownSync', 'renameSync', 'mkdirSync', 'lstatSync', 'readdirSync']) {
      const real = fs[name];
      fs[name] = (...given) => {
        const isOurs = given.some((one) => String(one).includes(process.env.WATCHED)) || typeof given[0] === 'number';
        if (isOurs && process.env.STARTED && left-- === 0) process.kill(process.pid, 'SIGKILL');
        return real(...given);
      };
    }
    require('node:module').syncBuiltinESMExports();`;

  test('leaves the old file or the new one, whole, at every step, and no stray after the next run', () => {
    const header = (name: string) =>
      `// CLASSIFICATION: COMMUNITY\n// Filename: ${name}\n// Author: Docs Team\n// Date Modified: 2029-01-26\n`;
    const cli = join(process.cwd(), 'dist/cli/index.js');
    folder.write('preload.cjs', preload);
    mkdirSync(at('scratch'));
    const target = at('docs/A.md');
    const run = (step: number) => {
      folder.write('docs/A.md', header('OTHER.md'));
      const { signal } = spawnSync(
        process.execPath,
        ['--require', at('preload.cjs'), cli, 'validate-batch', 'docs', '--fix'],
        {
          cwd: folder.path,
          env: {
            PATH: process.env.PATH,
            TMPDIR: at('scratch'),
            KILL_AT: String(step),
            STARTED: '1',
            WATCHED: folder.path,
          },
        },
      );
      return signal;
    };
    let kills = 0;
    let replaced = 0;
    for (let step = 0; run(step) === 'SIGKILL'; step++) {
      kills++;
      const content = readFileSync(target, 'utf8');
      expect([header('OTHER.md'), header('A.md')]).toContain(content);
      if (content === header('A.md')) replaced++;
    }
    expect(kills).toBeGreaterThan(10);
    expect(replaced).toBeGreaterThan(0);
    expect(readFileSync(target, 'utf8')).toBe(header('A.md'));
    const strays = ['docs', 'scratch'].flatMap((name) =>
      readdirSync(at(name)).filter((entry) => entry.endsWith('.tmp')),
    );
    expect(strays).toEqual([]);
  }, 60_000);
});

describe('scratch space', () => {
  test('is the first variable that is set, and is made when missing', () => {
    const all = { COHESIX_TRACE_TMP: at('1'), COHESIX_ENS_TMP: at('2'), TMPDIR: at('3') };
    expect(scratchFolder(all)).toBe(at('1'));
    expect(scratchFolder({ ...all, COHESIX_TRACE_TMP: '' })).toBe(at('2'));
    expect(scratchFolder({ TMPDIR: at('3/deep') })).toBe(at('3/deep'));
    expect(statSync(at('3/deep')).isDirectory()).toBe(true);
  });

  test('that cannot be written is named by its variable, with the cure', () => {
    writeFileSync(at('file'), '');
    expect(() => scratchFolder({ COHESIX_ENS_TMP: at('file/x') })).toThrow(
      /^COHESIX_ENS_TMP: cannot write to .* \(ENOTDIR\); set COHESIX_ENS_TMP to a folder you can write to, or unset it$/,
    );
  });
});
