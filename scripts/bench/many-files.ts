import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isInstalled, type Measurement, medianTimes, peakMemory, ratio } from './measure.js';

/** What any checker has to do at least: open, read and close each file, one by one. */
const BARE = `
import fs from 'node:fs';
const buffer = Buffer.allocUnsafeSlow(65536);
for (const folder of fs.readdirSync('docs'))
  for (const name of fs.readdirSync('docs/' + folder)) {
    const file = fs.openSync('docs/' + folder + '/' + name, 'r');
    fs.readSync(file, buffer, 0, buffer.length, null);
    fs.closeSync(file);
  }
`;

/** A flawless batch of files of 4 KiB in a git repository, warm cache, whole processes. */
export function manyFiles(root: string, count: number, limit: number): Measurement[] {
  const directory = mkdtempSync(join(tmpdir(), 'cohesix-bench-'));
  try {
    writeBatch(directory, count);
    writeFileSync(join(directory, 'bare.mjs'), BARE);
    const at = (...argv: string[]) => ({ argv, directory });
    const ours = at(process.execPath, join(root, 'dist/cli/index.js'), 'validate-batch', '--quiet');
    const peers = {
      'rg -c ""': isInstalled('rg') ? at('rg', '-c', '', 'docs') : undefined,
      'git ls-files | xargs cat': at(
        'bash',
        '-c',
        'git ls-files -z docs | xargs -0 cat >/dev/null',
      ),
    };
    const present = Object.entries(peers).flatMap(([name, command]) =>
      command ? [{ name, command }] : [],
    );
    const commands = [
      ours,
      at(process.execPath, 'bare.mjs'),
      ...present.map(({ command }) => command),
    ];
    const [mine = 0, bare = 0, ...others] = medianTimes(commands, count > 50_000 ? 5 : 9);
    return [
      ratio(`${count} files: validate-batch / bare Node`, mine, bare, limit),
      ...present.map(({ name }, index) =>
        ratio(`${count} files: validate-batch / ${name}`, mine, others[index] ?? Number.NaN),
      ),
      {
        ...{
          what: `${count} files: peak memory`,
          value: peakMemory(ours),
          unit: 'MiB',
          limit: 110,
        },
        detail: '',
      },
    ];
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function writeBatch(directory: string, count: number): void {
  for (let index = 0; index < count; index++) {
    const folder = join(
      directory,
      'docs',
      `part-${String(Math.floor(index / 1000)).padStart(3, '0')}`,
    );
    if (index % 1000 === 0) mkdirSync(folder, { recursive: true });
    const name = `DOCUMENT_${String(index).padStart(6, '0')}.md`;
    writeFileSync(join(folder, name), document(name));
  }
  execFileSync('git', ['init', '-q'], { cwd: directory });
  execFileSync('git', ['add', 'docs'], { cwd: directory });
}

function document(name: string): string {
  const header = [
    '// CLASSIFICATION: COMMUNITY',
    `// Filename: ${name} v1.0`,
    '// Author: Docs Team',
    '// Date Modified: 2026-01-02',
    '',
    '# Title',
    '',
  ].join('\n');
  return (
    header +
    'The quick brown fox jumps over the lazy dog.\n'.repeat(100).slice(0, 4096 - header.length)
  );
}
