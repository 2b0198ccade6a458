import type { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import type { Call, Ending, OutputStream } from '../processes.js';

/** The output of a program on its way to who wants it. */
export interface Pump {
  /** When the first byte came, by performance.now(). */
  firstAt: number | undefined;
  /** Bytes handed on. */
  bytes: number;
  /**
   * All is handed on. To be awaited once the program has ended; a stream that somebody unknown still
   * holds open is given up after a second of silence. Rejects with what the consumer threw.
   */
  drained(): Promise<void>;
}

const SILENCE_MS = 1000;

/** Hands on both streams, one piece at a time, and reads nothing while the consumer is busy. */
export function pumpOutput(
  { onOutput, largestOutput = Number.POSITIVE_INFINITY }: Call,
  streams: { stdout: Readable; stderr: Readable },
  stop: (why: Ending['by']) => void,
): Pump {
  const { stdout, stderr } = streams;
  let busy: Promise<void> | undefined;
  let lastAt = 0;
  let failure: { error: unknown } | undefined;
  const pump: Pump = { firstAt: undefined, bytes: 0, drained };

  function take(bytes: Buffer, stream: OutputStream): void {
    lastAt = performance.now();
    pump.firstAt ??= lastAt;
    const room = largestOutput - pump.bytes;
    const piece = bytes.length <= room ? bytes : bytes.subarray(0, room);
    pump.bytes += piece.length;
    if (piece.length > 0 && failure === undefined) hand(piece, stream);
    if (bytes.length > room) stop('output');
  }

  function hand(bytes: Buffer, stream: OutputStream): void {
    // Node lets streams flow again when the program ends, whoever has stopped them: what comes while
    // the consumer is busy has to wait its turn.
    const handed = busy ? busy.then(() => onOutput?.(bytes, stream)) : tryHand(bytes, stream);
    if (handed === undefined) return;
    stdout.pause();
    stderr.pause();
    const mine = handed.catch(fail).then(() => {
      if (busy !== mine) return;
      busy = undefined;
      stdout.resume();
      stderr.resume();
    });
    busy = mine;
  }

  function tryHand(bytes: Buffer, stream: OutputStream): Promise<void> | undefined {
    try {
      return onOutput?.(bytes, stream) ?? undefined;
    } catch (error) {
      fail(error);
      return undefined;
    }
  }

  function fail(error: unknown): void {
    failure ??= { error };
    stop('abort');
  }

  async function drained(): Promise<void> {
    while (!(stdout.closed && stderr.closed)) {
      await Promise.race([closed, setTimeout(SILENCE_MS, undefined, { ref: false })]);
      if (busy === undefined && performance.now() - lastAt > SILENCE_MS) giveUp();
    }
    await busy;
    if (failure) throw failure.error;
  }

  function giveUp(): void {
    stdout.destroy();
    stderr.destroy();
  }

  const closed = Promise.all([stdout, stderr].map((stream) => once(stream, 'close')));
  stdout.on('data', (bytes: Buffer) => take(bytes, 'out'));
  stderr.on('data', (bytes: Buffer) => take(bytes, 'err'));
  return pump;
}

function once(stream: Readable, event: string): Promise<void> {
  return new Promise((resolve) => stream.once(event, () => resolve()));
}
