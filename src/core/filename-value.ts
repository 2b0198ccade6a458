/** What the field Filename says of a file. */
export interface FilenameValue {
  name: string;
  /** What stands behind the name; empty when nothing does. */
  version: string;
  /** Whether the name is that of the file. */
  isRight: boolean;
}

// A last word such as v1.2 or 1.2-rc.1, but none that ends like a file: `Notes 1.2.md` is a name.
const VERSIONED = /^(.*\S)\s+(?:v\d|\d+\.\d)(?!\S*\.[a-z]\w*$)\S*$/is;

/**
 * Tells name and version apart in a value of Filename. A name may hold blanks: what begins with the name of the file at
 * `path` is that name, and of any other value all but a version at its end.
 */
export function readFilename(value: string, path: string): FilenameValue {
  const right = nameIn(path, value);
  const name = right ?? VERSIONED.exec(value)?.[1] ?? value;
  return { name, version: value.slice(name.length).trim(), isRight: right !== undefined };
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
