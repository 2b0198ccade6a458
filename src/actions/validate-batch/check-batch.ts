import { resolve } from 'node:path';
import type { Draft } from '../../core/finding.js';
import type { Policy } from '../../core/policy.js';
import type { Fact, Section } from '../../core/report.js';
import { configurationDigest, type Run } from '../../core/run.js';
import { UsageError } from '../../core/usage-error.js';
import type { World } from '../../world/world.js';
import { DEFAULT_ROOTS } from '../documents.js';
import { loadPolicy } from '../load-policy.js';
import { refuseOverwriting } from '../named-outputs.js';
import { placeOf } from '../relative-path.js';
import { changedFiles, type Scoped } from './changed-files.js';
import {
  type Checked,
  checkFiles,
  type Registered,
  specialProblem,
  unreadableProblem,
} from './check-files.js';
import { checkRegistry } from './check-registry.js';
import { type Listing, listFiles } from './find-files.js';
import { findRoots, type Roots } from './find-roots.js';
import { applyCures, type Fixed, withCures } from './fix.js';
import { type Given, inputs } from './inputs.js';
import { makeSettings } from './make-settings.js';
import { type Problem, toDraft } from './problem.js';
import { RULES } from './rules.js';
import { makeSelect } from './select.js';
import { matches, type Settings } from './settings.js';

/** A batch with all that was found in it. */
export interface CheckedBatch {
  files: number;
  /** Whether there was nothing to look at. */
  isEmpty: boolean;
  drafts: Draft[];
  facts: Fact[];
  sections: Section[];
  run: Run;
}

/** Finds the files, checks them, cures what may be cured, and asks the registry. */
export async function checkBatch(given: Given, world: World): Promise<CheckedBatch> {
  const { policy, path } = await loadPolicy(
    world,
    given.policy,
    RULES.map(({ id }) => id),
  );
  const roots = findRoots(world, given.paths, policy.headers?.roots ?? DEFAULT_ROOTS);
  const registry = registryPath(given, policy, world);
  if (registry !== undefined) {
    refuseOverwriting(resolve(world.root, registry), 'the registry', world, inputs, given);
  }
  const settings = await makeSettings(policy, {
    root: world.root,
    extensions: given.extensions,
    named: [...roots.files, ...roots.special.map(({ path: name }) => name)],
    shard: given.shard,
    collect: registry !== undefined,
  });
  const scoped = await scope(given, world, roots, registry);
  const checked = await world.crew.share(
    checkFiles,
    scoped.listing.bytes,
    settings,
    (done, total) => world.progress.step(done, total, 'files'),
  );
  const special = scoped.listing.special.filter(({ path: name }) => makeSelect(settings)(name));
  const files = checked.reduce((sum, part) => sum + part.files, special.length);
  const unreadable = scoped.listing.unreadable.filter(
    ({ path: name }) => !settings.exclude.some((pattern) => matches(pattern, name)),
  );
  // Files that are named and all excluded are nothing to judge: hooks name whatever a commit has.
  const isKnown = !scoped.narrowed && !given.shard && roots.folders.length > 0;
  if (files === 0 && isKnown && unreadable.length === 0) throw nothingFound(settings, roots);
  const found = [
    ...otherProblems(roots, unreadable, special, settings).flatMap(
      (problem) => toDraft(problem, settings.rules) ?? [],
    ),
    ...checked.flatMap((part) => part.drafts),
  ];
  const facts = [{ label: 'Files', value: files }, ...factsOf(given, scoped, path)];
  const { drafts, sections, cured, headers } = await cure(given, world, settings, found);
  if (given.fix) facts.push({ label: given.dryRun ? 'Would fix' : 'Fixed', value: cured });
  const looked = { roots, scoped, checked: withHeaders(checked, headers) };
  const disagreements =
    registry === undefined ? [] : await checkRegistry(world, settings, registry, looked);
  const run = runOf(given, policy);
  const isEmpty = files === 0 && !scoped.editsRegistry;
  return { files, isEmpty, drafts: drafts.concat(disagreements), facts, sections, run };
}

/** Relative to the root; the call counts from where the caller stands. */
function registryPath({ metadata }: Given, { registry }: Policy, world: World): string | undefined {
  const full = metadata
    ? resolve(world.directory, metadata)
    : registry && resolve(world.root, registry.path);
  return full && placeOf(world, full);
}

/** Shards that differ in any of this are no parts of one batch. */
function runOf({ shard, ...given }: Given, policy: Policy): Run {
  const { paths, extensions, strict, scope, metadata, fix } = given;
  const settings = { paths, extensions, strict, scope, metadata, fix, policy };
  return { configuration: configurationDigest(settings), ...(shard && { shard }) };
}

async function scope(
  given: Given,
  world: World,
  roots: Roots,
  registry: string | undefined,
): Promise<Scoped> {
  if (given.scope === 'changed') return changedFiles(world, roots, given.base, registry);
  const listing = await listFiles(world, roots);
  return { listing, note: 'all files', narrowed: false, editsRegistry: false };
}

/** What is wrong with the call, with folders and with what is no file; paths are the first shard's matter. */
function otherProblems(
  { problems }: Roots,
  unreadable: Listing['unreadable'],
  special: Listing['special'],
  { shard }: Settings,
): Problem[] {
  return [
    ...(shard === undefined || shard.index === 1
      ? [...problems, ...unreadable.map(({ path, code }) => unreadableProblem(path, code))]
      : []),
    ...special.map(({ path, what }) => specialProblem(path, what)),
  ];
}

async function cure(
  given: Given,
  world: World,
  settings: Settings,
  drafts: Draft[],
): Promise<Fixed> {
  const curable = await withCures(world, settings, drafts);
  if (!given.fix) return { drafts: curable, sections: [], cured: 0, headers: [] };
  return applyCures(world, settings, curable, { dry: given.dryRun });
}

/** What was checked, with the headers that were written in place of those that were read. */
function withHeaders(checked: Checked[], written: Registered[]): Checked[] {
  if (written.length === 0) return checked;
  const paths = new Set(written.map(({ path }) => path));
  const kept = checked.map((part) => ({
    ...part,
    headers: part.headers.filter(({ path }) => !paths.has(path)),
  }));
  return [...kept, { files: 0, drafts: [], headers: written }];
}

function factsOf(given: Given, scoped: Scoped, policy: string | undefined): Fact[] {
  return [
    { label: 'Scope', value: scoped.note },
    { label: 'Listed by', value: scoped.listing.source },
    ...(policy ? [{ label: 'Policy', value: policy }] : []),
    ...(given.shard
      ? [{ label: 'Shard', value: `${given.shard.index} of ${given.shard.count}` }]
      : []),
    ...(given.strict ? [{ label: 'Strict', value: 'warnings fail too' }] : []),
  ];
}

function nothingFound({ extensions }: Settings, { folders }: Roots): UsageError {
  const kinds = extensions.map((extension) => `.${extension}`).join(', ');
  return new UsageError(
    `nothing to check: no ${kinds} file in ${folders.join(', ') || 'the paths given'}; name other paths, or set --extensions`,
  );
}
