import {
  chmodSync,
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { telling, whyNot } from '../core/reason.js';
import { UsageError } from '../core/usage-error.js';
import { makeFolder, makeFolders } from './make-folder.js';
import { confirmReplaced } from './replace-file.js';
import { isStale, stagedName } from './staged-name.js';

/** What a folder is filled through. Paths are relative to it; the folders above a path exist already. */
export interface Filler {
  folder(path: string): void;
  file(path: string, content: string | Uint8Array): void;
  link(path: string, target: string): void;
}

/**
 * Puts a whole folder in place as one step: filled aside, then renamed. What is there already and not
 * `isOurs` (folders end with a slash) is carried over. A failure or a kill at any instant leaves the
 * old folder or the new one, whole: at its place, or, killed between two renames, beside it until the
 * next run in the same parent folder puts it back. Throws a UsageError for what cannot be replaced, which says where
 * the old folder is.
 */
export function replaceFolder(
  target: string,
  isOurs: (path: string) => boolean,
  fill: (filler: Filler) => void,
): void {
  const parent = dirname(target);
  makeFolder(parent);
  sweep(parent);
  const staging = join(parent, stagedName());
  const wasThere = existsSync(target);
  telling(isOld(target, staging), () => {
    try {
      fillAside(staging, fill);
      if (!wasThere && existsSync(target)) throw overtaken(target);
      putInPlace(staging, target, isOurs);
    } catch (error) {
      settle(staging);
      throw error;
    }
  });
  // The new folder is in place: what stays of the old one goes with the next run.
  whyNot(() => settle(staging));
  confirmReplaced(target);
}

function fillAside(staging: string, fill: (filler: Filler) => void): void {
  const fresh = join(staging, NEW);
  makeFolders(fresh);
  fill(fillerOf(fresh));
}

function putInPlace(staging: string, target: string, isOurs: (path: string) => boolean): void {
  const fresh = join(staging, NEW);
  if (existsSync(target)) {
    carryOver(target, fresh, '', isOurs);
    chmodSync(fresh, lstatSync(target).mode & 0o7777);
    setAside(target, staging);
  }
  renameSync(fresh, target);
}

const isOld = (target: string, staging: string) => (code: string) => {
  const old = join(staging, OLD);
  const where = existsSync(old) ? `is ${old} until the next run puts it back` : 'is as it was';
  return new UsageError(
    `${target}: cannot be written (${code}); what was there ${where}; see to its folder and its space`,
  );
};

function overtaken(target: string): UsageError {
  return new UsageError(
    `${target}: another run has put something there meanwhile, which stays as it is; name another folder`,
  );
}

const NEW = 'new';
const OLD = 'old';
/** Holds the name that the old folder had. */
const NAME = 'name';

function fillerOf(folder: string): Filler {
  return {
    folder: (path) => mkdirSync(join(folder, path)),
    file: (path, content) => writeFileSync(`${folder}/${path}`, content, { flag: 'wx' }),
    link: (path, target) => symlinkSync(target, join(folder, path)),
  };
}

/** Gives the new folder what others put into the old one: links to the same files, so nothing is copied. */
function carryOver(
  from: string,
  to: string,
  below: string,
  isOurs: (path: string) => boolean,
): void {
  for (const entry of readdirSync(join(from, below), { withFileTypes: true })) {
    const path = below + entry.name;
    const [old, place] = [join(from, path), join(to, path)];
    if (entry.isDirectory()) {
      if (!isOurs(`${path}/`)) makeLike(old, place);
      carryOver(from, to, `${path}/`, isOurs);
    } else if (!isOurs(path)) {
      makeFolders(dirname(place));
      if (entry.isSymbolicLink()) once(old, () => symlinkSync(readlinkSync(old), place));
      else once(old, () => linkOrCopy(old, place));
    }
  }
}

function makeLike(old: string, place: string): void {
  makeFolders(place);
  chmodSync(place, lstatSync(old).mode & 0o7777);
}

function once(old: string, make: () => void): void {
  try {
    make();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new UsageError(
      `${old}: not written by a former run, and in the way of a new file; move it, or name another folder`,
    );
  }
}

function linkOrCopy(old: string, place: string): void {
  try {
    linkSync(old, place);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    copyFileSync(old, place, constants.COPYFILE_EXCL); // A file system without hard links.
  }
}

function setAside(target: string, staging: string): void {
  writeFileSync(join(staging, NAME), basename(target));
  try {
    renameSync(target, join(staging, OLD));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(
      `${target}: cannot be replaced as one step (${code}); name a folder that does not exist yet`,
    );
  }
}

/** Ends a replacement wherever it stopped: without a new folder in place the old one comes back. */
function settle(staging: string): void {
  const [old, name] = [join(staging, OLD), join(staging, NAME)];
  if (existsSync(name) && existsSync(old)) {
    const target = join(dirname(staging), basename(readFileSync(name, 'utf8')));
    if (!existsSync(target)) renameSync(old, target);
  }
  // First: an old folder that is half removed must not come back.
  rmSync(name, { force: true });
  rmSync(staging, { recursive: true, force: true });
}

/** Ends what killed runs of this machine left. What cannot be removed, such as another user's, stays. */
function sweep(parent: string): void {
  for (const entry of entriesOf(parent)) {
    if (entry.isDirectory() && isStale(entry.name)) whyNot(() => settle(join(parent, entry.name)));
  }
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return []; // A folder that may be written but not listed.
  }
}
