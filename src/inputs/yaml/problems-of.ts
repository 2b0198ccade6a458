import {
  type Document,
  type ErrorCode,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  type Node,
  YAMLParseError,
} from 'yaml';
import { thousands } from '../../core/quote.js';
import { type FoundMap, repeatedKeys } from './repeated-keys.js';

/** The library goes through all anchors and aliases for each alias. */
const MOST_NAMES = 10_000;
/** Characters and values that all aliases together stand for. */
const MOST_UNFOLDED = 10_000_000;

/** What the documents of a text have had so far. */
export interface Spent {
  /** Anchors and aliases. */
  names: number;
  /** Characters and values that aliases stand for. */
  unfolded: number;
}

/**
 * What is wrong with a document beyond its syntax: keys that a map has twice, and more aliases than anybody can
 * wait for.
 */
export function problemsOf(document: Document, spent: Spent): YAMLParseError[] {
  const problems: YAMLParseError[] = [];
  const maps: FoundMap[] = [];
  let keysAround = 0;
  /** How many characters and values the nodes with an anchor unfold to. */
  const sizes = new Map<string, number>();

  function sizeOf(node: unknown): number {
    if (isPair(node)) return sizeOfKey(node.key) + sizeOf(node.value);
    if (isAlias(node)) return sizeOfAlias(node, sizes.get(node.source) ?? 1);
    const { anchor } = (node ?? {}) as { anchor?: string };
    if (anchor === undefined) return sizeOfValue(node);
    countName(node as Node);
    sizes.set(anchor, Number.POSITIVE_INFINITY); // Until it ends: what holds itself has no end.
    const size = sizeOfValue(node);
    sizes.set(anchor, size);
    return size;
  }

  function sizeOfKey(key: unknown): number {
    keysAround++;
    const size = sizeOf(key);
    keysAround--;
    return size;
  }

  function sizeOfValue(node: unknown): number {
    if (isScalar(node)) return 1 + (node.source?.length ?? 0);
    if (!isCollection(node)) return 1;
    if (isMap(node)) maps.push({ map: node, isInKey: keysAround > 0 });
    return node.items.reduce((size: number, item) => size + sizeOf(item), 1);
  }

  function sizeOfAlias(alias: Node, size: number): number {
    countName(alias);
    const before = spent.unfolded;
    spent.unfolded += size;
    if (before <= MOST_UNFOLDED && spent.unfolded > MOST_UNFOLDED) {
      const message = `aliases that unfold to more than ${thousands(MOST_UNFOLDED)} characters`;
      problems.push(problem(alias, 'RESOURCE_EXHAUSTION', message));
    }
    return size;
  }

  function countName(node: Node): void {
    if (++spent.names !== MOST_NAMES + 1) return;
    const message = `more than ${thousands(MOST_NAMES)} anchors and aliases`;
    problems.push(problem(node, 'RESOURCE_EXHAUSTION', message));
  }

  sizeOf(document.contents);
  // To unfold more than anybody can wait for would take as long for a key.
  if (spent.names > MOST_NAMES || spent.unfolded > MOST_UNFOLDED) return problems;
  return [...repeatedKeys(document, maps)].map((key) =>
    problem(key, 'DUPLICATE_KEY', 'Map keys must be unique'),
  );
}

function problem({ range }: Node, code: ErrorCode, message: string): YAMLParseError {
  const start = range?.[0] ?? 0;
  return new YAMLParseError([start, start + 1], code, message);
}
