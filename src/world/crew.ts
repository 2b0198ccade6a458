import { isUtf8 } from 'node:buffer';
import { Worker } from 'node:worker_threads';
import { makeReader, type Reader } from './reader.js';

/**
 * Work on a long list of files that several threads may share. Settings and results cross threads,
 * so they are plain data; the function is found again in the other thread by its name.
 */
export interface Task<S, R> {
  name: string;
  /** Bytes of the list that a thread takes at a time, when it is not 64 KiB. */
  chunk?: number;
  /** How many paths are worth another thread, when it is not 30,000. */
  worthAWorker?: number;
  /** Paths are relative to the root; a name that is not UTF-8 comes as its bytes. */
  work(paths: readonly (string | Buffer)[], settings: S, reader: Reader): R;
}

/** Shares a task's list among threads when that is faster. */
export interface Crew {
  /** Results in the order of the list; `listing` holds NUL-terminated paths. */
  share<S, R>(
    task: Task<S, R>,
    listing: Buffer,
    settings: S,
    onProgress: (done: number, total: number) => void,
  ): Promise<R[]>;
}

// Below this a worker's start (some 40 ms) costs more than it saves; measured by `npm run bench`.
const WORTH_A_WORKER = 30_000;
const CHUNK = 64 * 1024;

interface Order<S> {
  task: string;
  settings: S;
  bytes: SharedArrayBuffer;
  ends: number[];
  next: SharedArrayBuffer;
}

/** Shares with one worker started from `script`; without a script everything runs here. */
export function machineCrew(script: URL | undefined): Crew {
  return {
    async share(task, listing, settings, onProgress) {
      const ends = chunkEnds(listing, task.chunk ?? CHUNK);
      const total = countPaths(listing);
      if (script === undefined || total < (task.worthAWorker ?? WORTH_A_WORKER)) {
        return alone(task, listing, ends, settings, onProgress, total);
      }
      return together(script, task, listing, ends, settings, onProgress, total);
    },
  };
}

async function alone<S, R>(
  task: Task<S, R>,
  listing: Buffer,
  ends: number[],
  settings: S,
  onProgress: (done: number, total: number) => void,
  total: number,
): Promise<R[]> {
  const reader = makeReader();
  let done = 0;
  return ends.map((_, index) => {
    const paths = pathsOf(listing, ends, index);
    const result = task.work(paths, settings, reader);
    done += paths.length;
    onProgress(done, total);
    return result;
  });
}

async function together<S, R>(
  script: URL,
  task: Task<S, R>,
  listing: Buffer,
  ends: number[],
  settings: S,
  onProgress: (done: number, total: number) => void,
  total: number,
): Promise<R[]> {
  const bytes = new SharedArrayBuffer(listing.length);
  Buffer.from(bytes).set(listing);
  const order: Order<S> = {
    task: task.name,
    settings,
    bytes,
    ends,
    next: new SharedArrayBuffer(4),
  };
  const worker = new Worker(script, {
    workerData: order,
    // The default young generation is made for long-lived programs; a small one is as fast here.
    resourceLimits: { maxYoungGenerationSizeMb: 4 },
  });
  const theirs = new Promise<[number, R][]>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) =>
      reject(new Error(`the worker ended with ${code} before its work was done`)),
    );
  });
  const mine = takeChunks(task, order, (index) =>
    onProgress(Math.round(((index + 1) / ends.length) * total), total),
  );
  const results: R[] = [];
  for (const [index, result] of [...mine, ...(await theirs)]) results[index] = result;
  await worker.terminate();
  return results;
}

/** The other thread's part: called by the worker's entry with the order it was given. */
export function workOff(order: Order<unknown>, tasks: readonly Task<never, unknown>[]): unknown {
  const task = tasks.find(({ name }) => name === order.task);
  if (task === undefined) throw new Error(`no task named ${order.task}`);
  return takeChunks(task as Task<unknown, unknown>, order, () => {});
}

function takeChunks<S, R>(
  task: Task<S, R>,
  order: Order<S>,
  onChunk: (index: number) => void,
): [number, R][] {
  const reader = makeReader();
  const listing = Buffer.from(order.bytes);
  const next = new Int32Array(order.next);
  const results: [number, R][] = [];
  for (;;) {
    const index = Atomics.add(next, 0, 1);
    if (index >= order.ends.length) return results;
    results.push([index, task.work(pathsOf(listing, order.ends, index), order.settings, reader)]);
    onChunk(index);
  }
}

/** Cuts the list behind a path about every so many bytes. */
function chunkEnds(listing: Buffer, chunk: number): number[] {
  const ends: number[] = [];
  for (let end = 0; end < listing.length; ) {
    const cut = listing.indexOf(0, Math.min(end + chunk, listing.length - 1));
    end = cut < 0 ? listing.length : cut + 1;
    ends.push(end);
  }
  return ends;
}

function pathsOf(listing: Buffer, ends: readonly number[], index: number): (string | Buffer)[] {
  const bytes = listing.subarray(ends[index - 1] ?? 0, ends[index]);
  if (isUtf8(bytes)) return bytes.toString('utf8').split('\0').slice(0, -1);
  return splitBytes(bytes).map((path) =>
    isUtf8(path) ? path.toString('utf8') : Buffer.from(path),
  );
}

function splitBytes(bytes: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  for (let at = 0, end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0, at)) {
    parts.push(bytes.subarray(at, end));
    at = end + 1;
  }
  return parts;
}

function countPaths(listing: Buffer): number {
  let n = 0;
  for (let at = listing.indexOf(0); at >= 0; at = listing.indexOf(0, at + 1)) n++;
  return n;
}
