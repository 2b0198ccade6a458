import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UsageError } from '../core/usage-error.js';
import type { Terminal } from '../hosts/terminal.js';
import { commandLabel, readArguments } from '../inputs/arguments.js';
import { parseInputs } from '../inputs/parse.js';
import { machineClock } from '../world/clock.js';
import { scratchFolder } from '../world/scratch.js';
import { inputs } from './inputs.js';

/** A rehearsal as it will be. */
export interface Settings {
  folder: string;
  size: number;
  seed: string;
  quiet: boolean;
}

/** Reads the flags. Throws a UsageError for a bad one, and for a folder that is in use. */
export function settle(args: readonly string[], { directory, environment }: Terminal): Settings {
  const given = parseInputs(inputs, readArguments(inputs, args), commandLabel(inputs));
  const { size = 30, seed = randomBytes(4).toString('hex'), outdir, quiet } = given;
  const folder = outdir
    ? resolve(directory, outdir)
    : join(scratchFolder(environment), 'cohesix_rehearsals', freshName());
  if (existsSync(folder) && !(statSync(folder).isDirectory() && readdirSync(folder).length === 0)) {
    throw new UsageError(`--outdir ${folder}: no empty folder; name one that does not exist yet`);
  }
  return { folder, size, seed, quiet };
}

function freshName(): string {
  const time = machineClock
    .now()
    .toISOString()
    .replace(/[-:]|\.\d+/g, '');
  return `rehearsal_${time}_${process.pid}_${randomBytes(3).toString('hex')}`;
}
