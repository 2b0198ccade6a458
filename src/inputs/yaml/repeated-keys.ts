import { type Document, isScalar, type Node, Pair, type YAMLMap } from 'yaml';

/** A map of a document, and whether it is in a key. */
export interface FoundMap {
  map: YAMLMap;
  isInKey: boolean;
}

/** The keys of maps of a document that JSON cannot tell from one before them: of such two values one is lost. */
export function* repeatedKeys(document: Document, maps: readonly FoundMap[]): Generator<Node> {
  const print = printer(document);
  for (const { map, isInKey } of maps) {
    const known = new Set<unknown>();
    for (const { key } of map.items) {
      // Within a key nothing is lost, since that is printed; to print all keys of keys would take too long.
      const isPrinted = !isInKey && map.items.length > 1;
      const names = isPlain(key) ? namesOf(key) : [isPrinted ? print(key) : key];
      if (names.some((name) => known.has(name))) yield key as Node;
      for (const name of names) known.add(name);
    }
  }
}

interface Plain {
  value?: unknown;
  source?: string;
}

/** Whether a key has no parts. */
function isPlain(key: unknown): key is Plain {
  return isScalar(key) && (typeof key.value !== 'object' || key.value === null);
}

function namesOf({ value, source }: Plain): unknown[] {
  // A key that merges is none; a map may have several.
  if (typeof value === 'symbol') return [value];
  // A number may count as it is written, such as 1.10.
  return [String(value ?? ''), ...(typeof value === 'number' ? [source] : [])];
}

/** Makes of keys what the library makes of them in an object. */
function printer(doc: Document): (key: unknown) => unknown {
  const context = { anchors: new Map(), doc, keep: true, mapAsMap: false, mapKeyWarned: true };
  // One for all keys: the library remembers in it where it found what aliases stand for.
  const unbounded = { ...context, maxAliasCount: -1 };
  return (key) => {
    try {
      return Object.keys(new Pair(key).toJSON('', unbounded))[0];
    } catch {
      return key; // An alias of nothing, which is a problem of its own.
    }
  };
}
