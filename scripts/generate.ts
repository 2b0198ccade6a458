import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { actions } from '../src/actions/index.js';
import { compositeAction, innerAction } from './action-files.js';
import { diffAssets } from './diff-assets.js';
import { evidenceJsonSchema, policyJsonSchema, reportJsonSchema } from './json-schemas.js';
import { actionTable, inputTable, outputTable, permissionTable, replaceTables } from './tables.js';

// Writes every file that is made from the declarations; with --check it writes nothing and fails when
// one differs. The first action is the face of the repository: the root action.yml is its composite.

const root = join(import.meta.dirname, '../..');

function generated(): Map<string, string> {
  const files = new Map<string, string>();
  for (const [index, action] of actions.entries()) {
    if (index === 0) files.set('action.yml', compositeAction(action));
    files.set(`actions/${action.name}/action.yml`, compositeAction(action));
    files.set(`dist/${action.name}/action.yml`, innerAction(action));
    const page = `actions/${action.name}/README.md`;
    files.set(
      page,
      replaceTables(page, read(page), {
        inputs: inputTable(action),
        outputs: outputTable(action),
        permissions: permissionTable(action),
      }),
    );
  }
  files.set(
    'README.md',
    replaceTables('README.md', read('README.md'), { actions: actionTable(actions) }),
  );
  files.set('src/formats/html-diff.ts', diffAssets());
  files.set('schemas/evidence.schema.json', evidenceJsonSchema());
  files.set('schemas/policy.schema.json', policyJsonSchema());
  files.set('schemas/report.schema.json', reportJsonSchema());
  return files;
}

function read(path: string): string {
  const full = join(root, path);
  return existsSync(full) ? readFileSync(full, 'utf8') : '';
}

const stale = [...generated()].filter(([path, content]) => read(path) !== content);
if (process.argv.includes('--check')) {
  for (const [path] of stale)
    console.error(`${path} is not what its declaration says; run: npm run fix`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [path, content] of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
    console.log(`wrote ${path}`);
  }
}
