import { type Document, isScalar, type Scalar, visit } from 'yaml';
import { parseYamlDocuments } from '../../inputs/yaml/parse-yaml.js';
import type { Path } from './locate-json.js';
import { type Aliases, resolveAliases, yamlLocator } from './locate-yaml.js';
import { scanJson } from './scan-json.js';
import { lastSign, type Structure, TOO_DEEP, type Unparsable } from './structure.js';

/**
 * YAML as the JSON that it says; merge keys are merged. Several documents are a list of them. `asWritten` keeps
 * apart numbers that are the same but written in another way, such as the versions 1.1 and 1.10.
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
  const filled: Filled[] = [];
  for (const document of parseYamlDocuments(text, { merge: true })) {
    const aliases = resolveAliases(document);
    const problem = problemOf(document) ?? unknownAlias(aliases);
    if (problem) return { ...problem, offset: Math.min(problem.offset, lastSign(text)) };
    if (!isEmpty(document)) filled.push({ document, aliases });
  }
  const values: unknown[] = [];
  for (const { document } of filled) {
    const json = toJson(document, asWritten);
    if (scanJson(json).deep !== undefined) return { offset: 0, why: TOO_DEEP };
    values.push(JSON.parse(json));
  }
  return structureOf(values, filled);
}

/** A document that says something. */
interface Filled {
  document: Document;
  aliases: Aliases;
}

function structureOf(values: unknown[], filled: readonly Filled[]): Structure {
  const locators = filled.map(({ document, aliases }) => yamlLocator(document, aliases));
  if (values.length > 1) {
    const locate = ([index = 0, ...path]: Path) => locators[Number(index)]?.(path);
    return { value: values, isDocuments: true, locate: (paths) => paths.map(locate) };
  }
  const [value = null] = values;
  return { value, locate: (paths) => paths.map((path) => locators[0]?.(path)) };
}

function toJson(document: Document, asWritten: boolean): string {
  visit(document, { Scalar: (_, scalar) => keepSource(scalar, asWritten) });
  return JSON.stringify(document.toJS({ maxAliasCount: -1 }), plain);
}

function problemOf({ errors, warnings }: Document): Unparsable | undefined {
  // A tag that nobody here knows could make anything of its value.
  const tag = warnings.find(({ code }) => code === 'TAG_RESOLVE_FAILED');
  const [broken = tag] = errors;
  if (!broken) return undefined;
  const [line = ''] = broken.message.split('\n');
  return { offset: broken.pos[0], why: line.replace(/ at line.*/, '') };
}

function unknownAlias(aliases: Aliases): Unparsable | undefined {
  for (const [{ source, range }, node] of aliases) {
    if (!node) {
      return { offset: range?.[0] ?? 0, why: `no anchor &${source} before the alias *${source}` };
    }
  }
  return undefined;
}

/** As behind a last `---`. */
function isEmpty({ contents }: Document): boolean {
  return contents === null || (isScalar(contents) && contents.value === null && !contents.source);
}

/** What a double rounds, and what JSON has no word for, stays as it stands, but for the sign of a zero. */
function keepSource(scalar: Scalar, asWritten: boolean): void {
  const { value } = scalar;
  const source = value === 0 ? scalar.source?.replace(/^[+-]/, '') : scalar.source;
  const isRounded = Number.isInteger(value) && !Number.isSafeInteger(value);
  const isOther = asWritten ? String(value) !== source : isRounded || !Number.isFinite(value);
  if (value instanceof Date || (typeof value === 'number' && isOther)) scalar.value = source;
}

/** Sets, ordered maps and bytes, which only YAML has. */
function plain(_: string, value: unknown): unknown {
  if (value instanceof Set || value instanceof Map) return [...value];
  return value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;
}
