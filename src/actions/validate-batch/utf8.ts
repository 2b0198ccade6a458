import { isUtf8 } from 'node:buffer';

/** Where a text stops being UTF-8. The column counts UTF-16 code units from 1. */
export interface Invalid {
  line: number;
  column: number;
  /** The byte, as `0xE9`. */
  found: string;
  /** ` (it looks like UTF-16)` and the like, or nothing. */
  guess: string;
}

/** Finds the first byte that is not UTF-8 in a text that is known to have one. */
export function firstInvalid(bytes: Buffer): Invalid {
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    if (!isUtf8(bytes.subarray(start, end))) break;
    line++;
    start = end + 1;
  }
  const end = bytes.indexOf(10, start);
  const text = bytes.subarray(start, end < 0 ? bytes.length : end);
  const valid = validLength(text);
  return {
    line,
    column: text.subarray(0, valid).toString('utf8').length + 1,
    found: `0x${(text[valid] as number).toString(16).toUpperCase().padStart(2, '0')}`,
    guess: guess(bytes),
  };
}

/** How many bytes at the beginning are whole UTF-8 characters. */
function validLength(text: Buffer): number {
  // The decoder writes U+FFFD for what it cannot read; one that stands in the text is three bytes.
  const decoded = text.toString('utf8');
  let bytes = 0;
  let from = 0;
  for (let at = decoded.indexOf('\uFFFD'); at >= 0; at = decoded.indexOf('\uFFFD', from)) {
    bytes += Buffer.byteLength(decoded.slice(from, at));
    if (!text.subarray(bytes, bytes + 3).equals(REPLACEMENT)) return bytes;
    bytes += 3;
    from = at + 1;
  }
  return bytes + Buffer.byteLength(decoded.slice(from));
}

const REPLACEMENT = Buffer.from('\uFFFD');

function guess(bytes: Buffer): string {
  const start = bytes.subarray(0, 2).toString('hex');
  if (start === 'fffe' || start === 'feff') return ' (it looks like UTF-16)';
  return bytes.subarray(0, 8192).includes(0) ? ' (it looks like a binary file)' : '';
}
