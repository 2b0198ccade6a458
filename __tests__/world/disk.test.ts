import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { digestOf } from '../../src/world/disk/copy-whole.js';
import { type TempFolder, tempFolder } from '../support/temp-folder.js';
import { compileInto } from './in-child.js';

let folder: TempFolder;
beforeEach(() => {
  folder = tempFolder();
});
afterEach(() => folder.remove());
const at = (name: string) => join(folder.path, name);

// The modules as they are, in a process of their own whose file system tells what it is asked, and fails on order.
const PARTS = [
  ...['world/disk/records', 'world/disk/copy-whole', 'world/replace-file', 'world/make-folder'],
  ...['world/open-flags', 'world/replaceable', 'world/staged-name', 'world/process-start'],
  ...['core/usage-error', 'core/reason'],
];
const CALLS = ['mkdirSync', 'openSync', 'writeSync', 'ftruncateSync', 'fsyncSync', 'renameSync'];
const PRELOAD = `
  const fs = require('node:fs');
  const files = new Map();
  globalThis.calls = [];
  for (const name of ${JSON.stringify(CALLS)}) {
    const real = fs[name];
    fs[name] = (first, ...more) => {
      const path = typeof first === 'number' ? files.get(first) : first;
      const relative = String(path).slice(process.cwd().length + 1) || '.';
      if (name !== 'openSync') globalThis.calls.push(name.slice(0, -4) + ' ' + relative);
      const [call, of] = globalThis.fault ?? [];
      if (call === name && of === relative) {
        // What a full disk takes is a part.
        if (name === 'writeSync') real(first, more[0], more[1], 3, more[3]);
        throw Object.assign(new Error('EIO: injected'), { code: 'EIO', syscall: name });
      }
      if (name === 'writeSync') globalThis.meanwhile?.();
      const result = real(first, ...more);
      if (name === 'openSync') files.set(result, first);
      return result;
    };
  }
  require('node:module').syncBuiltinESMExports();`;

/** Runs statements in that process; answers what they say and the calls that they made, without those from before. */
function inChild(statements: string): { said: unknown; calls: string[] } {
  compileInto(folder, PARTS);
  folder.write('preload.cjs', PRELOAD);
  folder.write(
    'driver.js',
    `import fs from 'node:fs';
    import { openRecords } from './world/disk/records.js';
    import { copyWhole } from './world/disk/copy-whole.js';
    const { calls } = globalThis;
    const here = (name) => process.cwd() + '/' + name;
    const thrown = (work) => { try { work(); } catch (error) { return error.message.replaceAll(here(''), ''); } };
    let said;
    ${statements}
    console.log(JSON.stringify({ said, calls }));`,
  );
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--require', at('preload.cjs'), at('driver.js')],
    { encoding: 'utf8', cwd: folder.path },
  );
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

describe('a file of lines that only grows', () => {
  test('is on the disk when each call returns: its folder, what is added, what is cut', () => {
    const { calls } = inChild(`
      const records = openRecords(here('kept/j'));
      records.append('one\\n');
      records.append('two\\n', { sync: false });
      records.append('three\\n');
      records.cut(4);
      records.close();`);
    expect(calls).toEqual([
      ...['mkdir kept', 'fsync kept'],
      ...['write kept/j', 'fsync kept/j'],
      'write kept/j',
      ...['write kept/j', 'fsync kept/j'],
      ...['ftruncate kept/j', 'fsync kept/j'],
    ]);
    expect(readFileSync(at('kept/j'), 'utf8')).toBe('one\n');
  });

  test.each(['writeSync', 'fsyncSync'])(
    'does not have a line that it refused at %s, not even by halves, and takes the next one',
    (call) => {
      const { said } = inChild(`
        const records = openRecords(here('j'));
        records.append('one\\n');
        globalThis.fault = ['${call}', 'j'];
        said = [thrown(() => records.append('two\\n')), fs.readFileSync('j', 'utf8')];
        globalThis.fault = undefined;
        records.append('three\\n');`);
      expect(said).toEqual(['EIO: injected', 'one\n']);
      expect(readFileSync(at('j'), 'utf8')).toBe('one\nthree\n');
    },
  );
});

describe('a file that is copied as one step', () => {
  beforeEach(() => {
    folder.write('source', 'what is copied');
  });
  const copy = (destination: string) =>
    `copyWhole(here('source'), here('${destination}'), ${JSON.stringify({
      temporary: `${at(destination)}.tmp`,
      sha256: digestOf(at('source')).sha256,
    })})`;

  test('is on the disk before it has its name, and its name and new folders when the call returns', () => {
    const { calls } = inChild(`${copy('new/deep/er/copy')};`);
    expect(calls).toEqual([
      ...['mkdir new', 'mkdir new/deep', 'mkdir new/deep/er'],
      ...['write new/deep/er/copy.tmp', 'fsync new/deep/er/copy.tmp'],
      'rename new/deep/er/copy.tmp',
      ...['fsync new/deep/er', 'fsync new/deep', 'fsync new', 'fsync .'],
    ]);
    expect(readFileSync(at('new/deep/er/copy'), 'utf8')).toBe('what is copied');
  });

  test.each([
    ['writeSync', 'to/copy.tmp', 'old'],
    ['fsyncSync', 'to/copy.tmp', 'old'],
    ['renameSync', 'to/copy.tmp', 'old'],
    ['fsyncSync', 'to', 'what is copied'],
  ])(
    'that the disk refuses at %s of %s is told, and nothing is left beside it',
    (call, of, now) => {
      folder.write('to/copy', 'old');
      const { said } = inChild(`
      globalThis.fault = ['${call}', '${of}'];
      said = thrown(() => ${copy('to/copy')});`);
      expect(said).toBe('EIO: injected');
      expect([readdirSync(at('to')), readFileSync(at('to/copy'), 'utf8')]).toEqual([['copy'], now]);
    },
  );

  test('has what was meant: a source that is another one meanwhile is refused', () => {
    folder.write('source', 'x'.repeat(600_000));
    folder.write('to/copy', 'old');
    const { said } = inChild(`
      globalThis.meanwhile = () => {
          globalThis.meanwhile = undefined;
          fs.appendFileSync('source', 'more');
        };
      said = thrown(() => ${copy('to/copy')});`);
    expect(said).toBe('source: changed while it was copied; run again');
    expect([readdirSync(at('to')), readFileSync(at('to/copy'), 'utf8')]).toEqual([['copy'], 'old']);
  });

  test('goes on where a copy was killed: what that had staged is no obstacle', () => {
    mkdirSync(at('to'));
    folder.write('to/copy.tmp', 'half of what was to be cop');
    inChild(`${copy('to/copy')};`);
    expect([readdirSync(at('to')), readFileSync(at('to/copy'), 'utf8')]).toEqual([
      ['copy'],
      'what is copied',
    ]);
  });
});
