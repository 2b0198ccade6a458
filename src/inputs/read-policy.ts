import * as v from 'valibot';
import { type Document, type ErrorCode, isMap, isNode, isPair, LineCounter } from 'yaml';
import { didYouMean, nearest } from '../core/nearest.js';
import { COHESIX_POLICY, type Policy, policySchema } from '../core/policy.js';
import { quote } from '../core/quote.js';
import { UsageError } from '../core/usage-error.js';
import { explainIssue, isUnknownKey } from './explain-issue.js';
import { parseYaml } from './yaml/parse-yaml.js';

const LARGEST = 1024 * 1024;

/** What to do about broken YAML, where the parser's words do not say it. */
const CURES: Partial<Record<ErrorCode, string>> = {
  TAB_AS_INDENT: '; indent with blanks',
  DUPLICATE_KEY: '; leave one of them',
  BLOCK_AS_IMPLICIT_KEY: '; write a value that has ": " in it in quotes',
};

/**
 * Reads a policy file's text. Throws a UsageError with path, line and column: for broken YAML, an
 * unknown key (with the nearest known one), a value of the wrong kind, or over 1 MiB of text.
 */
export function readPolicy(path: string, text: string, ruleIds?: readonly string[]): Policy {
  if (text.length > LARGEST) {
    throw new UsageError(`${path}: a policy has at most 1 MiB; move lists of files into globs`);
  }
  const lines = new LineCounter();
  const document = parseYaml(text, { lineCounter: lines });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { path, line, column: col };
  };
  const [broken] = document.errors;
  if (broken) throw located(place(broken.pos[0]), broken.message + (CURES[broken.code] ?? ''));
  const data = plainData(document, path);
  const parsed = v.safeParse(policySchema, data);
  if (parsed.success) {
    for (const keys of ruleIds ? unknownRules(data as Policy, ruleIds) : []) {
      const message = noRule(String(keys.at(-1)), ruleIds ?? []);
      throw located(place(offsetOf(document, keys, true)), message);
    }
    const lost = lostKey(data, parsed.output);
    if (lost) {
      const message = `${quote(String(lost.at(-1)))} cannot be a name here; take another`;
      throw located(place(offsetOf(document, lost, true)), message);
    }
    return extend(parsed.output);
  }
  const [issue] = parsed.issues;
  const keys = (issue.path ?? []).map(({ key }) => key);
  throw located(place(offsetOf(document, keys, isUnknownKey(issue))), explainIssue(issue, keys));
}

/** The document as data; an alias of nothing is refused. */
function plainData(document: Document, path: string): unknown {
  try {
    return document.toJS({ maxAliasCount: -1 }) ?? {};
  } catch (error) {
    throw located({ path, line: 1, column: 1 }, (error as Error).message);
  }
}

/** The paths of keys in `rules` that no rule has as its id. */
function* unknownRules(policy: Policy, ruleIds: readonly string[]): Generator<unknown[]> {
  const places: [unknown[], object | undefined][] = [
    [['headers', 'rules'], policy.headers?.rules],
    ...(policy.headers?.overrides ?? []).map(
      ({ rules }, index): [unknown[], object | undefined] => [
        ['headers', 'overrides', index, 'rules'],
        rules,
      ],
    ),
  ];
  for (const [keys, rules] of places) {
    for (const id of Object.keys(rules ?? {})) if (!ruleIds.includes(id)) yield [...keys, id];
  }
}

/** The path of the first key that the schema's library left out: names such as `constructor`, which it takes for an attack. */
function lostKey(data: unknown, read: unknown): unknown[] | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  for (const [key, value] of Object.entries(data)) {
    if (!Object.hasOwn(read as object, key)) return [key];
    const below = lostKey(value, (read as Record<string, unknown>)[key]);
    if (below) return [key, ...below];
  }
  return undefined;
}

/** Other actions have rules too, which no policy sets: their families are not ours. */
function noRule(id: string, ruleIds: readonly string[]): string {
  const families = [...new Set(ruleIds.map(familyOf))];
  const isOurs = families.includes(familyOf(id)) || nearest(familyOf(id), families) !== undefined;
  if (isOurs)
    return `unknown rule ${quote(id)}${didYouMean(id, ruleIds) || '; docs/rules lists them'}`;
  const known = families.map((family) => `${family}/…`).join(', ');
  return `${quote(id)} is no rule of validate-batch; only the severities of its own are set here: ${known}`;
}

function familyOf(id: string): string {
  return id.split('/', 1)[0] as string;
}

function located(
  place: { path: string; line: number; column: number },
  message: string,
): UsageError {
  return new UsageError(`${place.path}:${place.line}:${place.column}: ${message}`, place);
}

/** Where a key (or the value at the path) begins in the text. */
function offsetOf(document: Document, keys: unknown[], atKey: boolean): number {
  const parent = document.getIn(keys.slice(0, -1), true) ?? document.contents;
  if (isMap(parent)) {
    for (const pair of parent.items) {
      if (!isPair(pair) || String(pair.key) !== String(keys.at(-1))) continue;
      const node = atKey ? pair.key : (pair.value ?? pair.key);
      if (isNode(node)) return node.range?.[0] ?? 0;
    }
  }
  const value = document.getIn(keys, true);
  if (isNode(value)) return value.range?.[0] ?? 0;
  return keys.length > 0 ? offsetOf(document, keys.slice(0, -1), true) : 0;
}

/** Lays a policy over the one it extends: lists and values replace, maps are merged. */
function extend(policy: Policy): Policy {
  if (policy.extends === undefined) return policy;
  const base = COHESIX_POLICY.headers;
  const { headers } = policy;
  return {
    ...COHESIX_POLICY,
    ...policy,
    headers: {
      ...base,
      ...headers,
      'classification-paths': {
        ...base?.['classification-paths'],
        ...headers?.['classification-paths'],
      },
      template: { ...base?.template, ...headers?.template },
      overrides: [...(base?.overrides ?? []), ...(headers?.overrides ?? [])],
    },
  };
}
