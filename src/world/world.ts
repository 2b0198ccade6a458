import type { CappedLog } from './capped-log.js';
import type { Clock } from './clock.js';
import type { Crew } from './crew.js';
import type { Disk } from './disk.js';
import type { Files } from './files.js';
import type { Git } from './git.js';
import type { KeptFolder } from './kept-folder.js';
import type { Live } from './live.js';
import type { Machine } from './machine.js';
import type { Processes } from './processes.js';
import type { Progress } from './progress.js';
import type { Snapshots } from './snapshots/snapshots.js';

/** Everything an action can touch, as arguments: a test passes its own. */
export interface World {
  /** Absolute path that reports are relative to: the top of the repository, else the folder. */
  root: string;
  /** Absolute path from which relative arguments count: where the user stands. */
  directory: string;
  /** What runs the action: a workflow, or a command, be it one of a workflow's step. */
  host: 'github' | 'terminal';
  files: Files;
  git: Git;
  clock: Clock;
  processes: Processes;
  disk: Disk;
  crew: Crew;
  snapshots: Snapshots;
  progress: Progress;
  live: Live;
  /** A folder that the host keeps between runs, when it can. */
  kept: KeptFolder | undefined;
  /** The folder that the steps around this one hand on; undefined in a terminal. See Around. */
  handover: string | undefined;
  /** The variables of the process, for those few that a contract names. */
  environment: Readonly<Record<string, string | undefined>>;
  /** What the event says this change is compared with, when an event started the run. */
  change: Change | undefined;
  /** What the event calls the default branch of the repository, when it says so. */
  defaultBranch: string | undefined;
  /** Opens a log of output that others write, of at most so many bytes; what would act is taken out of it. */
  openLog(path: string, largest: number): CappedLog;
  machine(): Machine;
  /** See standardInput. */
  standardInput(): Promise<string>;
  /** The folder for logs and temporary files, created on first use. Throws a UsageError. */
  scratch(): string;
}

/** The two commits of a change, as the event that started the run names them. */
export interface Change {
  base: string;
  head: string;
  /** Where the names come from, for example `pull_request event`. */
  source: string;
  /** Asks the event's host for the files, for a clone that cannot tell; undefined when it cannot either. */
  files?: () => Promise<ChangedFiles | undefined>;
}

/** The files that a change touches, by their paths from the root. */
export interface ChangedFiles {
  /** Those that are there after it. */
  paths: string[];
  /** Those that are not any more: removed, or under another name. */
  gone: string[];
  source: string;
}
