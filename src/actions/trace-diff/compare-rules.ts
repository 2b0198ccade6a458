import type { Place } from '../../core/finding.js';
import { quote } from '../../core/quote.js';
import {
  compareValues,
  isRecord,
  lasting,
  nameOf,
  pointerTo,
  saying,
  shown,
  type ValueChange,
} from './compare-values.js';
import type { Difference } from './drift.js';
import type { Path } from './locate-json.js';
import type { Settings } from './settings.js';
import { type Source, wholeValue } from './source.js';

/** A validator's rule, and where it stands in its file. */
export interface ValidatorRule {
  id: string;
  value: unknown;
  path: Path;
}

/** Compares two versions of a file of validator rules, rule by rule and field by field. */
export function compareRules(
  before: Source | undefined,
  after: Source | undefined,
  settings: Settings,
): Difference[] {
  const [one, other] = [rulesOf(before), rulesOf(after)];
  const drifts: Difference[] = [];
  for (const [id, rule] of one) {
    const match = other.get(id);
    if (match)
      drifts.push(...changedFields(before as Source, after as Source, rule, match, settings));
    else drifts.push(gone(before as Source, rule, settings));
  }
  for (const [id, rule] of other)
    if (!one.has(id)) drifts.push(come(after as Source, rule, settings));
  return [...drifts, ...outside(before, after, settings), ...incomplete(after, other)];
}

/** What a file says beside its rules, such as a default for all of them. */
function outside(
  before: Source | undefined,
  after: Source | undefined,
  settings: Settings,
): Difference[] {
  if (!before || !after) return [];
  const [one, other] = [besides(wholeValue(before)), besides(wholeValue(after))];
  const changes: ValueChange[] = [];
  const comparing = { isVolatile: settings.isVolatile, isSame: Object.is };
  compareValues(one, other, comparing, (change) => changes.push(change));
  return changes.map((change): Difference => {
    const field = change.pointer.slice(1).replaceAll('/', '.') || 'the whole value';
    const source = change.afterPath ? after : before;
    return {
      ...{ class: 'rule-drift', rule: 'drift/rule-changed', what: `beside the rules: ${field}` },
      message: `beside the rules: ${saying(field, change)}`,
      ...(change.beforePath && { before: shown(change.before) }),
      ...(change.afterPath && { after: shown(change.after) }),
      place: source.places([change.afterPath ?? (change.beforePath as Path)])[0] as Place,
    };
  });
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

/** The rules of a file by id: a list, a map by id, one of both below `rules`, or a single rule. */
export function rulesOf(source: Source | undefined): Map<string, ValidatorRule> {
  const rules = new Map<string, ValidatorRule>();
  if (source === undefined || 'why' in source.structure) return rules;
  for (const rule of listRules(source.structure.value, [])) {
    // A second rule of the same id is one of its own: which of them holds is the validator's business.
    let id = rule.id;
    for (let n = 2; rules.has(id); n++) id = `${rule.id} (${n})`;
    rules.set(id, { ...rule, id });
  }
  return rules;
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

/** Where a rule says what it is called; the rule itself when its key is its name. */
function namePath(value: unknown, path: Path): Path {
  if (idOf(value) === undefined) return path;
  return [...path, isRecord(value) && 'id' in value ? 'id' : 'name'];
}

function idOf(value: unknown): string | undefined {
  return isRecord(value) ? nameOf(value) : undefined;
}

function changedFields(
  before: Source,
  after: Source,
  rule: ValidatorRule,
  match: ValidatorRule,
  settings: Settings,
): Difference[] {
  const changes: ValueChange[] = [];
  const comparing = { isVolatile: volatileIn(rule, settings), isSame: Object.is };
  compareValues(rule.value, match.value, comparing, (change) => changes.push(change));
  return changes.map((change): Difference => {
    const field = change.pointer.slice(1).replaceAll('/', '.') || 'the rule';
    const source = change.afterPath ? after : before;
    const path = change.afterPath
      ? [...match.path, ...change.afterPath]
      : [...rule.path, ...(change.beforePath as Path)];
    return {
      ...{ class: 'rule-drift', rule: 'drift/rule-changed', what: `rule ${rule.id}: ${field}` },
      message: `rule ${quote(rule.id)}: ${saying(field, change)}`,
      ...(change.beforePath && { before: shown(change.before) }),
      ...(change.afterPath && { after: shown(change.after) }),
      place: source.places([path])[0] as Place,
    };
  });
}

/** Pointers count from the top of the file. In a list a rule has its name, and the index that it had. */
function volatileIn({ id, path }: ValidatorRule, { isVolatile }: Settings): Settings['isVolatile'] {
  const isListed = typeof path.at(-1) === 'number';
  const tops = [path, ...(isListed ? [[...path.slice(0, -1), id]] : [])].map(pointerTo);
  return (key, below) => tops.some((top) => isVolatile(key, top + below));
}

function gone(before: Source, rule: ValidatorRule, settings: Settings): Difference {
  return {
    ...{ class: 'rule-drift', rule: 'drift/rule-removed', what: `rule ${rule.id}` },
    message: `rule ${quote(rule.id)} is gone`,
    before: lasting(rule.value, { isVolatile: volatileIn(rule, settings) }),
    place: before.places([namePath(rule.value, rule.path)])[0] as Place,
  };
}

function come(after: Source, rule: ValidatorRule, settings: Settings): Difference {
  return {
    ...{ class: 'rule-drift', rule: 'drift/rule-added', what: `rule ${rule.id}` },
    message: `rule ${quote(rule.id)} is new`,
    after: lasting(rule.value, { isVolatile: volatileIn(rule, settings) }),
    place: after.places([namePath(rule.value, rule.path)])[0] as Place,
  };
}

const NEEDED: readonly [name: string, Path][] = [
  ['version', ['version']],
  ['activation_window.start', ['activation_window', 'start']],
  ['activation_window.end', ['activation_window', 'end']],
  ['source', ['source']],
];

/** A rule that nobody can date or trace back is an error of its own. */
function incomplete(after: Source | undefined, rules: Map<string, ValidatorRule>): Difference[] {
  return [...rules.values()].flatMap(({ id, value, path }) => {
    const missing = NEEDED.filter(([, way]) => isAbsent(value, way)).map(([name]) => name);
    if (missing.length === 0) return [];
    const list = new Intl.ListFormat('en').format(missing);
    return [
      {
        ...{ class: 'rule-drift', rule: 'drift/rule-incomplete', what: `rule ${id}: no ${list}` },
        message: `rule ${quote(id)} has no ${list}; add it, so that the rule can be dated and traced`,
        after: missing.join(),
        place: (after as Source).places([namePath(value, path)])[0] as Place,
      } satisfies Difference,
    ];
  });
}

function isAbsent(value: unknown, path: Path): boolean {
  const found = path.reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), value);
  return found === undefined || found === null || found === '';
}
