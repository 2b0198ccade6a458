import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { replaceFile } from '../../src/world/replace-file.js';
import { replaceable } from '../../src/world/replaceable.js';
import { repositoryRoot } from '../support/repository-root.js';
import { asNobody, type TempFolder, tempFolder } from '../support/temp-folder.js';
import { compileInto, runAsNobody } from './in-child.js';

let folder: TempFolder;
beforeEach(() => {
  folder = tempFolder();
});
afterEach(() => folder.remove());
const at = (name: string) => join(folder.path, name);
const modeOf = (path: string) => statSync(path).mode & 0o7777;

test('the new content is exactly what is given, and the mode is the old one', () => {
  const target = folder.write('f', 'old');
  const content = fc.oneof(fc.uint8Array(), fc.string({ unit: 'binary' }));
  const mode = fc.constantFrom(0o600, 0o644, 0o755, 0o640, 0o444, 0o000, 0o2755, 0o4711);
  fc.assert(
    fc.property(content, mode, (given, old) => {
      chmodSync(target, old);
      replaceFile(target, given, folder.path);
      expect(modeOf(target)).toBe(old);
      chmodSync(target, 0o600);
      expect(readFileSync(target)).toEqual(Buffer.from(given as string));
    }),
    { numRuns: 40 },
  );
  expect(readdirSync(folder.path)).toEqual(['f']);
});

test('a part of a larger buffer is written as that part', () => {
  replaceFile(at('f'), Buffer.from('0123456789').subarray(3, 6));
  expect(readFileSync(at('f'), 'utf8')).toBe('345');
});

test('the owner stays where the system permits that, and is no obstacle where it does not', async () => {
  const target = folder.write('f', 'old');
  const isRoot = process.getuid?.() === 0;
  if (isRoot) chownSync(target, 1234, 2345);
  const before = statSync(target);
  replaceFile(target, 'new');
  expect(statSync(target)).toMatchObject({ uid: before.uid, gid: before.gid });
  chmodSync(folder.path, 0o777);
  await asNobody(() => replaceFile(target, 'newer'));
  expect(readFileSync(target, 'utf8')).toBe('newer');
});

test('a new file has the mode that any new file has', () => {
  replaceFile(at('new'), 'x');
  writeFileSync(at('other'), 'x');
  expect(modeOf(at('new'))).toBe(modeOf(at('other')));
});

test('folders that are missing are made', () => {
  replaceFile(at('a/b/c'), 'new');
  expect(readFileSync(at('a/b/c'), 'utf8')).toBe('new');
});

test('another name of the old file keeps the old content', () => {
  folder.write('f', 'old');
  linkSync(at('f'), at('other'));
  replaceFile(at('f'), 'new');
  expect([readFileSync(at('f'), 'utf8'), readFileSync(at('other'), 'utf8')]).toEqual([
    'new',
    'old',
  ]);
});

test.each(['link', 'broken link', 'folder', 'pipe'])(
  'a %s is refused and stays as it is',
  (kind) => {
    folder.write('f', 'old');
    if (kind === 'link') symlinkSync('f', at(kind));
    if (kind === 'broken link') symlinkSync('none', at(kind));
    if (kind === 'folder') mkdirSync(at(kind));
    if (kind === 'pipe') execFileSync('mkfifo', [at(kind)]);
    const before = readdirSync(folder.path);
    expect(() => replaceFile(at(kind), 'new')).toThrow(
      `${at(kind)}: not a regular file, so it is not replaced; name a file`,
    );
    expect(readFileSync(at('f'), 'utf8')).toBe('old');
    expect(readdirSync(folder.path)).toEqual(before);
  },
);

test('below a file, or where nothing may be written, the error says so and nothing is left', async () => {
  folder.write('f', 'old');
  expect(() => replaceFile(at('f/g'), 'new')).toThrow(/f is no folder; name another file$/);
  chmodSync(folder.path, 0o555);
  await asNobody(() => expect(() => replaceFile(at('f'), 'new')).toThrow(/EACCES/));
  chmodSync(folder.path, 0o755);
  expect(readdirSync(folder.path)).toEqual(['f']);
  expect(readFileSync(at('f'), 'utf8')).toBe('old');
});

test('a folder that may be written but not listed is written', async () => {
  mkdirSync(at('drop'));
  chmodSync(folder.path, 0o755);
  chmodSync(at('drop'), 0o333);
  await asNobody(() => replaceFile(at('drop/f'), 'new'));
  chmodSync(at('drop'), 0o755);
  expect(readFileSync(at('drop/f'), 'utf8')).toBe('new');
  expect(readdirSync(at('drop'))).toEqual(['f']);
});

describe('what a killed run left', () => {
  const host = hostname().replace(/[^A-Za-z0-9]/g, '');
  const dead = spawnSync(process.execPath, ['-e', '']).pid;
  const stale = `.cohesix-${host}-${dead}-0123456789ab.tmp`;

  test('goes with the next replacement in that folder, and nothing else goes', () => {
    const kept = [
      `.cohesix-${host}-${process.pid}-0123456789ab.tmp`,
      `.cohesix-${host}-${process.ppid}-0123456789ab.tmp`,
      `.cohesix-another-${dead}-0123456789ab.tmp`,
      `.cohesix-${host}-${dead}.md`,
      `.cohesix-${host}-notes.tmp`,
      `.cohesix-${host}-${dead}-notes.tmp`,
      `.cohesix-${host}-${dead}-0123456789ab.tmp.md`,
    ];
    for (const name of [stale, ...kept]) folder.write(name, '');
    replaceFile(at('f'), 'new');
    expect(new Set(readdirSync(folder.path))).toEqual(new Set([...kept, 'f']));
  });

  test('goes from scratch space too, where the new file was staged', () => {
    folder.write(`scratch/${stale}`, '');
    replaceFile(at('f'), 'new', at('scratch'));
    expect(readdirSync(at('scratch'))).toEqual([]);
  });

  test('is no obstacle where it cannot be removed', async () => {
    mkdirSync(at(`folder/${stale}/full`), { recursive: true });
    replaceFile(at('folder/f'), 'new');
    expect(readFileSync(at('folder/f'), 'utf8')).toBe('new');
    // A scratch folder that all users share: nobody removes what is somebody else's.
    folder.write(`shared/${stale}`, '');
    chmodSync(folder.path, 0o777);
    chmodSync(at('shared'), 0o1777);
    await asNobody(() => replaceFile(at('f'), 'new', at('shared')));
    expect(readFileSync(at('f'), 'utf8')).toBe('new');
  });
});

// The module as it is, in a process of its own whose file system fails on order. The script counts the
// calls that replaceFile makes and lets the one with the number `n` fail.
/** The module, and what it stands on. */
const PARTS = [
  'world/replace-file',
  'world/make-folder',
  'world/replaceable',
  'world/staged-name',
  'world/process-start',
  'core/usage-error',
  'core/reason',
];
const CALLS =
  'lstatSync mkdirSync readdirSync openSync writeSync fsyncSync closeSync chownSync chmodSync renameSync'.split(
    ' ',
  );
const PRELOAD = `
  const fs = require('node:fs');
  globalThis.fault = { armed: false };
  for (const name of ${JSON.stringify(CALLS)}) {
    const real = fs[name];
    fs[name] = (...given) => {
      const { fault } = globalThis;
      if (!fault.armed) return real(...given);
      fault.calls.push([name, typeof given[0] === 'number' ? '' : String(given[0])]);
      if (fault.calls.length - 1 !== fault.n) return real(...given);
      if (fault.code === 'short') {
        if (name === 'writeSync') given[3] = Math.ceil(given[3] / 2);
        return real(...given);
      }
      if (name === 'closeSync') real(...given);
      throw Object.assign(new Error(fault.code + ': injected'), { code: fault.code, syscall: name });
    };
  }
  require('node:module').syncBuiltinESMExports();`;
const DRIVER = `
  import fs from 'node:fs';
  import { replaceFile } from './world/replace-file.js';
  import { replaceable } from './world/replaceable.js';
  const { root, code } = JSON.parse(process.argv[2]);
  const runs = [];
  for (let n = 0; ; n++) {
    const here = root + '/' + code + n;
    fs.mkdirSync(here + '/docs', { recursive: true });
    fs.mkdirSync(here + '/scratch');
    fs.writeFileSync(here + '/docs/f', 'old');
    const fault = (globalThis.fault = { armed: true, n, code, calls: [] });
    let threw, told, isRefused;
    try { replaceFile(here + '/docs/f', 'the new one', here + '/scratch'); }
    catch (error) { [threw, told] = [/\\((E\\w+)\\)/.exec(error.message)?.[1], error.message.replace(here, '')]; isRefused = error.cause !== undefined; }
    fault.armed = false;
    const left = [...fs.readdirSync(here + '/docs'), ...fs.readdirSync(here + '/scratch')];
    runs.push({ calls: fault.calls, failed: fault.calls[n], threw, told, isRefused, left, content: fs.readFileSync(here + '/docs/f', 'utf8') });
    if (fault.calls.length <= n) break;
  }
  console.log(JSON.stringify(runs));`;

interface FaultyRun {
  /** Name and path of each call. */
  calls: [string, string][];
  failed?: [string, string];
  threw?: string;
  told?: string;
  isRefused?: boolean;
  left: string[];
  content: string;
}

function runWith(code: string): FaultyRun[] {
  compileInto(folder, PARTS);
  folder.write('preload.cjs', PRELOAD);
  folder.write('driver.js', DRIVER);
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      ...['--require', at('preload.cjs'), at('driver.js')],
      JSON.stringify({ root: at('runs'), code }),
    ],
    { encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  return JSON.parse(stdout) as FaultyRun[];
}

test('what is to be written of a file that only its owner reads is read by nobody else, while it is staged either', () => {
  compileInto(folder, PARTS);
  chmodSync(folder.write('docs/f', 'old'), 0o600);
  folder.write(
    'main.js',
    `import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const { writeSync } = fs;
    const modes = [];
    fs.writeSync = (file, ...more) => {
      modes.push(fs.fstatSync(file).mode & 0o7777);
      return writeSync(file, ...more);
    };
    syncBuiltinESMExports();
    const { replaceFile } = await import('./world/replace-file.js');
    process.umask(0);
    replaceFile('docs/f', 'secret');
    fs.writeSync = writeSync;
    console.log(JSON.stringify(modes));`,
  );
  const ran = spawnSync(process.execPath, ['main.js'], { cwd: folder.path, encoding: 'utf8' });
  expect([ran.stderr, ran.stdout]).toEqual(['', `[${0o600}]\n`]);
});

describe('with a fault at any call to the file system', () => {
  test.each(['ENOSPC', 'EIO', 'EROFS', 'EDQUOT', 'EMFILE'])(
    '%s leaves the old file or the new one, whole, and no stray; without an error it is the new one',
    (code) => {
      const runs = runWith(code);
      const failed = new Set(runs.map((run) => run.failed?.[0]));
      for (const call of [
        'openSync',
        'writeSync',
        'fsyncSync',
        'closeSync',
        'chmodSync',
        'renameSync',
      ]) {
        expect(failed).toContain(call);
      }
      for (const { threw, left, content } of runs) {
        expect(left).toEqual(['f']);
        expect(['old', 'the new one']).toContain(content);
        if (threw === undefined) expect(content).toBe('the new one');
        else expect(threw).toBe(code);
      }
      for (const { told, isRefused, content, failed: call } of runs.filter(({ threw }) => threw)) {
        const state =
          content === 'old'
            ? `/docs/f: cannot be written (${code}), and is as it was; see to its folder and its space`
            : `/docs/f: is replaced, and a power failure may undo that (${code}); see to its disk`;
        if (call?.[0] !== 'mkdirSync') expect(told).toBe(state);
        expect(isRefused).toBe(content === 'old');
      }
      const broken = runs.filter(({ failed: call }) =>
        ['writeSync', 'renameSync', 'chmodSync'].includes(call?.[0] ?? ''),
      );
      expect(broken.map(({ threw, content }) => [threw, content])).toEqual(
        broken.map(() => [code, 'old']),
      );
    },
  );

  test('a write that takes only a part is continued', () => {
    const runs = runWith('short');
    const writes = runs.filter(({ failed }) => failed?.[0] === 'writeSync');
    expect(writes.length).toBeGreaterThan(0);
    for (const { threw, content } of runs)
      expect([threw, content]).toEqual([undefined, 'the new one']);
  });

  test('scratch space that turns out to be on another file system is left for the target’s own folder', () => {
    const runs = runWith('EXDEV');
    const crossed = runs.filter(({ failed }) => failed?.[0] === 'renameSync');
    expect(crossed).toHaveLength(1);
    for (const { threw, content, left } of crossed) {
      expect([threw, content, left]).toEqual([undefined, 'the new one', ['f']]);
    }
  });

  test('a file system that cannot sync folders is no failure', () => {
    for (const code of ['EINVAL', 'ENOTSUP']) {
      const last = runWith(code).filter(({ failed }) => failed?.[0] === 'fsyncSync');
      expect(last.map(({ threw }) => threw)).toEqual([code, undefined]);
    }
  });

  test('the content is on the disk before the name leads to it, and the name before it ends', () => {
    const { calls } = runWith('none').at(-1) as FaultyRun;
    const names = calls.map(([name]) => name);
    const staged = calls.find(([name]) => name === 'openSync')?.[1] ?? '';
    expect(staged).toContain('/scratch/.cohesix-');
    expect(names.slice(names.indexOf('openSync'))).toEqual([
      ...[
        'openSync',
        'writeSync',
        'fsyncSync',
        'closeSync',
        'chownSync',
        'chmodSync',
        'renameSync',
      ],
      ...['openSync', 'fsyncSync', 'closeSync'],
    ]);
  });
});

test('a disk that takes only a part leaves the old file, no stray, and a finding that names the cause', () => {
  // A limit on the size of files is a disk that is full, for whoever runs this: the kernel writes what fits.
  const text = `// CLASSIFICATION: community\n// Filename: a.md\n// Author: Docs Team\n// Date Modified: 2029-01-26\n${'x\n'.repeat(20_000)}`;
  folder.write('docs/a.md', text);
  const command = `ulimit -f 20; exec "$0" dist/cli/index.js validate-batch "$1/docs" --fix`;
  const { status, stdout } = spawnSync('sh', ['-c', command, process.execPath, folder.path], {
    ...{ cwd: repositoryRoot, encoding: 'utf8' },
    env: { PATH: process.env.PATH, TMPDIR: at('scratch') },
  });
  expect([status, stdout]).toEqual([1, expect.stringContaining('cannot be written (EFBIG)')]);
  expect(readFileSync(at('docs/a.md'), 'utf8')).toBe(text);
  expect(readdirSync(at('docs'))).toEqual(['a.md']);
  expect(readdirSync(at('scratch'))).toEqual(['cohesix_batch_logs']); // The log of the findings.
});

test('readers of a file that several processes replace at once see one whole text after another', async () => {
  const target = folder.write('f', '0'.repeat(50_000));
  compileInto(folder, PARTS);
  const script = `import { replaceFile } from ${JSON.stringify(pathToFileURL(at('world/replace-file.js')))};
    for (let n = 0; n < 40; n++) replaceFile(process.argv[1], process.argv[2].repeat(50_000 + n), process.argv[3]);`;
  mkdirSync(at('scratch'));
  const writers = ['a', 'b', 'c'].map((letter) =>
    spawn(
      process.execPath,
      ['--input-type=module', '-e', script, target, letter, letter === 'c' ? '' : at('scratch')],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    ),
  );
  const codes = writers.map(
    (writer) => new Promise((resolve) => writer.once('exit', (code) => resolve(code))),
  );
  const seen = new Set<string>();
  while (writers.some(({ exitCode }) => exitCode === null)) {
    const content = readFileSync(target, 'utf8');
    expect(content.length).toBeGreaterThanOrEqual(50_000);
    expect(content).toBe(content.charAt(0).repeat(content.length));
    seen.add(content.charAt(0));
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(await Promise.all(codes)).toEqual([0, 0, 0]);
  expect(seen.size).toBeGreaterThan(1);
  expect(readdirSync(at('scratch'))).toEqual([]);
  expect(readdirSync(folder.path).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

// A process is killed at the Nth of its calls to the file system; the next run cleans up.
describe('a run that is killed while it writes', () => {
  const preload = `
    const fs = require('node:fs');
    let left = Number(process.env.KILL_AT);
    for (const name of ${JSON.stringify(CALLS)}) {
      const real = fs[name];
      fs[name] = (...given) => {
        const isOurs = given.some((one) => String(one).includes(process.env.WATCHED)) || typeof given[0] === 'number';
        if (isOurs && left-- === 0) process.kill(process.pid, 'SIGKILL');
        return real(...given);
      };
    }
    require('node:module').syncBuiltinESMExports();`;

  test('leaves the old file or the new one, whole, at every step, and no stray after the next run', () => {
    const header = (name: string) =>
      `// CLASSIFICATION: COMMUNITY\n// Filename: ${name}\n// Author: Docs Team\n// Date Modified: 2029-01-26\n`;
    folder.write('preload.cjs', preload);
    mkdirSync(at('scratch'));
    const target = at('docs/A.md');
    const run = (step: number) => {
      folder.write('docs/A.md', header('OTHER.md'));
      const cli = join(repositoryRoot, 'dist/cli/index.js');
      const { signal } = spawnSync(
        process.execPath,
        ['--require', at('preload.cjs'), cli, 'validate-batch', 'docs', '--fix'],
        {
          cwd: folder.path,
          env: {
            ...{ PATH: process.env.PATH, TMPDIR: at('scratch') },
            ...{ KILL_AT: String(step), WATCHED: folder.path },
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
  });
});

describe('whether a file can be put somewhere is known before', () => {
  test('where nothing may be written it is no, with the folder and the cure', async () => {
    compileInto(folder, PARTS);
    folder.write('closed/f', 'old');
    chmodSync(at('closed'), 0o555);
    const script = `import { replaceable } from './world/replaceable.js';
      const why = (path) => { try { replaceable(path); } catch (error) { return error.message; } };
      console.log(JSON.stringify(JSON.parse(process.argv[2]).map(why)));`;
    const paths = ['f', 'new', 'a/b/c'].map((name) => at(`closed/${name}`));
    const why = `${at('closed')} cannot be written (EACCES); name another file, or make that folder writable`;
    expect(runAsNobody(folder, script, paths)).toEqual(paths.map((path) => `${path}: ${why}`));
  });

  test('below a link to nowhere, below one to itself and below a file it is no', () => {
    symlinkSync('nowhere', at('dangling'));
    symlinkSync('loop', at('loop'));
    folder.write('file', '');
    for (const name of ['dangling', 'loop', 'file'])
      expect(() => replaceable(at(`${name}/a/b`))).toThrow(`${at(name)} is no folder`);
  });

  test('below a link to a folder, and below folders that are still missing, it is yes', () => {
    mkdirSync(at('folder'));
    symlinkSync('folder', at('link'));
    replaceable(at('link/a'));
    replaceable(at('a/b/c'));
    expect(readdirSync(folder.path).sort()).toEqual(['folder', 'link']);
  });
});
