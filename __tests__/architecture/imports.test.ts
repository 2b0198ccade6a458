import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { repositoryRoot } from '../support/repository-root.js';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cohesix-imports-'));
  const { vcs: _, ...config } = JSON.parse(
    readFileSync(join(repositoryRoot, 'biome.json'), 'utf8'),
  );
  writeFileSync(join(folder, 'biome.json'), JSON.stringify(config));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the linter, as the repository sets it up, says about one file. */
function lint(path: string, code: string): string {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), code);
  const biome = join(repositoryRoot, 'node_modules/@biomejs/biome/bin/biome');
  const args = [biome, 'lint', '--only=style/noRestrictedImports', path];
  const { stderr, stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  return (stdout + stderr).replace(/\s+/g, ' ');
}

test.each([
  ['src/core/x.ts', '../world/files.js', 'core is the vocabulary'],
  ['src/core/x.ts', '@actions/core', 'the only importer'],
  ['src/inputs/x.ts', '../formats/text.js', 'inputs turns raw strings into values'],
  ['src/formats/x.ts', '../hosts/github.js', 'formats turns a Report into text'],
  ['src/world/x.ts', '../actions/index.js', 'world is interfaces'],
  ['src/actions/validate-batch/x.ts', '../../hosts/terminal.js', 'does not know its host'],
  ['src/actions/validate-batch/x.ts', '../../formats/text.js', 'does not know its host'],
  ['src/actions/validate-batch/x.ts', '../trace-diff/action.js', 'actions never import each other'],
  ['src/actions/validate-batch/x.ts', '@actions/core', 'the only importer'],
  ['src/hosts/terminal.ts', '@actions/core', 'the only importer'],
  ['src/rehearse/steps/x.ts', '../../actions/trace-diff/action.js', 'through the list'],
  ['src/rehearse/x.ts', '@actions/core', 'the only importer'],
])('in %s an import of %s is refused with a sentence that says why', (path, target, sentence) => {
  expect(lint(path, `import '${target}';\n`)).toContain(sentence);
});

test.each([
  ['src/actions/validate-batch/main.ts', '../../hosts/github.js'],
  ['src/actions/validate-batch/x.ts', '../../core/finding.js'],
  ['src/actions/validate-batch/x.ts', '../../world/world.js'],
  ['src/hosts/github.ts', '@actions/core'],
  ['src/formats/x.ts', '../core/report.js'],
  ['src/rehearse/x.ts', '../hosts/terminal.js'],
  ['src/rehearse/x.ts', '../actions/define.js'],
])('in %s an import of %s is allowed', (path, target) => {
  expect(lint(path, `import '${target}';\n`)).not.toContain('noRestrictedImports');
});
