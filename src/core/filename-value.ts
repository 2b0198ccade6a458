/** What the field Filename says of a file. */
export interface FilenameValue {
  name: string;
  /** What stands behind the name; empty when nothing does. */
  version: string;
  /** Whether the name is that of the file. */
  isRight: boolean;
}

const EXTENSION = /\.[a-z]\w*$/i;
// A last word such as v1.2 or 1.2-rc.1.
const VERSIONED = /^(.*\S)\s+(?:v\d|\d+\.\d)\S*$/is;

/**
 * Tells name and version apart in a value of Filename. A name may hold blanks: what begins with the name of the file at
 * `path` is that name. Any other value is a name up to its last word with an extension, and without one all but a
 * version at its end.
 */
export function readFilename(value: string, path: string): FilenameValue {
  const right = nameIn(path, value);
  const name = right ?? withExtension(value) ?? VERSIONED.exec(value)?.[1] ?? value;
  return { name, version: value.slice(name.length).trim(), isRight: right !== undefined };
}

function withExtension(value: string): string | undefined {
  let end = 0;
  for (const { 0: word, index } of value.matchAll(/\S+/g)) {
    if (EXTENSION.test(word)) end = index + word.length;
  }
  return end > 0 ? value.slice(0, end) : undefined;
}

/** The base name, or a longer suffix of the path, that the value begins with as a word. */
function nameIn(path: string, value: string): string | undefined {
  for (let at = path.length; at > 0; ) {
    at = path.lastIndexOf('/', at - 1);
    const suffix = path.slice(at + 1);
    if (value.startsWith(suffix) && /^\s|^$/.test(value.slice(suffix.length, suffix.length + 1))) {
      return suffix;
    }
    if (at <= 0) return undefined;
  }
  return undefined;
}
