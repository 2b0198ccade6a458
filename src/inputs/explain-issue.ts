import type * as v from 'valibot';
import { didYouMean } from '../core/nearest.js';
import { policySchema } from '../core/policy.js';
import { quote } from '../core/quote.js';

type Issue = v.BaseIssue<unknown>;

/** Whether a key is meant that the schema does not know. */
export function isUnknownKey(issue: Issue): boolean {
  return issue.type === 'strict_object' && issue.expected === 'never';
}

/** What is wrong with a policy at a path of keys, and what is expected there, for people. */
export function explainIssue(issue: Issue, keys: readonly unknown[]): string {
  const above = keys.slice(0, -1);
  if (isUnknownKey(issue) && Array.isArray(issue.path?.at(-1)?.input)) {
    return `${nameOf(above)}: expected keys with values, found a list`;
  }
  if (issue.received === 'undefined') {
    return `${nameOf(above)}: the key ${issue.expected} is missing`;
  }
  if (isUnknownKey(issue)) {
    const known = Object.keys(schemaAt(above).entries ?? {});
    const hint = didYouMean(String(keys.at(-1)), known) || `; known here: ${known.join(', ')}`;
    return `unknown key ${quote(String(keys.at(-1)))}${hint}`;
  }
  return `${nameOf(keys)}: ${expectation(issue, keys)}, found ${found(issue.input)}${hint(issue)}`;
}

function nameOf(keys: readonly unknown[]): string {
  return keys.join('.') || 'the policy';
}

/** What the schema wants; where it has words of its own for that, those. */
function expectation(issue: Issue, keys: readonly unknown[]): string {
  switch (issue.type) {
    case 'array':
      return `expected a list${exampleOf(issue.input, keys)}`;
    case 'record':
    case 'strict_object':
      return 'expected keys with values';
    case 'string':
      return 'expected text';
    case 'boolean':
      return 'expected true or false';
    case 'number':
      return 'expected a number';
    case 'integer':
      return 'expected a whole number';
    case 'min_value':
      return `expected at least ${issue.requirement}`;
    case 'max_value':
      return `expected at most ${issue.requirement}`;
    case 'picklist':
      return `expected ${choices(issue)
        .join(', ')
        .replace(/, ([^,]*)$/, ' or $1')}`;
    default:
      return issue.message;
  }
}

function found(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'string') return quote(value);
  if (typeof value !== 'object') return String(value);
  return Array.isArray(value) ? 'a list' : 'keys with values';
}

/** One word in the place of a list of words is a list in brackets. */
function exampleOf(value: unknown, keys: readonly unknown[]): string {
  const isWord = typeof value === 'string' && /^[A-Za-z][\w./-]{0,39}$/.test(value);
  return isWord && inner(schemaAt(keys).item).type === 'string' ? `, such as [${value}]` : '';
}

function hint(issue: Issue): string {
  const { type, input } = issue;
  return type === 'picklist' && typeof input === 'string' ? didYouMean(input, choices(issue)) : '';
}

function choices({ expected }: Issue): string[] {
  return [...(expected ?? '').matchAll(/"([^"]*)"/g)].map(([, word]) => word as string);
}

interface Shape {
  type?: string;
  entries?: Record<string, unknown>;
  item?: unknown;
  value?: unknown;
  wrapped?: unknown;
}

/** The part of the schema at a path. */
function schemaAt(path: readonly unknown[]): Shape {
  let schema = inner(policySchema);
  for (const key of path) {
    const { item, entries, value } = schema;
    schema = inner(typeof key === 'number' ? item : (entries?.[String(key)] ?? value));
  }
  return schema;
}

function inner(schema: unknown): Shape {
  const shape = (schema ?? {}) as Shape;
  return shape.wrapped === undefined ? shape : inner(shape.wrapped);
}
