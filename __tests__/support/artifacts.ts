import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import picomatch from 'picomatch';
import type { ExternalAction } from './composite-runner.js';

/** Artifacts of a run, each a folder, with stand-ins for the two actions that write and read them. */
export function artifactsIn(
  store: string,
  workspace: string,
): { folder(name: string): string; actions: Record<string, ExternalAction> } {
  const folder = (name: string) => {
    mkdirSync(join(store, name), { recursive: true });
    return join(store, name);
  };
  return {
    folder,
    actions: {
      'actions/upload-artifact': ({ with: { name = '', path = '' } }) => {
        for (const file of path.split('\n').filter((line) => line !== '')) {
          cpSync(resolve(workspace, file), join(folder(name), basename(file)));
        }
        return { outcome: 'success' };
      },
      'actions/download-artifact': ({ with: { pattern = '*', path = '.' } }) => {
        const target = resolve(workspace, path);
        rmSync(target, { recursive: true, force: true });
        mkdirSync(target, { recursive: true });
        for (const name of readdirSync(folder('.')).filter((name) =>
          picomatch.isMatch(name, pattern),
        )) {
          cpSync(join(store, name), join(target, name), {
            recursive: true,
            verbatimSymlinks: true,
          });
        }
        return { outcome: 'success' };
      },
    },
  };
}
