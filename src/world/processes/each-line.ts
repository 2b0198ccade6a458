import type { OutputStream } from '../processes.js';

const LONGEST_LINE = 64 * 1024;
const NEWLINE = 10;

/** Takes output in pieces and hands it on in lines. */
export interface LineConsumer {
  /** For a call's `onOutput`. */
  onOutput(bytes: Buffer, stream: OutputStream): Promise<void>;
  /** Hands on what came after the last newline of each stream; to be called when the program has ended. */
  end(): Promise<void>;
}

/**
 * Hands output on line by line, without the newline; a line of more than 64 KiB comes in parts. Memory is
 * bounded by that and by the piece at hand. Bytes that are not UTF-8 become U+FFFD.
 */
export function eachLine(
  consume: (line: string, stream: OutputStream) => void | Promise<void>,
): LineConsumer {
  const rest: Record<OutputStream, Buffer> = { out: Buffer.alloc(0), err: Buffer.alloc(0) };
  return {
    async onOutput(bytes, stream) {
      let left = rest[stream].length === 0 ? bytes : Buffer.concat([rest[stream], bytes]);
      for (let cut = cutOf(left); cut !== undefined; cut = cutOf(left)) {
        const handed = consume(left.toString('utf8', 0, cut.end), stream);
        if (handed !== undefined) await handed;
        left = left.subarray(cut.next);
      }
      rest[stream] = Buffer.from(left); // The piece it was a part of may be large.
    },
    async end() {
      for (const stream of ['out', 'err'] as const) {
        const last = rest[stream];
        rest[stream] = Buffer.alloc(0);
        if (last.length > 0) await consume(last.toString('utf8'), stream);
      }
    },
  };
}

function cutOf(bytes: Buffer): { end: number; next: number } | undefined {
  const newline = bytes.indexOf(NEWLINE);
  if (newline >= 0 && newline <= LONGEST_LINE) {
    const isCrLf = newline > 0 && bytes[newline - 1] === 13;
    return { end: isCrLf ? newline - 1 : newline, next: newline + 1 };
  }
  if (bytes.length <= LONGEST_LINE) return undefined;
  const cut = characterStart(bytes, LONGEST_LINE);
  return { end: cut, next: cut };
}

/** The start of the character around a position, so that a cut tears none apart. */
function characterStart(bytes: Buffer, at: number): number {
  for (let start = at; start > at - 4; start--) {
    if (((bytes[start] as number) & 0xc0) !== 0x80) return start;
  }
  return at;
}
