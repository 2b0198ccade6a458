import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  type Scalar,
  visit,
} from 'yaml';
import type { Path, Span } from './locate-json.js';
import { scanJson } from './scan-json.js';
import { type Structure, TOO_DEEP, type Unparsable } from './structure.js';

/**
 * One YAML document, as the JSON that it says; merge keys are merged. `asWritten` keeps apart numbers that are
 * the same but written in another way, such as the versions 1.1 and 1.10.
 */
export function readYaml(text: string, asWritten: boolean): Structure | Unparsable {
  try {
    return parse(text, asWritten);
  } catch (error) {
    // Too deep for the library, too many aliases, or a value that holds itself.
    return { offset: 0, why: (error as Error).message };
  }
}

function parse(text: string, asWritten: boolean): Structure | Unparsable {
  const document: Document = parseDocument(text, { logLevel: 'error', merge: true });
  // A tag that nobody here knows could make anything of its value.
  const tag = document.warnings.find(({ code }) => code === 'TAG_RESOLVE_FAILED');
  const [broken = tag] = document.errors;
  if (broken) {
    return {
      offset: broken.pos[0],
      why: broken.message.split('\n')[0]?.replace(/ at line.*/, '') ?? '',
    };
  }
  visit(document, { Scalar: (_, scalar) => keepSource(scalar, asWritten) });
  const json = JSON.stringify(document.toJS({ maxAliasCount: 100 }), plain);
  if (scanJson(json).deep !== undefined) return { offset: 0, why: TOO_DEEP };
  const locate = (path: Path) => spanOf(nodeAt(document, path));
  return { value: JSON.parse(json), locate: (paths) => paths.map(locate) };
}

/** What a double rounds, and what JSON has no word for, stays as it stands. */
function keepSource(scalar: Scalar, asWritten: boolean): void {
  const { value, source } = scalar;
  const isRounded = Number.isInteger(value) && !Number.isSafeInteger(value);
  const isOther = asWritten ? String(value) !== source : isRounded || !Number.isFinite(value);
  if (value instanceof Date || (typeof value === 'number' && isOther)) scalar.value = source;
}

/** Sets, ordered maps and bytes, which only YAML has. */
function plain(_: string, value: unknown): unknown {
  if (value instanceof Set || value instanceof Map) return [...value];
  return value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;
}

/** The value at a path, or what is nearest around it: a merged field stands elsewhere. */
function nodeAt(document: Document, path: Path): Node | undefined {
  let node: Node | undefined = document.contents ?? undefined;
  for (const part of path) {
    const found = member(isAlias(node) ? node.resolve(document) : node, part);
    if (!isNode(found)) break;
    node = found;
  }
  return node;
}

function member(node: Node | undefined, part: string | number): unknown {
  if (isSeq(node)) return node.items[Number(part)];
  if (!isMap(node)) return undefined;
  const is = (key: unknown) => String(isScalar(key) ? key.value : key) === String(part);
  return node.items.find(({ key }) => is(key))?.value;
}

function spanOf(node: Node | undefined): Span | undefined {
  if (!node?.range) return undefined;
  return { start: node.range[0], end: isCollection(node) ? node.range[0] : node.range[1] };
}
