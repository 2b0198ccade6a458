import { applyEdits } from '../../core/edits.js';
import type { Fix } from '../../core/finding.js';
import { type Field, type Header, KEYS, type Key, parseHeader } from '../../core/parse-header.js';
import { addField, addHeader, type Known } from './add-lines.js';
import { headerProblems } from './header-problems.js';
import { type Problem, rewrite } from './problem.js';
import { levelOf, rulesFor, type Settings } from './settings.js';

/**
 * The problems of a text, each with the edits that cure it where the values are known. What is
 * offered has been tried: after all edits the header reads back, and the cured problems are gone.
 */
export function curedProblems(
  path: string,
  text: string,
  settings: Settings,
  known: Known,
): Problem[] {
  const header = parseHeader(text, settings.lines);
  const problems = problemsOf(path, header, settings);
  const cured = problems.map((problem) => {
    const fix = problem.fix ?? cure(path, text, header, problem, known);
    return fix ? { ...problem, fix } : problem;
  });
  return goesOn(header) ? cured.map(uncured) : holding(path, text, header, settings, cured);
}

/** A text with everything cured that can be. */
export interface CuredText {
  text: string;
  /** How many problems were cured. */
  cured: number;
  /** Those that nothing is known to cure. */
  left: Problem[];
}

// A key that is corrected can have a value that is not: what one pass uncovers, the next one cures.
const MOST_PASSES = 4;

/** Cures a text until nothing more can be cured. */
export function cureWhole(path: string, text: string, settings: Settings, known: Known): CuredText {
  let now = text;
  let cured = 0;
  let left = curedProblems(path, now, settings, known);
  for (let pass = 0; pass < MOST_PASSES && left.some(({ fix }) => fix); pass++) {
    cured += left.filter(({ fix }) => fix).length;
    now = cureText(now, left);
    left = curedProblems(path, now, settings, known);
  }
  return { text: now, cured, left };
}

/** The text after all edits of its problems. A byte-order mark stays where it is. */
export function cureText(text: string, problems: readonly Problem[]): string {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const edits = problems.flatMap(({ fix }) => fix?.edits ?? []);
  return mark + applyEdits(text.slice(mark.length), edits);
}

/** What the policy turned off is none: nobody asked for a cure of it. */
function problemsOf(path: string, header: Header, settings: Settings): Problem[] {
  const rules = rulesFor(settings, path);
  const problems = headerProblems(path, header, rules, settings.lines);
  return problems.filter(({ rule }) => levelOf(rules, rule) !== 'off');
}

/** The problems without the fixes that cure nothing, or push another field out of the lines that are searched. */
function holding(
  path: string,
  text: string,
  header: Header,
  settings: Settings,
  problems: Problem[],
): Problem[] {
  const after = parseHeader(cureText(text, problems), settings.lines);
  const left = new Set(problemsOf(path, after, settings).map((problem) => about(after, problem)));
  const isPushed = KEYS.some((key) => header.fields[key] && !after.fields[key]);
  const fails = (problem: Problem) =>
    (isPushed && addsLines(problem)) ||
    (problem.fix !== undefined && left.has(about(header, problem)));
  if (!problems.some(fails)) return problems;
  const fewer = problems.map((problem) => (fails(problem) ? uncured(problem) : problem));
  return holding(path, text, header, settings, fewer);
}

function addsLines({ fix }: Problem): boolean {
  return fix?.edits.some((edit) => edit.text.includes('\n')) ?? false;
}

function uncured({ fix: _, ...problem }: Problem): Problem {
  return problem;
}

/** Whether the value of a field of front matter is more than its line: edits of lines would break it. */
function goesOn({ fields, nearMisses, lines, frontMatter }: Header): boolean {
  const isContinued = ({ line, value }: Field) => {
    const next = lines.slice(line).find((text) => !/^\s*(?:#|$)/.test(text));
    // Nobody has looked at what is below: a value that is not here yet stands there.
    if (next === undefined) return frontMatter === 'longer' && /^(?:[>|].*)?$/.test(value);
    return /^(?:\s|-(?:\s|$))/.test(next);
  };
  const all = [...Object.values(fields), ...nearMisses];
  return all.some((field) => field.block === 'yaml' && isContinued(field));
}

/** The rule and the field: a cure that only makes another wrong value of it is none. */
function about(header: Header, problem: Problem): string {
  return `${problem.rule} ${keyOf(header, problem)}`;
}

function cure(
  path: string,
  text: string,
  header: Header,
  problem: Problem,
  known: Known,
): Fix | undefined {
  const key = problem.rule === 'header/missing' ? undefined : keyOf(header, problem);
  if (problem.rule === 'header/missing') return addHeader(path, text, header, known);
  const value = key && known[key];
  if (key === undefined || value === undefined) return undefined;
  const field = header.fields[key];
  if (field === undefined) return addField(text, header, key, value);
  return CURED_BY_VALUE.has(problem.rule) ? rewrite(header, field, value) : undefined;
}

const CURED_BY_VALUE = new Set(['header/date-invalid', 'header/field-empty']);

function keyOf(header: Header, { rule, expected, place }: Problem): Key | undefined {
  if (rule === 'header/field-missing') return KEYS.find((key) => key === expected);
  return KEYS.find((key) => header.fields[key]?.line === place?.line);
}
