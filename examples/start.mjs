// What `npm start` shows: the built command over the batch beside this file. Needs no install.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

run('A document that keeps its header passes:', ['examples/batch/docs/GUIDE.md']);
run('The whole batch has five findings, each on its exact line:', ['examples/batch']);
run('Some cures are known; --fix writes them, --dry-run only shows them:', [
  'examples/batch',
  '--fix',
  '--dry-run',
  '--quiet',
]);

say(`Try next:
  node dist/cli/index.js validate-batch --help
  node dist/cli/index.js validate-batch YOUR/DOCS --format html > report.html
  node dist/cli/index.js trace-diff baseline target --snapshots-dir examples/snapshots
  npm cit        (installs what the tests need, and runs them)

In a workflow:
  - uses: actions/checkout@v7
  - uses: cohesix/validate-batch@v1
`);

function run(title, args) {
  const cli = 'dist/cli/index.js';
  say(`${title}\n$ cohesix validate-batch ${args.join(' ')}\n`);
  const { status, error } = spawnSync(process.execPath, [cli, 'validate-batch', ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (error) throw error;
  say(`(exit code ${status})\n`);
}

function say(text) {
  process.stdout.write(`${text}\n`);
}
