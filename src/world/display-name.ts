import { isUtf8 } from 'node:buffer';

/** A path as text: a name that is not UTF-8 shows its bytes as `\xE9`. */
export function displayName(path: string | Buffer): string {
  if (typeof path === 'string') return path;
  if (isUtf8(path)) return path.toString('utf8');
  return path
    .toString('latin1')
    .replace(/[\x80-\xFF]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16).toUpperCase()}`);
}
