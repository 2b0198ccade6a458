import { realpathSync } from 'node:fs';
import { visible } from '../formats/sink.js';
import { cappedLog } from '../world/capped-log.js';
import { machineClock } from '../world/clock.js';
import { machineCrew } from '../world/crew.js';
import { machineDisk } from '../world/disk.js';
import { machineFiles } from '../world/files.js';
import { findRoot, machineGit } from '../world/git.js';
import type { KeptFolder } from '../world/kept-folder.js';
import type { Live } from '../world/live.js';
import { thisMachine } from '../world/machine.js';
import { machineProcesses } from '../world/processes.js';
import type { Progress } from '../world/progress.js';
import { scratchFolder } from '../world/scratch.js';
import { machineSnapshots } from '../world/snapshots/snapshots.js';
import { standardInput } from '../world/standard-input.js';
import type { Change, World } from '../world/world.js';
import { hiddenLog } from './live-log.js';

/** The environment as a host reads it. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The real world around a folder. */
export function makeWorld(options: {
  directory: string;
  host: World['host'];
  environment: Environment;
  progress: Progress;
  live?: Live | undefined;
  change?: Change | undefined;
  defaultBranch?: string | undefined;
  kept?: KeptFolder | undefined;
  handover?: string | undefined;
  /** The entry of the worker thread. */
  worker: URL | undefined;
}): World {
  const directory = realpathSync(options.directory);
  const root = findRoot(directory) ?? directory;
  let folder: string | undefined;
  const scratch = () => {
    folder ??= scratchFolder(options.environment);
    return folder;
  };
  const crew = machineCrew(options.worker);
  return {
    root,
    directory,
    host: options.host,
    files: machineFiles(scratch),
    git: machineGit(root),
    clock: machineClock,
    processes: machineProcesses,
    disk: machineDisk,
    crew,
    snapshots: machineSnapshots(crew, options.progress),
    progress: options.progress,
    live: options.live ?? hiddenLog,
    environment: options.environment,
    kept: options.kept,
    handover: options.handover,
    openLog: (path, largest) => cappedLog(path, largest, visible),
    machine: thisMachine,
    change: options.change,
    defaultBranch: options.defaultBranch,
    standardInput,
    scratch,
  };
}
