import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { replaceFolder } from '../../src/world/replace-folder.js';
import { type TempFolder, tempFolder } from '../support/temp-folder.js';
import { compileInto, runAsNobody } from './in-child.js';

let folder: TempFolder;
beforeEach(() => {
  folder = tempFolder();
});
afterEach(() => folder.remove());

const at = (...path: string[]) => join(folder.path, ...path);
const read = (path: string) => readFileSync(at(path), 'utf8');
const OURS = new Set(['docs/', 'docs/a', 'empty/', 'only-old']);
const isOurs = (path: string) => OURS.has(path);

function former(parent = 'here'): void {
  folder.write(`${parent}/target/docs/a`, 'old');
  folder.write(`${parent}/target/docs/theirs`, 'theirs');
  folder.write(`${parent}/target/only-old`, 'old');
  mkdirSync(at(parent, 'target/empty'));
}

const replace = () =>
  replaceFolder(at('here/target'), isOurs, (filler) => {
    filler.folder('docs');
    filler.file('docs/a', 'new');
    filler.link('docs/link', 'a');
  });

describe('a folder that is replaced', () => {
  test('has what was filled in, and what others put into the old one, as the same files', () => {
    former();
    symlinkSync('nowhere', at('here/target/their-link'));
    mkdirSync(at('here/target/their-folder'), { mode: 0o750 });
    chmodSync(at('here/target'), 0o711);
    const { ino } = lstatSync(at('here/target/docs/theirs'));
    replace();
    expect(readdirSync(at('here'))).toEqual(['target']);
    expect(readdirSync(at('here/target')).sort()).toEqual(['docs', 'their-folder', 'their-link']);
    expect(readdirSync(at('here/target/docs')).sort()).toEqual(['a', 'link', 'theirs']);
    expect([read('here/target/docs/a'), read('here/target/docs/theirs')]).toEqual([
      'new',
      'theirs',
    ]);
    expect([
      readlinkSync(at('here/target/their-link')),
      readlinkSync(at('here/target/docs/link')),
    ]).toEqual(['nowhere', 'a']);
    expect(lstatSync(at('here/target/docs/theirs'))).toMatchObject({ ino, nlink: 1 });
    expect(lstatSync(at('here/target')).mode & 0o777).toBe(0o711);
    expect(lstatSync(at('here/target/their-folder')).mode & 0o777).toBe(0o750);
  });

  test('may be missing, with the folders above it', () => {
    replaceFolder(at('deep/er/target'), isOurs, (filler) => filler.file('a', 'new'));
    expect(read('deep/er/target/a')).toBe('new');
    expect(readdirSync(at('deep/er'))).toEqual(['target']);
  });

  test('stays as it was when filling it fails, and when somebody’s file is in the way', () => {
    former();
    folder.write('here/target/docs/link', 'mine');
    expect(() =>
      replaceFolder(at('here/target'), isOurs, () => {
        throw new Error('no');
      }),
    ).toThrow('no');
    expect(replace).toThrow(
      'docs/link: not written by a former run, and in the way of a new file; move it, or name another folder',
    );
    expect(readdirSync(at('here'))).toEqual(['target']);
    expect([
      read('here/target/docs/a'),
      read('here/target/docs/link'),
      read('here/target/only-old'),
    ]).toEqual(['old', 'mine', 'old']);
  });

  test('that came while it was filled is another run’s, and stays', () => {
    expect(() =>
      replaceFolder(at('here/target'), isOurs, (filler) => {
        filler.file('a', 'second');
        folder.write('here/target/a', 'first');
      }),
    ).toThrow(
      `${at('here/target')}: another run has put something there meanwhile, which stays as it is; name another folder`,
    );
    expect(readdirSync(at('here'))).toEqual(['target']);
    expect(read('here/target/a')).toBe('first');
  });

  test('never becomes two when it is filled twice in one call', () => {
    expect(() =>
      replaceFolder(at('here/target'), isOurs, (filler) => {
        filler.file('a', 'one');
        filler.file('a', 'two');
      }),
    ).toThrow('EEXIST');
    expect(readdirSync(at('here'))).toEqual([]);
  });
});

describe('what a killed run left beside it', () => {
  const dead = spawnSync(process.execPath, ['-e', '']).pid;
  const host = hostname().replace(/[^A-Za-z0-9]/g, '');
  const stale = `here/.cohesix-${host}-${dead}-0123456789ab.tmp`;

  test('goes with the next run', () => {
    folder.write(`${stale}/new/docs/a`, 'half');
    replace();
    expect(readdirSync(at('here'))).toEqual(['target']);
  });

  test('gives back an old folder that was set aside, whichever folder the next run is about', () => {
    folder.write(`${stale}/old/docs/a`, 'old');
    folder.write(`${stale}/name`, 'other');
    replace();
    expect(readdirSync(at('here')).sort()).toEqual(['other', 'target']);
    expect(read('here/other/docs/a')).toBe('old');
  });

  test('is not given back when it was being removed: half of it may be gone', () => {
    folder.write(`${stale}/old/docs/a`, 'old');
    replace();
    expect(readdirSync(at('here'))).toEqual(['target']);
  });

  test('never leads out of the folder that it lies in', () => {
    folder.write(`${stale}/old/docs/a`, 'old');
    folder.write(`${stale}/name`, '../../../outside');
    replace();
    expect(readdirSync(at('here')).sort()).toEqual(['outside', 'target']);
  });

  test('of a living run stays', () => {
    folder.write(`here/.cohesix-${host}-${process.ppid}-0123456789ab.tmp/new/a`, 'at work');
    replace();
    expect(readdirSync(at('here'))).toHaveLength(2);
  });
});

// The module as it is, in a process of its own that is killed, or whose file system fails, at the Nth call.
const WRITING = [
  ...['mkdirSync', 'writeFileSync', 'renameSync', 'linkSync', 'symlinkSync', 'chmodSync', 'rmSync'],
];
const CALLS = [...WRITING, ...['readdirSync', 'existsSync', 'lstatSync', 'openSync', 'fsyncSync']];
const PRELOAD = `
  const fs = require('node:fs');
  globalThis.fault = { left: -1 };
  for (const name of ${JSON.stringify(CALLS)}) {
    const real = fs[name];
    fs[name] = (...given) => {
      const { fault } = globalThis;
      // A kill before a call that only reads is one after the last that wrote.
      if (fault.code === 'KILL' && !${JSON.stringify(WRITING)}.includes(name)) return real(...given);
      if (fault.left-- !== 0) return real(...given);
      if (fault.code === 'KILL') process.kill(process.pid, 'SIGKILL');
      if (name === 'existsSync') return real(...given); // It never throws.
      throw Object.assign(new Error('injected'), { code: fault.code, syscall: name });
    };
  }
  require('node:module').syncBuiltinESMExports();`;
const DRIVER = `
  import { replaceFolder } from './world/replace-folder.js';
  const { code, targets } = JSON.parse(process.argv[2]);
  const ours = new Set(${JSON.stringify([...OURS])});
  const ends = targets.map(([step, target]) => {
    globalThis.fault = { left: step, code };
    try {
      replaceFolder(target, (path) => ours.has(path), (filler) => {
        filler.folder('docs');
        filler.file('docs/a', 'new');
        filler.link('docs/link', 'a');
      });
    } catch (error) { globalThis.fault.told = error.message; }
    const { left, told = '' } = globalThis.fault;
    globalThis.fault = { left: -1 };
    return { reached: left < 0, told };
  });
  console.log(JSON.stringify(ends));`;

/** Runs with a fault at a call of each run; answers for each whether there were so many, and what was thrown. */
function runWith(code: string, targets: [number, string][]): { reached: boolean; told: string }[] {
  const argv = ['--require', at('preload.cjs'), at('driver.js'), JSON.stringify({ code, targets })];
  const { stdout, signal } = spawnSync(process.execPath, argv, { encoding: 'utf8' });
  return signal === 'SIGKILL' ? [{ reached: true, told: '' }] : JSON.parse(stdout);
}

/** Old or new: whole, with what others put there; `gone` when nothing is at the place. */
function stateOf(path: string): string {
  const names = (below: string) => {
    try {
      return readdirSync(at(path, below)).sort().join();
    } catch {
      return 'gone';
    }
  };
  const seen = [names('.'), names('docs')].join(' ');
  if (seen === 'gone gone') return 'gone';
  const content = `${read(`${path}/docs/a`)} ${read(`${path}/docs/theirs`)}`;
  const known: Record<string, string> = {
    'docs,empty,only-old a,theirs old theirs': 'old',
    'docs a,link,theirs new theirs': 'new',
  };
  return known[`${seen} ${content}`] ?? `half done: ${seen} ${content}`;
}

beforeEach(() => {
  compileInto(folder, [
    ...[
      'world/replace-folder',
      'world/replace-file',
      'world/make-folder',
      'world/replaceable',
      'world/staged-name',
    ],
    ...['world/process-start', 'core/usage-error', 'core/reason'],
  ]);
  folder.write('preload.cjs', PRELOAD);
  folder.write('driver.js', DRIVER);
});

test('a kill at any step leaves the old folder or the new one, whole, and the next run leaves no stray', () => {
  const seen = new Set<string>();
  let stray: string[] = [];
  for (let step = 0; ; step++) {
    const parent = `parent${step}`;
    former(parent);
    const [end] = runWith('KILL', [[step, at(parent, 'target')]]);
    const state = stateOf(`${parent}/target`);
    seen.add(state);
    if (!end?.reached) break;
    const [staged = '.'] = readdirSync(at(parent)).filter((name) => name.startsWith('.cohesix-'));
    stray = readdirSync(at(parent, staged));
    replaceFolder(at(parent, 'other'), isOurs, () => {});
    expect([step, stateOf(`${parent}/target`)]).toEqual([step, state === 'new' ? 'new' : 'old']);
    expect([step, ...readdirSync(at(parent)).sort()]).toEqual([step, 'other', 'target']);
  }
  // Between two renames the old folder lies beside its place; the next run has put it back.
  expect(seen).toEqual(new Set(['old', 'gone', 'new']));
  // Before the old folder is removed its name is: half of it never comes back, whatever becomes of the new one.
  expect(stray).toEqual(['old']);
});

test.each(['ENOSPC', 'EIO'])(
  '%s at any step leaves the old folder or the new one in place, whole',
  (code) => {
    const targets = Array.from({ length: 60 }, (_, step): [number, string] => {
      former(`parent${step}`);
      return [step, at(`parent${step}/target`)];
    });
    const ends = runWith(code, targets);
    const states = targets.map(([step]) => stateOf(`parent${step}/target`));
    expect(new Set(states)).toEqual(new Set(['old', 'new']));
    expect([ends[0]?.reached, ends.at(-1)?.reached, states.at(-1)]).toEqual([true, false, 'new']);
    const told = new RegExp(
      `^\\S+: (cannot be written \\(${code}\\); what was there is as it was|is replaced, and .* \\(${code}\\)|this folder cannot be made \\(${code}\\)|cannot be replaced as one step \\(${code}\\))`,
    );
    expect(ends.at(-1)?.told).toBe('');
    expect(ends.filter(({ told: words }) => words.includes('is replaced'))).not.toEqual([]);
    for (const [step, { told: words }] of ends.entries()) {
      if (words === '') expect([step, states[step]]).toEqual([step, 'new']);
      else expect(words).toMatch(told);
      if (words !== '')
        expect([step, states[step]]).toEqual([step, words.includes('is replaced') ? 'new' : 'old']);
    }
  },
);

test('an old folder that cannot be put back is told by where it is, and comes back with the next run', () => {
  former();
  folder.write(
    'preload.cjs',
    `const fs = require('node:fs');
    const { renameSync } = fs;
    fs.renameSync = (from, to) => {
      if (to.endsWith('target')) throw Object.assign(new Error('no'), { code: 'EIO', syscall: 'rename' });
      return renameSync(from, to);
    };
    require('node:module').syncBuiltinESMExports();`,
  );
  const [end] = runWith('EIO', [[-1, at('here/target')]]);
  const [, where = ''] =
    /what was there is (\S+) until the next run puts it back/.exec(end?.told ?? '') ?? [];
  expect(readFileSync(join(where, 'docs/a'), 'utf8')).toBe('old');
  replace();
  expect(readdirSync(at('here'))).toEqual(['target']);
  expect(read('here/target/docs/theirs')).toBe('theirs');
});

test('where nothing may be written, and where nothing may be listed, it is told or done', () => {
  for (const name of ['closed', 'drop']) mkdirSync(at(name));
  chmodSync(at('closed'), 0o555);
  chmodSync(at('drop'), 0o333);
  if (process.getuid?.() === 0) chownSync(at('drop'), 65_534, 65_534);
  const module = `import { replaceFolder } from './world/replace-folder.js';
    const told = ['closed', 'drop'].map((name) => {
      try { replaceFolder(name + '/target', () => false, (filler) => filler.file('a', 'new')); }
      catch (error) { return error.message; }
    });
    console.log(JSON.stringify(told));`;
  expect(runAsNobody(folder, module, {})).toEqual([
    'closed/target: cannot be written (EACCES); what was there is as it was; see to its folder and its space',
    null,
  ]);
  chmodSync(at('drop'), 0o755);
  expect(read('drop/target/a')).toBe('new');
});
