const LONGEST = 120;

/**
 * Shows a value inside a message: quoted, and when longer than 120 characters its head with the
 * full length, so that one huge value cannot push everything else out of a message.
 */
export function quote(value: string): string {
  if (value.length <= LONGEST) return `"${value}"`;
  return `"${head(value, LONGEST)}…" (${value.length} characters)`;
}

/** The first characters of a text, never half of a surrogate pair, nor a joiner or selector without what it belongs to. */
export function head(text: string, length: number): string {
  if (text.length <= length) return text;
  return text.slice(0, length).replace(/(?:[\uD800-\uDBFF]|\u200D|\uFE0F)+$/, '');
}

/** A count with its noun: `1 file`, `1,203 files`. */
export function count(n: number, noun: string, plural = `${noun}s`): string {
  return `${thousands(n)} ${n === 1 ? noun : plural}`;
}

/** 1203 as `1,203`, the same in every locale. */
export function thousands(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ',');
}
