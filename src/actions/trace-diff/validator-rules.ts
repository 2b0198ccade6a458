import { isRecord, nameOf } from './compare-values.js';
import type { Path } from './locate-json.js';
import type { Source } from './source.js';

/** A validator's rule, and where it stands in its file. */
export interface ValidatorRule {
  id: string;
  value: unknown;
  path: Path;
}

/** What one document says beside its rules, and where in the file it stands. */
export interface Beside {
  value: unknown;
  path: Path;
}

/**
 * The rules of a file by id: a list, a map by id, one of both below `rules`, or a single rule. Documents of YAML
 * hold one of these each.
 */
export function rulesOf(source: Source | undefined): Map<string, ValidatorRule> {
  const rules = new Map<string, ValidatorRule>();
  if (source === undefined) return rules;
  const seen = new Map<string, number>();
  const all = documentsOf(source).flatMap(([value, path]) => listRules(value, path));
  for (const rule of all) {
    // A second rule of the same id is one of its own: which of them holds is the validator's business.
    let nth = (seen.get(rule.id) ?? 0) + 1;
    while (rules.has(numbered(rule.id, nth))) nth++;
    seen.set(rule.id, nth);
    const id = numbered(rule.id, nth);
    rules.set(id, { ...rule, id });
  }
  return rules;
}

function numbered(id: string, nth: number): string {
  return nth === 1 ? id : `${id} (${nth})`;
}

/** What the documents of a file say beside their rules, such as a default for all of them; most files are one. */
export function besidesRules(source: Source): Beside[] {
  return documentsOf(source).map(([value, path]) => ({ value: besides(value), path }));
}

/** The documents of a file, and how to get to each. */
function documentsOf({ structure }: Source): [value: unknown, path: Path][] {
  if ('why' in structure) return [];
  const { value, isDocuments } = structure;
  return isDocuments ? (value as unknown[]).map((one, at) => [one, [at]]) : [[value, []]];
}

/** Where a rule says what it is called; the rule itself when its key is its name. */
export function namePath({ value, path }: ValidatorRule): Path {
  if (idOf(value) === undefined) return path;
  return [...path, isRecord(value) && 'id' in value ? 'id' : 'name'];
}

/** A value without its rules, however deep they lie. */
function besides(value: unknown): unknown {
  if (!isList(value)) return value;
  if (!isRecord(value) || !isList(value.rules)) return {};
  const { rules, ...others } = value;
  const inner = besides(rules) as object;
  return Object.keys(inner).length === 0 ? others : { ...others, rules: inner };
}

function isList(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function listRules(value: unknown, path: Path): ValidatorRule[] {
  if (Array.isArray(value)) {
    return value.map((one, at) => ({
      id: idOf(one) ?? `#${at + 1}`,
      value: one,
      path: [...path, at],
    }));
  }
  if (!isRecord(value)) return [];
  if (isList(value.rules)) {
    return listRules(value.rules, [...path, 'rules']);
  }
  if (nameOf(value) !== undefined && 'version' in value) {
    return [{ id: nameOf(value) as string, value, path }];
  }
  return Object.entries(value).map(([key, one]) => ({ id: key, value: one, path: [...path, key] }));
}

function idOf(value: unknown): string | undefined {
  return isRecord(value) ? nameOf(value) : undefined;
}
