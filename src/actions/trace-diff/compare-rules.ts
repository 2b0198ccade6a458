import type { Place } from '../../core/finding.js';
import { quote } from '../../core/quote.js';
import {
  compareValues,
  isRecord,
  lasting,
  pointerTo,
  saying,
  shown,
  type ValueChange,
} from './compare-values.js';
import type { Difference } from './drift.js';
import type { Path } from './locate-json.js';
import type { Settings } from './settings.js';
import type { Source } from './source.js';
import {
  type Beside,
  besidesRules,
  namePath,
  rulesOf,
  type ValidatorRule,
} from './validator-rules.js';

/** A difference, and where it stands: in which file, and how to get there. */
interface Found {
  difference: Omit<Difference, 'place'>;
  source: Source;
  path: Path;
}

/** Compares two versions of a file of validator rules, rule by rule and field by field. */
export function compareRules(
  before: Source | undefined,
  after: Source | undefined,
  settings: Settings,
): Difference[] {
  const [one, other] = [rulesOf(before), rulesOf(after)];
  const found: Found[] = [];
  for (const [id, rule] of one) {
    const match = other.get(id);
    if (!match) found.push(gone(before as Source, rule, settings));
    else
      for (const change of changedFields(before, after, rule, match, settings)) found.push(change);
  }
  for (const [id, rule] of other)
    if (!one.has(id)) found.push(come(after as Source, rule, settings));
  return placed([...found, ...outside(before, after, settings), ...incomplete(after, other)]);
}

/** Asks each side once for all places: each time it is searched from its beginning. */
function placed(found: readonly Found[]): Difference[] {
  const places = new Map<Found, Place>();
  for (const source of new Set(found.map((one) => one.source))) {
    const here = found.filter((one) => one.source === source);
    const all = source.places(here.map(({ path }) => path));
    here.forEach((one, at) => {
      places.set(one, all[at] as Place);
    });
  }
  return found.map((one) => ({ ...one.difference, place: places.get(one) as Place }));
}

function outside(
  before: Source | undefined,
  after: Source | undefined,
  { isVolatile }: Settings,
): Found[] {
  if (!before || !after) return [];
  const [one, other] = [besidesRules(before), besidesRules(after)];
  const count = Math.max(one.length, other.length);
  return Array.from({ length: count }).flatMap((_, at): Found[] => {
    const nothing: Beside = { value: {}, path: [at] };
    const [old, now] = [one.at(at) ?? nothing, other.at(at) ?? nothing];
    const top = pointerTo(now.path);
    const changes = changesBetween(old.value, now.value, (key, below) =>
      isVolatile(key, top + below),
    );
    return changes.map((change) => {
      const field = fieldOf(change) || 'the whole value';
      const { beforePath, afterPath } = change;
      return {
        difference: fieldChange(`beside the rules: ${field}`, 'beside the rules', field, change),
        source: afterPath ? after : before,
        path: afterPath ? [...now.path, ...afterPath] : [...old.path, ...(beforePath as Path)],
      };
    });
  });
}

function changedFields(
  before: Source | undefined,
  after: Source | undefined,
  rule: ValidatorRule,
  match: ValidatorRule,
  settings: Settings,
): Found[] {
  const changes = changesBetween(rule.value, match.value, volatileIn(rule, settings));
  return changes.map((change) => {
    const field = fieldOf(change) || 'the rule';
    const { beforePath, afterPath } = change;
    return {
      difference: fieldChange(`rule ${rule.id}: ${field}`, `rule ${quote(rule.id)}`, field, change),
      source: (afterPath ? after : before) as Source,
      path: afterPath ? [...match.path, ...afterPath] : [...rule.path, ...(beforePath as Path)],
    };
  });
}

function changesBetween(
  before: unknown,
  after: unknown,
  isVolatile: Settings['isVolatile'],
): ValueChange[] {
  const changes: ValueChange[] = [];
  compareValues(before, after, { isVolatile, isSame: Object.is }, (one) => changes.push(one));
  return changes;
}

function fieldOf({ pointer }: ValueChange): string {
  return pointer.slice(1).replaceAll('/', '.');
}

function fieldChange(
  what: string,
  owner: string,
  field: string,
  change: ValueChange,
): Found['difference'] {
  return {
    ...{ class: 'rule-drift', rule: 'drift/rule-changed', what },
    message: `${owner}: ${saying(field, change)}`,
    ...(change.beforePath && { before: shown(change.before) }),
    ...(change.afterPath && { after: shown(change.after) }),
  };
}

/** Pointers count from the top of the file. In a list a rule has its name, and the index that it had. */
function volatileIn({ id, path }: ValidatorRule, { isVolatile }: Settings): Settings['isVolatile'] {
  const isListed = typeof path.at(-1) === 'number';
  const tops = [path, ...(isListed ? [[...path.slice(0, -1), id]] : [])].map(pointerTo);
  return (key, below) => tops.some((top) => isVolatile(key, top + below));
}

function gone(source: Source, rule: ValidatorRule, settings: Settings): Found {
  return {
    difference: {
      ...{ class: 'rule-drift', rule: 'drift/rule-removed', what: `rule ${rule.id}` },
      message: `rule ${quote(rule.id)} is gone`,
      before: lasting(rule.value, { isVolatile: volatileIn(rule, settings) }),
    },
    ...{ source, path: namePath(rule) },
  };
}

function come(source: Source, rule: ValidatorRule, settings: Settings): Found {
  return {
    difference: {
      ...{ class: 'rule-drift', rule: 'drift/rule-added', what: `rule ${rule.id}` },
      message: `rule ${quote(rule.id)} is new`,
      after: lasting(rule.value, { isVolatile: volatileIn(rule, settings) }),
    },
    ...{ source, path: namePath(rule) },
  };
}

const NEEDED: readonly [name: string, Path][] = [
  ['version', ['version']],
  ['activation_window.start', ['activation_window', 'start']],
  ['activation_window.end', ['activation_window', 'end']],
  ['source', ['source']],
];

/** A rule that nobody can date or trace back is an error of its own. */
function incomplete(source: Source | undefined, rules: Map<string, ValidatorRule>): Found[] {
  const inWords = new Intl.ListFormat('en');
  return [...rules.values()].flatMap((rule) => {
    const { id, value } = rule;
    const missing = NEEDED.filter(([, way]) => isAbsent(value, way)).map(([name]) => name);
    if (missing.length === 0) return [];
    const list = inWords.format(missing);
    return [
      {
        difference: {
          ...{ class: 'rule-drift', rule: 'drift/rule-incomplete', what: `rule ${id}: no ${list}` },
          message: `rule ${quote(id)} has no ${list}; add it, so that the rule can be dated and traced`,
          after: missing.join(),
        },
        ...{ source: source as Source, path: namePath(rule) },
      } satisfies Found,
    ];
  });
}

function isAbsent(value: unknown, path: Path): boolean {
  const found = path.reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), value);
  return found === undefined || found === null || found === '';
}
