import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/**
 * The path of a real Node 24: this process's own, else one installed once from npm into
 * `__tests__/support/node24`. The first call can take a minute; any number of processes may call.
 */
export async function node24(): Promise<string> {
  if (process.versions.node.startsWith('24.')) return process.execPath;
  const binary = join(folder, 'node_modules', packageName, 'bin', executable);
  while (!isInstalled(binary)) {
    if (!takeLock()) {
      await wait(200);
      continue;
    }
    try {
      if (!isInstalled(binary)) await install(binary);
    } finally {
      rmSync(lock, { recursive: true, force: true });
    }
  }
  return binary;
}

const folder = fileURLToPath(new URL('./node24', import.meta.url));
const platform = process.platform === 'win32' ? 'win' : process.platform;
const packageName = `node-${platform}-${process.arch}`;
const executable = process.platform === 'win32' ? 'node.exe' : 'node';
const fingerprint = createHash('sha256').update(folder).digest('hex').slice(0, 16);
const lock = join(tmpdir(), `node24-install-${fingerprint}`);

// npm writes its hidden lockfile last: with it the binary beside it is whole.
function isInstalled(binary: string): boolean {
  return existsSync(join(folder, 'node_modules', '.package-lock.json')) && existsSync(binary);
}

function takeLock(): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    // A lock older than five minutes was left by a process that died.
    const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > 300_000) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

async function install(binary: string): Promise<void> {
  const command = 'npm ci --ignore-scripts --no-audit --no-fund';
  let reason = `npm has no Node 24 package for ${process.platform}-${process.arch}`;
  try {
    // Through a shell, since npm is a .cmd file on Windows; nothing in the command is variable.
    await promisify(execFile)(command, { cwd: folder, shell: true, timeout: 240_000 });
  } catch (error) {
    reason = (error as Error).message;
  }
  if (isInstalled(binary)) return;
  throw new Error(
    `No Node 24 for the tests: ${reason}. Run the tests with Node 24 itself, or run \`${command}\` in ${folder} where a registry can be reached.`,
  );
}
