import picomatch from 'picomatch';
import type { Policy } from '../../core/policy.js';
import type { Comparing } from './compare-values.js';

/** What the content of a snapshot's file is compared as. */
export type Kind = 'rules' | 'trace' | 'telemetry' | 'json' | 'text';

/** How contents are compared, as the policy and the flags say. */
export interface Settings {
  /** Bytes only: no structure is looked for. */
  exact: boolean;
  /** Whether bytes that change no meaning are a finding too. */
  everyByte: boolean;
  /** Files that are not compared. */
  isIgnored(path: string): boolean;
  kindOf(path: string): Kind;
  isVolatile: Comparing['isVolatile'];
  /** How far a measured number may be off without being another one. */
  toleranceOf(path: string, pointer: string, before: number): number;
  /** Whether a change of permission bits alone is a finding. */
  modes: boolean;
}

type DriftPolicy = NonNullable<Policy['drift']>;

/** Which files hold what, without a policy. */
export const DEFAULTS = {
  rules: ['**/rules/**', '**/*rules*.{json,yaml,yml}'],
  traces: [
    ...['**/trace*/**', '**/*.trace.json', '**/*.jsonl', '**/*violation*'],
    '**/validator_runtime.log',
  ],
  telemetry: ['**/telemetry/**', '**/*telemetry*', '**/*metrics*'],
} as const;

/** Fields that differ between any two runs and mean nothing. */
export const VOLATILE = ['ts', 'time', 'timestamp'] as const;

/** A measured number may be off by a tenth before it is another one. */
export const TOLERANCE = { relative: 0.1, absolute: 0 } as const;

/** Puts policy and flags together. */
export function makeSettings(
  policy: DriftPolicy,
  { exact, failOnDiff }: { exact: boolean; failOnDiff: boolean },
): Settings {
  // Who writes Rules/A.JSON means rules: in doubt a file counts as what is judged harder.
  const isRules = matcher(policy.rules ?? DEFAULTS.rules, 'is');
  const isTrace = matcher(policy.traces ?? DEFAULTS.traces, 'is');
  const isTelemetry = matcher(policy.telemetry ?? DEFAULTS.telemetry, 'is');
  return {
    exact,
    everyByte: failOnDiff,
    modes: policy.modes ?? true,
    isIgnored: matcher(policy.ignore ?? []),
    isVolatile: volatility([...VOLATILE, ...(policy.volatile ?? [])]),
    toleranceOf: tolerances(policy),
    kindOf(path) {
      if (isRules(path)) return 'rules';
      // A log of telemetry is telemetry, whatever its ending: the more telling name decides.
      if (isTelemetry(path)) return 'telemetry';
      if (isTrace(path)) return 'trace';
      return path.toLowerCase().endsWith('.json') ? 'json' : 'text';
    },
  };
}

/** Tells whether a path, or a pointer, is one of the globs or matches one. */
export function matcher(globs: readonly string[], flags = 's'): (path: string) => boolean {
  // As picomatch's own function: what is written as the glob is matches it, whatever its signs mean.
  const literal = new Set(globs);
  // A name may hold line feeds, which a star stands for only with the flag `s`.
  const patterns = globs.map((glob) => picomatch.makeRe(glob, { dot: true, flags }));
  return (path) =>
    literal.has(path) || (path !== '' && patterns.some((pattern) => pattern.test(path)));
}

/** A word names a key wherever it stands; with a slash it is a pattern of JSON pointers. */
function volatility(names: readonly string[]): Comparing['isVolatile'] {
  const keys = new Set(names.filter((name) => !name.includes('/')));
  const isPointer = matcher(names.filter((name) => name.includes('/')));
  return (key, pointer) => keys.has(key) || isPointer(pointer);
}

/** What a pointer leads to: its last part that is a name, since an index says nothing about other files. */
export function fieldOf(pointer: string): string {
  const names = pointer.split('/').filter((part) => part !== '' && !/^\d+$/.test(part));
  return (names.at(-1) ?? pointer).replaceAll('~1', '/').replaceAll('~0', '~');
}

function tolerances(policy: DriftPolicy): Settings['toleranceOf'] {
  const special = (policy.tolerances ?? []).map(({ field, files, ...limits }) => ({
    isField: field.includes('/')
      ? matcher([field])
      : (pointer: string) => fieldOf(pointer) === field,
    isFile: files ? matcher(files) : () => true,
    limits,
  }));
  const base = { ...TOLERANCE, ...policy.tolerance };
  return (path, pointer, before) => {
    // A later entry wins, as with overrides of headers.
    const found = special.findLast(({ isField, isFile }) => isField(pointer) && isFile(path));
    const { relative = 0, absolute = 0 } = found?.limits ?? base;
    return Math.max(absolute, relative * Math.abs(before));
  };
}
