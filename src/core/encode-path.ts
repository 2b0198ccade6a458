/** A path as part of an address: slashes stay, half a surrogate pair becomes U+FFFD. */
export function encodePath(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}
