import { displayName } from '../display-name.js';

// A key is a path's bytes as latin1 text: cheap to sort and to look up, and nothing is lost of a name
// that is not UTF-8.

/** Compares by the path's bytes. */
export function byKey(a: { key: string }, b: { key: string }): number {
  if (a.key === b.key) return 0;
  return a.key < b.key ? -1 : 1;
}

/** The path as the file system takes it: text when it is ASCII, else its bytes. */
export function fromKey(key: string): string | Buffer {
  return isAscii(key) ? key : Buffer.from(key, 'latin1');
}

/** The path for people. */
export function showKey(key: string): string {
  return isAscii(key) ? key : displayName(Buffer.from(key, 'latin1'));
}

/** The key of a path given as text. */
export function toKey(path: string): string {
  return isAscii(path) ? path : Buffer.from(path).toString('latin1');
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}
