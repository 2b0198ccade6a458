import {
  type Alias,
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  visit,
  type YAMLMap,
} from 'yaml';
import type { Path, Span } from './locate-json.js';

/** What the aliases of a document stand for; undefined for one that nothing before it is called by. */
export type Aliases = ReadonlyMap<Alias, Node | undefined>;

/** Finds for each alias the last node before it that has its anchor. */
export function resolveAliases(document: Document): Aliases {
  const anchors = new Map<string, Node>();
  const aliases = new Map<Alias, Node | undefined>();
  visit(document, {
    Value(_, node) {
      if (node.anchor !== undefined) anchors.set(node.anchor, node);
    },
    Alias(_, alias) {
      aliases.set(alias, anchors.get(alias.source));
    },
  });
  return aliases;
}

/** Finds values of a document, or what is nearest around them: a merged field stands elsewhere. */
export function yamlLocator(
  document: Document,
  aliases: Aliases,
): (path: Path) => Span | undefined {
  const members = new Map<YAMLMap, Map<string, unknown>>();

  function member(node: Node | undefined, part: string | number): unknown {
    if (isSeq(node)) return node.items[Number(part)];
    if (!isMap(node)) return undefined;
    let all = members.get(node);
    if (!all) {
      all = new Map(node.items.map(({ key, value }) => [nameOf(key), value]));
      members.set(node, all);
    }
    return all.get(String(part));
  }

  return (path) => {
    let node: Node | undefined = document.contents ?? undefined;
    for (const part of path) {
      const found = member(isAlias(node) ? aliases.get(node) : node, part);
      if (!isNode(found)) break;
      node = found;
    }
    return spanOf(node);
  };
}

function nameOf(key: unknown): string {
  return String(isScalar(key) ? (key.value ?? '') : key);
}

function spanOf(node: Node | undefined): Span | undefined {
  if (!node?.range) return undefined;
  return { start: node.range[0], end: isCollection(node) ? node.range[0] : node.range[1] };
}
