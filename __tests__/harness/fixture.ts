import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from '@jest/globals';

/** Writes files (path to content) into a fresh folder that goes away after the test file. */
export function folderWith(files: Record<string, string>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'harness-')));
  folders.push(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** A node24 action's action.yml; `more` is its `runs` beyond `main: index.mjs`, and its inputs. */
export function nodeAction(more: { runs?: string; inputs?: string } = {}): string {
  return [
    'name: Inner',
    'description: For a test',
    more.inputs ? `inputs:\n${more.inputs}` : '',
    `runs:\n  using: node24\n  main: index.mjs\n${more.runs ?? ''}`,
  ].join('\n');
}

/** A composite's action.yml from its steps, each indented by four, and what stands before `runs`. */
export function compositeAction(steps: string, before = ''): string {
  return `name: Outer\ndescription: For a test\n${before}\nruns:\n  using: composite\n  steps:\n${steps}\n`;
}

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
