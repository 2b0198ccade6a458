import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { machineFiles } from '../../src/world/files.js';
import { asNobody, type TempFolder, tempFolder } from '../support/temp-folder.js';

let folder: TempFolder;
beforeEach(() => {
  folder = tempFolder();
});
// Node cannot remove what lies deeper than a path may be long.
afterEach(() => {
  execFileSync('rm', ['-rf', folder.path]);
});
const at = (name: string) => join(folder.path, name);
const files = machineFiles(() => folder.path);
const namesOf = (listing: Buffer) => listing.toString('latin1').split('\0').slice(0, -1);
const walk = (path = folder.path) => files.walk(path);

// Names that a system may refuse: those that are not UTF-8 exist where this can be written.
const canNameAnything = (() => {
  const probe = tempFolder();
  try {
    writeFileSync(Buffer.concat([Buffer.from(`${probe.path}/`), Buffer.from([0xff])]), '');
    return true;
  } catch {
    return false;
  } finally {
    probe.remove();
  }
})();

describe('a walk', () => {
  test('lists files and links, names what must not be opened, and leaves .git and links to folders alone', () => {
    for (const name of ['a', 'b/c', 'b/d/e', '.git/config', 'b/.git', '.hidden/f', 'b/.git2/g']) {
      folder.write(name, '');
    }
    symlinkSync('b', at('link'));
    symlinkSync('..', at('b/loop'));
    symlinkSync('self', at('b/self'));
    execFileSync('mkfifo', [at('b/pipe')]);
    const { listing, special, unreadable } = walk();
    expect(namesOf(listing).sort()).toEqual(
      ['a', 'b/c', 'b/d/e', 'b/.git', 'b/.git2/g', '.hidden/f', 'link', 'b/loop', 'b/self'].sort(),
    );
    expect(special).toEqual([{ path: 'b/pipe', what: 'named pipe' }]);
    expect(unreadable).toEqual([]);
  });

  test('names sockets as what they are', async () => {
    mkdirSync(at('docs'));
    const server = createServer().listen(at('docs/s.md'));
    await new Promise((resolve) => server.once('listening', resolve));
    expect(walk().special).toEqual([{ path: 'docs/s.md', what: 'socket' }]);
    await new Promise((resolve) => server.close(resolve));
  });

  test('of any tree lists what find(1) lists', () => {
    const bytes = canNameAnything
      ? fc.uint8Array({ minLength: 1, maxLength: 8 })
      : fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 }).map((one) => Buffer.from(one));
    const odd = fc.constantFrom('a b', '-rf', '*', '\n', '"', "'", '\\', '..x', 'é', '😀', '.git2');
    const name = fc
      .oneof(bytes, odd)
      .map((one) => Buffer.from(one))
      .filter((one) => !one.includes(0) && !one.includes(0x2f))
      .filter((one) => !['.', '..', '.git'].includes(one.toString('latin1')));
    const path = fc.array(name, { minLength: 1, maxLength: 4 });
    let tree = 0;
    fc.assert(
      fc.property(fc.array(path, { maxLength: 12 }), (paths) => {
        const root = at(`tree${tree++}`);
        mkdirSync(root);
        for (const parts of paths) plant(Buffer.from(root), parts);
        const found = spawnSync('find', [root, '!', '-type', 'd', '-print0'], {
          encoding: 'latin1',
        });
        const expected = found.stdout.split('\0').slice(0, -1);
        expect(
          namesOf(walk(root).listing)
            .map((one) => `${root}/${one}`)
            .sort(),
        ).toEqual(expected.sort());
      }),
      { numRuns: 40 },
    );
  });

  test('of a folder three hundred deep finds what is at the bottom', () => {
    const deep = Array.from({ length: 300 }, () => 'd').join('/');
    folder.write(`${deep}/bottom.md`, '');
    expect(namesOf(walk().listing)).toEqual([`${deep}/bottom.md`]);
  });

  test('says where folders lie deeper than a path may be long, and lists the rest', () => {
    folder.write('here.md', '');
    const name = 'n'.repeat(200);
    const script = `for n in $(seq 30); do mkdir ${name} && cd ${name} || exit 1; done; : > bottom.md`;
    expect(spawnSync('bash', ['--norc', '-c', script], { cwd: folder.path }).status).toBe(0);
    const { listing, unreadable } = walk();
    expect(namesOf(listing)).toEqual(['here.md']);
    expect(unreadable).toEqual([
      { path: expect.stringContaining(name), code: expect.stringMatching(/ENAMETOOLONG/) },
    ]);
  });

  test('says which folders it may not look into, and lists the rest', async () => {
    for (const name of ['open/a.md', 'closed/b.md', 'open/closed/c.md']) folder.write(name, '');
    chmodSync(folder.path, 0o755);
    for (const name of ['closed', 'open/closed']) chmodSync(at(name), 0o000);
    const { listing, unreadable } = await asNobody(() => walk());
    for (const name of ['closed', 'open/closed']) chmodSync(at(name), 0o755);
    expect(namesOf(listing)).toEqual(['open/a.md']);
    expect(unreadable.sort((a, b) => (a.path < b.path ? -1 : 1))).toEqual([
      { path: 'closed', code: 'EACCES' },
      { path: 'open/closed', code: 'EACCES' },
    ]);
  });

  test('of a folder that is gone, or that is a file, says that and nothing else', () => {
    folder.write('f', '');
    expect(walk(at('none'))).toMatchObject({ unreadable: [{ path: '', code: 'ENOENT' }] });
    expect(walk(at('f'))).toMatchObject({ unreadable: [{ path: '', code: 'ENOTDIR' }] });
  });

  if (canNameAnything) {
    test('shows bytes that are no text as escapes, in what it does not list', () => {
      mkdirSync(at('d'));
      execFileSync('sh', ['-c', 'mkfifo "$(printf \'d/\\351 \\303\\251.md\')"'], {
        cwd: folder.path,
      });
      expect(walk().special).toEqual([{ path: 'd/\\xE9 \\xC3\\xA9.md', what: 'named pipe' }]);
    });
  }
});

function plant(root: Buffer, parts: readonly Buffer[]): void {
  let path = root;
  try {
    for (const [index, part] of parts.entries()) {
      path = Buffer.concat([path, Buffer.from('/'), part]);
      if (index < parts.length - 1) mkdirSync(path, { recursive: true });
    }
    writeFileSync(path, '', { flag: 'wx' });
  } catch {
    // A name that another path already uses otherwise, or that this system refuses: find(1) decides.
  }
}

describe('what stands at a path', () => {
  test('is told without following it', () => {
    folder.write('f', '');
    mkdirSync(at('d'));
    execFileSync('mkfifo', [at('p')]);
    symlinkSync('d', at('l'));
    symlinkSync('none', at('broken'));
    const kinds = ['f', 'd', 'p', 'l', 'broken', 'none', 'f/none'].map((name) =>
      files.kind(at(name)),
    );
    expect(kinds).toEqual([
      'file',
      'directory',
      'named pipe',
      'link',
      'link',
      'missing',
      'missing',
    ]);
    expect(files.kind('/dev/null')).toBe('device');
  });

  test('may be impossible to tell', async () => {
    folder.write('closed/f', '');
    symlinkSync('loop', at('loop'));
    chmodSync(folder.path, 0o755);
    chmodSync(at('closed'), 0o000);
    const kinds = await asNobody(() =>
      ['closed/f', 'loop/f', 'x'.repeat(300)].map((name) => files.kind(at(name))),
    );
    chmodSync(at('closed'), 0o755);
    expect(kinds).toEqual(['unreadable', 'unreadable', 'unreadable']);
  });
});

describe('a log', () => {
  test('is begun in folders that are made for it, and grows', () => {
    files.append(at('a/b/log'), 'one\n');
    files.append(at('a/b/log'), 'zwei: é 😀\n');
    expect(readFileSync(at('a/b/log'), 'utf8')).toBe('one\nzwei: é 😀\n');
  });

  test('that the disk takes only in part is a failure, never a shorter log', () => {
    // A limit on the size of files is a disk that is full, for whoever runs this: the kernel writes what fits.
    folder.write('docs/a.md', 'no header\n');
    for (let at = 0; at < 40; at++) folder.write(`docs/${at}.md`, 'no header\n');
    const command = `ulimit -f 4; exec "$0" dist/cli/index.js validate-batch "$1/docs" --quiet`;
    const { status, stderr } = spawnSync('sh', ['-c', command, process.execPath, folder.path], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, TMPDIR: at('scratch') },
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(/: not written \(EFBIG: .*\); see to its folder and its space/);
  });
});
