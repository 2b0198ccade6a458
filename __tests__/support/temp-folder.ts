import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder of a test's own, with what puts files into it; gone when `remove` is called. */
export interface TempFolder {
  path: string;
  /** Writes a file, making folders, and answers its path. */
  write(name: string, content: string | Buffer): string;
  remove(): void;
}

/** Makes one, outside of any git repository. */
export function tempFolder(): TempFolder {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'cohesix-test-')));
  return {
    path,
    write(name, content) {
      const full = join(path, name);
      mkdirSync(dirname(full), { recursive: true });
      writeFileSync(full, content);
      return full;
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

const NOBODY = 65_534;

/** Does something as a user whom permissions bind: root, who may do everything, becomes nobody for it. */
export async function asNobody<T>(work: () => T | Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return await work();
  process.seteuid?.(NOBODY);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}
