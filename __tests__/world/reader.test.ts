import { execFileSync, spawn } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  closeSync,
  constants,
  mkdirSync,
  openSync,
  readSync,
  symlinkSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { makeReader } from '../../src/world/reader.js';
import { asNobody, type TempFolder, tempFolder } from '../support/temp-folder.js';

let folder: TempFolder;
beforeEach(() => {
  folder = tempFolder();
});
afterEach(() => folder.remove());
const at = (name: string) => join(folder.path, name);
const MiB = 1024 * 1024;

test('one reader gives the bytes of files of any size, one after the other', () => {
  const { read } = makeReader();
  const size = fc.oneof(
    fc.nat({ max: 300_000 }),
    fc.constantFrom(0, 1, 65_535, 65_536, 65_537, 131_071, 131_072, 131_073),
  );
  fc.assert(
    fc.property(size, fc.nat({ max: 255 }), (length, seed) => {
      const content = Buffer.from(Array.from({ length }, (_, index) => (index * 31 + seed) & 255));
      const reading = read(folder.write('f', content), MiB);
      expect(reading.kind).toBe('file');
      expect(reading.kind === 'file' && reading.bytes.equals(content)).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test('a file is as large as allowed or too large, to the byte, whatever the reader read before', () => {
  const { read } = makeReader();
  for (const largest of [0, 1, 5, 65_535, 65_536, 65_537, 200_000]) {
    folder.write('fits', Buffer.alloc(largest));
    folder.write('one more', Buffer.alloc(largest + 1));
    expect(read(at('fits'), largest)).toMatchObject({ kind: 'file' });
    expect(read(at('one more'), largest)).toEqual({ kind: 'too-large', size: largest + 1 });
  }
});

test('what is no file says what it is', async () => {
  const { read } = makeReader();
  folder.write('f', 'secret');
  execFileSync('mkfifo', [at('pipe')]);
  const server = createServer().listen(at('socket'));
  await new Promise((resolve) => server.once('listening', resolve));
  expect(read(at('pipe'), MiB)).toEqual({ kind: 'special', what: 'named pipe' });
  expect(read(at('socket'), MiB)).toEqual({ kind: 'special', what: 'socket' });
  await new Promise((resolve) => server.close(resolve));
  for (const device of ['/dev/null', '/dev/zero']) {
    expect(read(device, MiB)).toEqual({ kind: 'special', what: 'device' });
  }
  expect(read(folder.path, MiB)).toEqual({ kind: 'directory' });
  expect(read(at('none'), MiB)).toEqual({ kind: 'missing' });
  expect(read(at('f/none'), MiB)).toEqual({ kind: 'missing' });
  expect(read(at('x'.repeat(300)), MiB)).toEqual({ kind: 'unreadable', code: 'ENAMETOOLONG' });
});

test('a link shows its target and is not followed, to whatever it leads', () => {
  const { read } = makeReader();
  folder.write('f', 'secret');
  mkdirSync(at('folder'));
  for (const target of ['f', 'folder', 'none', '/dev/zero', at('f'), 'loop', '../..', 'a\nb']) {
    const name = target === 'loop' ? 'loop' : `to ${target.replaceAll('/', '_')}`;
    symlinkSync(target, at(name));
    expect(read(at(name), MiB)).toEqual({ kind: 'link', target });
  }
});

test('a pipe into which somebody writes is no file either, and what is in it stays in it', () => {
  execFileSync('mkfifo', [at('pipe')]);
  const writer = openSync(at('pipe'), constants.O_RDWR | constants.O_NONBLOCK);
  try {
    writeSync(writer, 'for somebody else');
    expect(makeReader().read(at('pipe'), MiB)).toEqual({ kind: 'special', what: 'named pipe' });
    const left = Buffer.alloc(100);
    expect(left.toString('utf8', 0, readSync(writer, left))).toBe('for somebody else');
  } finally {
    closeSync(writer);
  }
});

test('a file without the right to read it, or in a folder without the right to enter it, says so', async () => {
  folder.write('closed.md', 'x');
  folder.write('closed/a.md', 'x');
  chmodSync(at('closed.md'), 0o000);
  chmodSync(at('closed'), 0o000);
  chmodSync(folder.path, 0o755);
  const { read } = makeReader();
  const readings = await asNobody(() => [read(at('closed.md'), MiB), read(at('closed/a.md'), MiB)]);
  chmodSync(at('closed'), 0o755);
  expect(readings).toEqual([
    { kind: 'unreadable', code: 'EACCES' },
    { kind: 'unreadable', code: 'EACCES' },
  ]);
});

test('a name that is not UTF-8 is read by its bytes', () => {
  const name = Buffer.concat([Buffer.from(`${folder.path}/`), Buffer.from([0xc3, 0xa9])]);
  folder.write('é', 'by its bytes');
  expect(makeReader().read(name, MiB)).toEqual({
    kind: 'file',
    bytes: Buffer.from('by its bytes'),
  });
  const bad = Buffer.concat([Buffer.from(`${folder.path}/`), Buffer.from([0xe9])]);
  // Systems whose names must be UTF-8 have no such file, and say that or that they cannot look.
  expect(['missing', 'unreadable']).toContain(makeReader().read(bad, MiB).kind);
});

test('a file that grows while it is read gives a beginning of it, never more than allowed', async () => {
  folder.write('log', '');
  const grow = `const fs = require('node:fs');
    const line = Buffer.from('0123456789abcdef'.repeat(512));
    const pause = new Int32Array(new SharedArrayBuffer(4));
    for (let n = 0; n < 4000; n++) {
      fs.appendFileSync(${JSON.stringify(at('log'))}, line);
      if (n % 4 === 0) Atomics.wait(pause, 0, 0, 1); // The reader has to have its turns.
    }`;
  const writer = spawn(process.execPath, ['-e', grow], { stdio: 'ignore' });
  let grew = 0;
  let before = 0;
  try {
    const { read } = makeReader();
    while (writer.exitCode === null) {
      const reading = read(at('log'), 8 * MiB);
      if (reading.kind === 'file') {
        const { bytes } = reading;
        expect(bytes.length).toBeLessThanOrEqual(8 * MiB);
        expect(bytes.subarray(0, 16).toString()).toBe(bytes.length > 0 ? '0123456789abcdef' : '');
        if (bytes.length > before) grew++;
        before = bytes.length;
      } else expect(reading).toMatchObject({ kind: 'too-large' });
      await new Promise((resolve) => setImmediate(resolve));
    }
  } finally {
    writer.kill('SIGKILL');
  }
  expect(grew).toBeGreaterThan(0);
});

test('a file that shrank between two reads shows nothing of its longer past', () => {
  const { read } = makeReader();
  folder.write('f', 'long content of the past');
  read(at('f'), MiB);
  truncateSync(at('f'), 4);
  expect(read(at('f'), MiB)).toEqual({ kind: 'file', bytes: Buffer.from('long') });
  truncateSync(at('f'), 0);
  expect(read(at('f'), MiB)).toEqual({ kind: 'file', bytes: Buffer.alloc(0) });
  appendFileSync(at('f'), 'new');
  expect(read(at('f'), MiB)).toEqual({ kind: 'file', bytes: Buffer.from('new') });
});

test('ten thousand reads, right and wrong, leave no file open', () => {
  const { read } = makeReader();
  folder.write('f', 'x'.repeat(100));
  symlinkSync('f', at('link'));
  const paths = ['f', 'link', 'none', '.'].map(at);
  for (let n = 0; n < 2500; n++) for (const path of paths) read(path, n % 2 === 0 ? MiB : 10);
  const next = openSync(at('f'), 'r');
  closeSync(next);
  expect(next).toBeLessThan(200);
});
