import { isUtf8 } from 'node:buffer';
import { setImmediate } from 'node:timers/promises';
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

/** Shares a task's list among threads when that is faster. A list is NUL-terminated paths. */
export interface Crew {
  /** Results in the order of the list. */
  share<S, R>(...work: Work<S, R>): Promise<R[]>;
  /** Results as they come, in no order: what is done with one goes on beside the other thread's work. */
  stream<S, R>(...work: Work<S, R>): AsyncGenerator<R>;
}

/** What is to be done, on which list, and who is told of it. */
export type Work<S, R> = [task: Task<S, R>, list: Buffer, settings: S, onProgress: OnProgress];

/** Told how many paths of how many are done. */
export type OnProgress = (done: number, total: number) => void;

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

/** A result, with its place in the order of the list. */
type Part<R> = [index: number, result: R];

/** Shares with one worker started from `script`; without a script everything runs here. */
export function machineCrew(script: URL | undefined): Crew {
  function parts<S, R>([task, list, settings, onProgress]: Work<S, R>): AsyncGenerator<Part<R>> {
    const total = countPaths(list);
    const ends = chunkEnds(list, task.chunk ?? CHUNK);
    const bytes = new SharedArrayBuffer(list.length);
    Buffer.from(bytes).set(list);
    const order = { task: task.name, settings, bytes, ends, next: new SharedArrayBuffer(4) };
    const isAlone = script === undefined || total < (task.worthAWorker ?? WORTH_A_WORKER);
    const made = isAlone ? alone(task, order) : together(script, task, order);
    return watched(made, (done) => onProgress(Math.round((done / ends.length) * total), total));
  }
  return {
    async share<S, R>(...work: Work<S, R>): Promise<R[]> {
      const results: R[] = [];
      for await (const [index, result] of parts(work)) results[index] = result;
      return results;
    },
    async *stream<S, R>(...work: Work<S, R>): AsyncGenerator<R> {
      for await (const [, result] of parts(work)) yield result;
    },
  };
}

async function* watched<T>(
  parts: AsyncIterable<T>,
  onPart: (done: number) => void,
): AsyncGenerator<T> {
  let done = 0;
  for await (const part of parts) {
    onPart(++done);
    yield part;
  }
}

async function* alone<S, R>(task: Task<S, R>, order: Order<S>): AsyncGenerator<Part<R>> {
  yield* takeChunks(task, order);
}

async function* together<S, R>(
  script: URL,
  task: Task<S, R>,
  order: Order<S>,
): AsyncGenerator<Part<R>> {
  const worker = new Worker(script, {
    workerData: order,
    // The default young generation is made for long-lived programs; a small one is as fast here.
    resourceLimits: { maxYoungGenerationSizeMb: 4 },
  });
  const arrived: Part<R>[] = [];
  const ended = new Promise<void>((resolve, reject) => {
    worker.on('message', (part: Part<R> | 'done') => {
      if (part === 'done') resolve();
      else arrived.push(part);
    });
    worker.once('error', reject);
    worker.once('exit', (code) =>
      reject(new Error(`the worker ended with ${code} before its work was done`)),
    );
  });
  ended.catch(() => {}); // It is awaited when there is nothing left to do here.
  try {
    for (const part of takeChunks(task, order)) {
      yield part;
      await setImmediate();
      yield* arrived.splice(0);
    }
    await ended;
    yield* arrived;
  } finally {
    await worker.terminate();
  }
}

/** The other thread's part: called by the worker's entry with the order it was given. */
export function workOff(
  order: Order<unknown>,
  tasks: readonly Task<never, unknown>[],
  answer: (part: Part<unknown> | 'done') => void,
): void {
  const task = tasks.find(({ name }) => name === order.task);
  if (task === undefined) throw new Error(`no task named ${order.task}`);
  for (const part of takeChunks(task as Task<unknown, unknown>, order)) answer(part);
  answer('done');
}

function* takeChunks<S, R>(task: Task<S, R>, order: Order<S>): Generator<Part<R>> {
  const reader = makeReader();
  const listing = Buffer.from(order.bytes);
  const next = new Int32Array(order.next);
  for (;;) {
    const index = Atomics.add(next, 0, 1);
    if (index >= order.ends.length) return;
    yield [index, task.work(pathsOf(listing, order.ends, index), order.settings, reader)];
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
