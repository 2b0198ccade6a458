import { chmodSync, mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { scratchFolder } from '../../src/world/scratch.js';
import { runCli } from '../support/run-cli.js';
import { type TempFolder, tempFolder } from '../support/temp-folder.js';
import { compileInto, runAsNobody } from './in-child.js';

let folder: TempFolder;
beforeEach(() => {
  folder = tempFolder();
});
afterEach(() => folder.remove());
const at = (name: string) => join(folder.path, name);

test('is the first that is set of COHESIX_TRACE_TMP, COHESIX_ENS_TMP and TMPDIR, an empty one is not set', () => {
  const all = { COHESIX_TRACE_TMP: at('1'), COHESIX_ENS_TMP: at('2'), TMPDIR: at('3') };
  expect(scratchFolder(all)).toBe(at('1'));
  expect(scratchFolder({ ...all, COHESIX_TRACE_TMP: '' })).toBe(at('2'));
  expect(scratchFolder({ ...all, COHESIX_TRACE_TMP: '', COHESIX_ENS_TMP: undefined })).toBe(
    at('3'),
  );
  expect(scratchFolder({})).toBe(resolve(tmpdir()));
});

test('is made when it is missing, and only the one that is used', () => {
  expect(scratchFolder({ COHESIX_ENS_TMP: at('deep/er'), TMPDIR: at('not') })).toBe(at('deep/er'));
  expect(statSync(at('deep/er')).isDirectory()).toBe(true);
  expect(readdirSync(folder.path)).toEqual(['deep']);
});

test('may be reached by a link', () => {
  mkdirSync(at('real'));
  symlinkSync('real', at('link'));
  expect(scratchFolder({ TMPDIR: at('link') })).toBe(at('link'));
});

test.each(['COHESIX_TRACE_TMP', 'COHESIX_ENS_TMP', 'TMPDIR'])(
  '%s is named, with the cure, when it cannot be written',
  (variable) => {
    const message = (name: string, code: string) =>
      `${variable}: cannot write to ${at(name)} (${code}); set ${variable} to a folder you can write to, or unset it`;
    writeFileSync(at('file'), '');
    expect(() => scratchFolder({ [variable]: at('file/x') })).toThrow(message('file/x', 'ENOTDIR'));
    expect(() => scratchFolder({ [variable]: at('file') })).toThrow(message('file', 'EEXIST'));
    compileInto(folder, ['world/scratch', 'world/make-folder', 'core/reason', 'core/usage-error']);
    const modes = { 'read only': 0o555, closed: 0o000, 'not to be entered': 0o666 };
    for (const [name, mode] of Object.entries(modes)) {
      mkdirSync(at(name));
      chmodSync(at(name), mode);
    }
    const names = [...Object.keys(modes), 'read only/new'];
    const script = `import { scratchFolder } from './world/scratch.js';
      const { variable, folders } = JSON.parse(process.argv[2]);
      console.log(JSON.stringify(folders.map((folder) => {
        try { return scratchFolder({ [variable]: folder }); } catch (error) { return error.message; }
      })));`;
    expect(runAsNobody(folder, script, { variable, folders: names.map(at) })).toEqual(
      names.map((name) => message(name, 'EACCES')),
    );
  },
);

test('that cannot be written stops a command with 1 and names the variable, before anything is printed', async () => {
  folder.write('docs/a.md', 'no header\n');
  folder.write('file', '');
  const { code, out, err } = await runCli(folder.path, ['validate-batch'], {
    COHESIX_TRACE_TMP: at('file'),
  });
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(/^cohesix validate-batch: COHESIX_TRACE_TMP: cannot write to /);
});

test('a command uses it for its log, and nothing else of the three', async () => {
  folder.write('docs/a.md', 'no header\n');
  const environment = {
    ...{ COHESIX_TRACE_TMP: '', COHESIX_ENS_TMP: at('ens'), TMPDIR: at('tmp') },
  };
  await runCli(folder.path, ['validate-batch'], environment);
  expect(readdirSync(at('ens/cohesix_batch_logs'))).toHaveLength(1);
  expect(readdirSync(folder.path).sort()).toEqual(['docs', 'ens']);
});
