import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Measurement, medianTimes, ratio } from './measure.js';

/** The JavaScript action over one good file, against an action that only imports @actions/core. */
export function coldStart(root: string): Measurement[] {
  const directory = mkdtempSync(join(tmpdir(), 'cohesix-bench-'));
  try {
    mkdirSync(join(directory, 'docs'));
    cpSync(join(root, 'examples/batch/docs/GUIDE.md'), join(directory, 'docs/GUIDE.md'));
    const node = (script: string) => ({ argv: [process.execPath, script], directory });
    const empty = join(directory, 'empty.js');
    writeFileSync(empty, '');
    process.env.RUNNER_TEMP = directory;
    process.env.GITHUB_WORKSPACE = directory;
    const [ours = 0, core = 0, nothing = 0] = medianTimes(
      [node(join(root, 'dist/validate-batch/index.js')), node(onlyCore(root)), node(empty)],
      15,
    );
    return [
      ratio('cold start: validate-batch / only @actions/core', ours, core, 1.5),
      ratio('cold start: validate-batch / empty program', ours, nothing),
    ];
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function onlyCore(root: string): string {
  const folder = join(root, 'build/bench');
  const entry = join(folder, 'entry.js');
  mkdirSync(folder, { recursive: true });
  writeFileSync(entry, "import * as core from '@actions/core';\ncore.getInput('x');\n");
  const ncc = createRequire(import.meta.url).resolve('@vercel/ncc/dist/ncc/cli.js');
  execFileSync(process.execPath, [ncc, 'build', entry, '-o', join(folder, 'only-core'), '-q'], {
    stdio: 'ignore',
  });
  return join(folder, 'only-core/index.js');
}
