import { isAbsolute } from 'node:path';
import type { Severity } from '../../core/finding.js';
import type { RuleLevel } from '../../core/rule.js';
import { RULES, type RuleId } from './rules.js';

/** Everything a check needs to know, as plain data: it crosses into another thread. */
export interface Settings {
  /** Absolute path of the root that paths are relative to, with a trailing slash. */
  root: string;
  /** How many lines may hold the header. */
  lines: number;
  /** The largest file that is read, in bytes. */
  largest: number;
  /** Without the dot, lower case. */
  extensions: string[];
  /** Files named one by one: checked whatever their extension, unless they are excluded. */
  named: string[];
  /** Regular expressions for files that are not checked. */
  exclude: string[];
  /** This job's part of the batch; `index` counts from 1. */
  shard: { index: number; count: number } | undefined;
  rules: HeaderRules;
  /** In order; a later one wins. */
  overrides: { files: string[]; rules: Partial<HeaderRules> }[];
  /** Whether the headers themselves are wanted, for the registry. */
  collect: boolean;
}

/** What is asked of a header. */
export interface HeaderRules {
  classifications: string[];
  /** Any when empty. */
  authors: string[];
  /** For a classification, regular expressions of the only paths where it may stand. */
  classificationPaths: Record<string, string[]>;
  levels: Partial<Record<RuleId, RuleLevel>>;
  /** What a missing header is made from. */
  template: Template;
}

/** The values of a new header that its path and git cannot tell. */
export interface Template {
  CLASSIFICATION?: string | undefined;
  Author?: string | undefined;
}

const DEFAULTS = new Map<RuleId, Severity>(RULES.map(({ id, severity }) => [id, severity]));

/** The severity of a rule under these rules, or `off`. */
export function levelOf(rules: Pick<HeaderRules, 'levels'>, id: RuleId): RuleLevel {
  return rules.levels[id] ?? (DEFAULTS.get(id) as Severity);
}

/** The only paths where a classification may stand; undefined when it may anywhere. */
export function onlyPaths(
  { classificationPaths }: HeaderRules,
  classification: string,
): string[] | undefined {
  // What every object has by birth, such as `constructor`, no policy gave paths to.
  return Object.hasOwn(classificationPaths, classification)
    ? classificationPaths[classification]
    : undefined;
}

/** The rules for one path: the base, then each override whose files match it. */
export function rulesFor({ rules, overrides }: Settings, path: string): HeaderRules {
  let merged = rules;
  for (const override of overrides) {
    if (!override.files.some((pattern) => matches(pattern, path))) continue;
    merged = {
      ...merged,
      ...override.rules,
      levels: { ...merged.levels, ...override.rules.levels },
      template: { ...merged.template, ...override.rules.template },
    };
  }
  return merged;
}

/** Where a path of the listing is on the disk. A path outside of the root is absolute already. */
export function fullPath(settings: Settings, path: string): string;
export function fullPath(settings: Settings, path: string | Buffer): string | Buffer;
export function fullPath({ root }: Settings, path: string | Buffer): string | Buffer {
  if (typeof path === 'string') return isAbsolute(path) ? path : root + path;
  const isAlready = isAbsolute(path.toString('latin1'));
  return isAlready ? path : Buffer.concat([Buffer.from(root), path]);
}

const compiled = new Map<string, RegExp>();

/** Whether a path matches one of the patterns that the policy's globs were turned into. */
export function matches(pattern: string, path: string): boolean {
  let expression = compiled.get(pattern);
  if (expression === undefined) {
    expression = new RegExp(pattern, 's'); // A name may hold a newline.
    compiled.set(pattern, expression);
  }
  return expression.test(path);
}
