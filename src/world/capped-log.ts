import { closeSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import { count } from '../core/quote.js';
import { makeFolder } from './make-folder.js';

/** A log of output that others wrote, of bounded size: its beginning as it comes, and its end. */
export interface CappedLog {
  write(bytes: Buffer): void;
  /** A line of our own, between what others wrote. */
  note(line: string): void;
  /** Writes the end and closes. Answers how many bytes are left out. */
  close(): number;
}

const NEWLINE = 10;

/**
 * Opens the file, empty. Three quarters of `largest` bytes are for the beginning, which is in the file as soon as
 * it came, whatever happens to this process; the rest is for the end. `harmless` takes out of the text what acts.
 */
export function cappedLog(
  path: string,
  largest: number,
  harmless: (text: string) => string,
): CappedLog {
  makeFolder(dirname(path));
  const file = openSync(path, 'w');
  const decoder = new StringDecoder('utf8');
  const end = new Ring(Math.floor(largest / 4));
  let room = largest - Math.floor(largest / 4);
  let isAtStart = true;
  const put = (text: string) => {
    if (text !== '') writeSync(file, harmless(text));
  };

  function write(bytes: Buffer): void {
    if (bytes.length === 0) return;
    isAtStart = bytes.at(-1) === NEWLINE;
    const first = bytes.subarray(0, room);
    room -= first.length;
    put(decoder.write(first));
    if (first.length < bytes.length) end.take(bytes.subarray(first.length));
  }

  return {
    write,
    note: (line) => write(Buffer.from(`${isAtStart ? '' : '\n'}${line}\n`)),
    close() {
      try {
        if (end.lost > 0) put(`${decoder.end()}\n[${count(end.lost, 'byte')} left out]\n`);
        put(decoder.write(end.content()) + decoder.end());
      } finally {
        closeSync(file);
      }
      return end.lost;
    },
  };
}

/** The last bytes of what came. */
class Ring {
  /** How many bytes it has dropped. */
  lost = 0;
  private bytes: Buffer | undefined;
  private at = 0;
  private held = 0;

  constructor(private readonly size: number) {}

  take(more: Buffer): void {
    this.bytes ??= Buffer.allocUnsafe(this.size);
    const last = more.subarray(Math.max(0, more.length - this.size));
    const untilEnd = last.copy(this.bytes, this.at);
    last.copy(this.bytes, 0, untilEnd);
    this.at = (this.at + last.length) % this.size;
    const kept = Math.min(this.size, this.held + last.length);
    this.lost += this.held + more.length - kept;
    this.held = kept;
  }

  content(): Buffer {
    if (this.bytes === undefined) return Buffer.alloc(0);
    if (this.held < this.size) return this.bytes.subarray(0, this.held);
    return Buffer.concat([this.bytes.subarray(this.at), this.bytes.subarray(0, this.at)]);
  }
}
