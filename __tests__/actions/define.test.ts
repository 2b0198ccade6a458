import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { actions } from '../../src/actions/index.js';
import { repositoryRoot } from '../support/repository-root.js';

let folder: string;

beforeAll(() => {
  const build = join(repositoryRoot, 'build');
  mkdirSync(build, { recursive: true });
  folder = mkdtempSync(join(build, 'types-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the compiler says of an action with this run and these outputs. */
function compile(body: string): string {
  const source = `import { defineAction } from '../../src/actions/define.js';
import { flag, text } from '../../src/inputs/define.js';
import type { Report } from '../../src/core/report.js';
declare const report: Report;
export const action = defineAction({
  name: 'x', title: 'X', summary: 'X.', branding: { icon: 'x', color: 'x' }, permissions: {}, examples: [],
  inputs: { 'log-file': text({ description: 'Log.' }), strict: flag({ description: 'Strict.' }) },
  outputs: { files: 'How many files.' },
  ${body}
});
`;
  writeFileSync(join(folder, 'action.ts'), source);
  const config = {
    extends: '../../tsconfig.json',
    compilerOptions: {
      noEmit: true,
      rootDir: '../..',
      types: ['node'],
      typeRoots: ['../../node_modules/@types'],
    },
    include: ['action.ts'],
    exclude: [],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const { stdout } = spawnSync(
    process.execPath,
    [join(repositoryRoot, 'node_modules/typescript/bin/tsc'), '-p', folder],
    { encoding: 'utf8' },
  );
  return stdout;
}

const run = (result: string, use = 'given.logFile') =>
  `async run(given) { void ${use}; return { report, exitCode: 0, outputs: ${result} }; },`;

test('an action that uses its inputs and fills its outputs compiles', () => {
  expect(compile(run("{ files: '1' }"))).toBe('');
  expect(compile(run('{ files: String(given.strict) }'))).toBe('');
});

test.each([
  ['a misspelt input', run("{ files: '1' }", 'given.logfile'), "'logfile' does not exist"],
  [
    'an input of another type',
    run("{ files: '1' }", 'given.strict.length'),
    "'length' does not exist on type 'boolean'",
  ],
  ['a missing output', run('{}'), "'files' is missing"],
])('%s does not', (_, body, message) => {
  expect(compile(body)).toContain(message);
});

test.each(actions.map((action) => [action.name, action] as const))(
  '%s keeps to the limits of the Marketplace, and its inputs and outputs are described',
  (_, action) => {
    expect(action.summary.length).toBeLessThanOrEqual(125);
    const described = [
      ...Object.values(action.inputs).map(({ description }) => description),
      ...Object.values(action.outputs),
    ];
    for (const text of described) expect(text).toMatch(/^[A-Za-z].*\.$/s);
    for (const name of Object.keys({ ...action.inputs, ...action.outputs }))
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
  },
);

const FOLDERS = ['allow-root', 'base-dir', 'handover', 'snapshots-dir', 'working-directory'];

test.each(actions.map((action) => [action.name, action] as const))(
  'each input of %s that is the path of a file says what is done with it',
  (_, { inputs }) => {
    const silent = Object.entries(inputs).filter(
      ([, { metavar, file }]) => metavar === 'PATH' && file === undefined,
    );
    expect(silent.map(([name]) => name).filter((name) => !FOLDERS.includes(name))).toEqual([]);
  },
);
