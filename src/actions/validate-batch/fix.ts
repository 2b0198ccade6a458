import { isUtf8 } from 'node:buffer';
import type { Draft, Fix } from '../../core/finding.js';
import { parseHeader } from '../../core/parse-header.js';
import { refusal } from '../../core/reason.js';
import type { Section } from '../../core/report.js';
import type { World } from '../../world/world.js';
import type { Known } from './add-lines.js';
import { type Registered, registered } from './check-files.js';
import { curedProblems, cureWhole } from './cure.js';
import { type Problem, toDraft } from './problem.js';
import { fullPath, rulesFor, type Settings } from './settings.js';

/** The findings with their cures, and what curing them did or would do. */
export interface Fixed {
  drafts: Draft[];
  /** How many findings were cured. */
  cured: number;
  /** The changes, a diff for each file. */
  sections: Section[];
  /** The headers of the files that were written, as they are now. */
  headers: Registered[];
}

const CURABLE = new Set([
  'header/missing',
  'header/field-missing',
  'header/field-empty',
  'header/date-invalid',
]);

/** Gives each finding about a header the exact edits that cure it, where they can be known. */
export async function withCures(
  world: World,
  settings: Settings,
  drafts: Draft[],
): Promise<Draft[]> {
  const paths = pathsOf(drafts.filter(({ rule, fix }) => !fix && CURABLE.has(rule)));
  if (paths.length === 0) return drafts;
  const dates = await world.git.lastChanged(paths);
  const fixes = new Map<string, Fix>();
  for (const path of paths) {
    const text = readText(world, settings, path);
    if (text === undefined) continue;
    const problems = curedProblems(path, text, settings, knownOf(settings, path, dates.get(path)));
    for (const problem of problems) if (problem.fix) fixes.set(meaning(problem), problem.fix);
  }
  // What was found stays found: a file that is read again may not be the one it was.
  return drafts.map((draft) => {
    const fix = draft.fix ?? fixes.get(meaning(draft));
    return fix ? { ...draft, fix } : draft;
  });
}

function meaning({ rule, place, message }: Pick<Draft, 'rule' | 'place' | 'message'>): string {
  return JSON.stringify([rule, place?.path, place?.line, message]);
}

/** Writes the cures into the files (or, when dry, only shows them). Each file is replaced whole. */
export async function applyCures(
  world: World,
  settings: Settings,
  drafts: Draft[],
  { dry }: { dry: boolean },
): Promise<Fixed> {
  const { createTwoFilesPatch } = await import('diff');
  const sections: Section[] = [];
  const paths = pathsOf(drafts.filter(({ fix }) => fix));
  const dates = await world.git.lastChanged(paths);
  const byPath = headerDrafts(drafts);
  const headers: Registered[] = [];
  const settled = new Set<Draft>();
  const left: Draft[] = [];
  let cured = 0;
  for (const path of paths) {
    const text = readText(world, settings, path);
    const header = byPath.get(path) ?? [];
    if (text === undefined || !stillThere(text, header, settings)) continue;
    const after = cureWhole(path, text, settings, knownOf(settings, path, dates.get(path)));
    if (after.cured === 0) continue;
    for (const draft of header) settled.add(draft);
    const refused = dry ? undefined : refusedCode(world, fullPath(settings, path), after.text);
    if (refused !== undefined) {
      left.push(...header.map((draft) => (draft.fix ? uncured(draft, refused) : draft)));
      continue;
    }
    const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, text, after.text, '', '', {
      context: 3,
    });
    sections.push({ kind: 'diff', title: path, path, text: patch.replace(/^=+\n/, '') });
    cured += after.cured;
    if (!dry) headers.push(...registered(path, parseHeader(after.text, settings.lines)));
    left.push(...toDrafts(after.left, settings, path));
  }
  const after = drafts.filter((draft) => !settled.has(draft)).concat(left);
  return { drafts: dry ? drafts : after, cured, sections, headers };
}

/** Replaces a file; answers the system's code when it refuses, which ends the cure of no other file. */
function refusedCode(world: World, path: string, text: string): string | undefined {
  try {
    world.files.replace(path, text);
    return undefined;
  } catch (error) {
    const refused = refusal(error);
    if (refused === undefined) throw error;
    return refused.code ?? refused.syscall;
  }
}

function uncured(draft: Draft, code: string): Draft {
  const cure = FULL.has(code)
    ? 'make room on its disk'
    : 'give the user who runs this the right to write it and its folder';
  return {
    ...draft,
    message: `${draft.message}; not cured, since the file cannot be written (${code}): ${cure}`,
  };
}

/** A disk, a quota, a limit on the size of files. */
const FULL: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/** The findings about each file's header. */
function headerDrafts(drafts: readonly Draft[]): Map<string, Draft[]> {
  const byPath = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const { rule, place } = draft;
    if (place === undefined || !rule.startsWith('header/')) continue;
    const before = byPath.get(place.path);
    if (before) before.push(draft);
    else byPath.set(place.path, [draft]);
  }
  return byPath;
}

/** Whether the lines that the findings show still stand in the text: an edit from elsewhere wins. */
function stillThere(text: string, drafts: readonly Draft[], settings: Settings): boolean {
  const { lines } = parseHeader(text, settings.lines);
  return drafts.every(({ place }) => place?.source === (lines[(place?.line ?? 1) - 1] ?? ''));
}

function pathsOf(drafts: readonly Draft[]): string[] {
  return [...new Set(drafts.flatMap(({ place }) => (place ? [place.path] : [])))];
}

function readText(world: World, settings: Settings, path: string): string | undefined {
  const reading = world.files.read(fullPath(settings, path), settings.largest);
  // Text that is not UTF-8 would not survive being written back.
  if (reading.kind !== 'file' || !isUtf8(reading.bytes)) return undefined;
  return reading.bytes.toString('utf8');
}

function knownOf(settings: Settings, path: string, date: string | undefined): Known {
  const { template } = rulesFor(settings, path);
  const name = path.slice(path.lastIndexOf('/') + 1);
  return {
    CLASSIFICATION: template.CLASSIFICATION,
    Filename: /[\r\n]/.test(name) ? undefined : name, // A field has one line.
    Author: template.Author,
    'Date Modified': date,
  };
}

function toDrafts(problems: readonly Problem[], settings: Settings, path: string): Draft[] {
  const rules = rulesFor(settings, path);
  return problems.flatMap((problem) => toDraft(problem, rules) ?? []);
}
