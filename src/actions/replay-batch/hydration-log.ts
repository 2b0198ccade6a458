import { isUtf8 } from 'node:buffer';
import { basename } from 'node:path';
import { thousands } from '../../core/quote.js';
import { sha256 } from '../../core/sha256.js';
import { UsageError } from '../../core/usage-error.js';
import type { World } from '../../world/world.js';
import { relativePath } from '../relative-path.js';
import type { Version } from './action-line.js';
import { parseResume } from './units.js';

/** A hydration log in memory: its bytes, once, whatever its length. */
export interface HydrationLog {
  /** Absolute. */
  path: string;
  /** For reports: relative to the root, with forward slashes; absolute elsewhere. */
  name: string;
  bytes: Buffer;
  sha256: string;
  version: Version;
}

/** A line with its number, from 1. */
export interface Line {
  number: number;
  text: string;
  /** Whether its bytes are UTF-8. */
  isText: boolean;
  /** Whether a newline ends it; without one it may be the half of a line. */
  isEnded: boolean;
}

/** Memory bounds it: the log is held while it is replayed. */
const LARGEST_LOG = 8 * 1024 * 1024;

/** Reads a log. Throws a UsageError when it cannot be read, or says a version that is not known. */
export function readLog(world: World, path: string): HydrationLog {
  const name = relativePath(world.root, path);
  const bytes = bytesOf(world, path, name);
  return { path, name, bytes, sha256: sha256(bytes), version: versionOf(bytes, name) };
}

/** The lines of a log, one after the other. */
export function* linesOf({ bytes }: HydrationLog): Generator<Line> {
  const isAllText = isUtf8(bytes);
  let number = 0;
  for (let at = markLength(bytes); at < bytes.length; ) {
    const newline = bytes.indexOf(10, at);
    const next = newline < 0 ? bytes.length : newline + 1;
    let end = newline < 0 ? bytes.length : newline;
    if (end > at && bytes[end - 1] === 13) end--;
    number++;
    const isText = isAllText || isUtf8(bytes.subarray(at, end));
    yield { number, text: bytes.toString('utf8', at, end), isText, isEnded: newline >= 0 };
    at = next;
  }
}

/** Nobody who writes `--resume rerun` means a log: the value of a flag that needs none is bound to it. */
function cureOfMissing(path: string): string {
  const word = basename(path);
  return parseResume(word) === undefined ? 'name one that exists' : `write --resume=${word}`;
}

function bytesOf(world: World, path: string, name: string): Buffer {
  const reading = world.files.load(path, LARGEST_LOG);
  switch (reading.kind) {
    case 'file':
      return reading.bytes;
    case 'missing':
      throw new UsageError(`${name}: no such hydration log; ${cureOfMissing(path)}`);
    case 'too-large':
      throw new UsageError(
        `${name}: larger than ${thousands(LARGEST_LOG)} bytes; split it into several logs and name them in order`,
      );
    case 'unreadable':
      throw new UsageError(`${name}: cannot be read (${reading.code})`);
    default: {
      const what = reading.kind === 'special' ? reading.what : reading.kind;
      throw new UsageError(`${name}: a ${what}, not a regular file; name the log itself`);
    }
  }
}

/** The length of a byte-order mark. */
function markLength(bytes: Buffer): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}

function versionOf(bytes: Buffer, name: string): Version {
  const start = bytes.toString('latin1', markLength(bytes), 200);
  const stated = /^# *cohesix-hydration: *([^\r\n]*)/.exec(start)?.[1]?.trim();
  if (stated === undefined || stated === '1') return 1;
  if (stated === '2') return 2;
  throw new UsageError(
    `${name}:1:1: version "${stated.slice(0, 40)}" of hydration logs is not known; 1 and 2 are`,
    { path: name, line: 1, column: 1 },
  );
}
