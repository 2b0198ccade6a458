import { applyEdits } from '../../core/edits.js';
import type { Edit, Fix } from '../../core/finding.js';
import { type Field, type Header, KEYS, type Key, parseHeader } from '../../core/parse-header.js';
import { commentStyle, headerLines, yamlLine } from './comment-style.js';
import { headerProblems, isAbsent } from './header-problems.js';
import { type Problem, rewrite } from './problem.js';
import { levelOf, rulesFor, type Settings } from './settings.js';

/** What can be known of a field without asking anybody; an unknown one is undefined. */
export type Known = Readonly<Record<Key, string | undefined>>;

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
  const after = parseHeader(cureText(text, cured), settings.lines);
  const left = new Set(problemsOf(path, after, settings).map((problem) => about(after, problem)));
  const holds = cured.every((problem) => !problem.fix || !left.has(about(header, problem)));
  return holds && !goesOn(header) ? cured : problems.map(({ fix: _, ...problem }) => problem);
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

/** Whether the value of a field of front matter is more than its line: edits of lines would break it. */
function goesOn({ fields, nearMisses, lines }: Header): boolean {
  return [...Object.values(fields), ...nearMisses].some(
    ({ block, line }) => block === 'yaml' && /^\s+[^\s#]/.test(lines[line] ?? ''),
  );
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
  if (problem.rule === 'header/missing') return wholeHeader(path, text, header, known);
  const value = key && known[key];
  if (key === undefined || value === undefined) return undefined;
  const field = header.fields[key];
  if (field === undefined) return addition(text, header, key, value);
  return CURED_BY_VALUE.has(problem.rule) ? rewrite(header, field, value) : undefined;
}

const CURED_BY_VALUE = new Set(['header/date-invalid', 'header/field-empty']);

function keyOf(header: Header, { rule, expected, place }: Problem): Key | undefined {
  if (rule === 'header/field-missing') return KEYS.find((key) => key === expected);
  return KEYS.find((key) => header.fields[key]?.line === place?.line);
}

function insertion(line: number, column: number, text: string): Edit {
  return { line, column, endLine: line, endColumn: column, text };
}

function addition(text: string, header: Header, key: Key, value: string): Fix | undefined {
  if (header.frontMatter === 'longer') return undefined; // The field may stand further below.
  return { title: `Add ${key}`, edits: [addLine(text, header, key, value)] };
}

/** Puts a missing field in its place among the others, in their style. */
function addLine(text: string, header: Header, key: Key, value: string): Edit {
  const present = [...Object.values(header.fields), ...header.nearMisses];
  const order = ({ key: other }: Field) => KEYS.indexOf(other) - KEYS.indexOf(key);
  const before = present.filter((field) => order(field) < 0).sort((a, b) => order(b) - order(a))[0];
  const anchor = before ?? (present.sort((a, b) => order(a) - order(b))[0] as Field);
  const source = header.lines[anchor.line - 1] ?? '';
  const above = anchor.block === 'closing' || (before === undefined && anchor.block !== 'opening');
  const line = likeLine(source, anchor, key, value);
  const eol = lineEnding(text);
  return above
    ? insertion(anchor.line, 1, line + eol)
    : insertion(anchor.line, source.length + 1, eol + line);
}

function likeLine(source: string, anchor: Field, key: Key, value: string): string {
  if (anchor.block === 'yaml') return yamlLine(key, value);
  const prefix = source.slice(0, anchor.keyColumn - 1);
  const field = `${key}: ${value}`;
  if (anchor.block === 'opening') return prefix.replace(/\S/g, ' ') + field;
  return prefix + field + (anchor.block === 'whole' ? source.slice(anchor.endColumn - 1) : '');
}

function wholeHeader(path: string, text: string, header: Header, known: Known): Fix | undefined {
  const style = commentStyle(path);
  const { CLASSIFICATION, Filename, Author, 'Date Modified': date } = known;
  if (!CLASSIFICATION || !Filename || !Author || !date || !isAbsent(header)) return undefined;
  if (isTopTaken(header)) return undefined;
  const values = { CLASSIFICATION, Filename, Author, 'Date Modified': date };
  if (header.frontMatter === 'whole') {
    const lines = KEYS.map((key) => yamlLine(key, values[key]));
    return { title: 'Add the header', edits: [block(text, header, lines, false)] };
  }
  if (style === undefined) return undefined;
  const next = header.lines[header.top - 1]?.trim() ?? '';
  return {
    title: 'Add the header',
    edits: [block(text, header, headerLines(values, style), next !== '')],
  };
}

/** Whether the top belongs to what must stay first: markup, or front matter that is not YAML or has no end in sight. */
function isTopTaken({ lines, frontMatter }: Header): boolean {
  const isMarkup = /^(?:<[?!](?!--)|\+\+\+\s*$)/.test(lines[0] ?? '');
  return isMarkup || frontMatter === 'longer' || frontMatter === 'broken';
}

/** Inserts lines at the top, below a shebang, with a blank line behind where text follows. */
function block(text: string, header: Header, lines: readonly string[], gap: boolean): Edit {
  const eol = lineEnding(text);
  const joined = lines.join(eol);
  const last = header.lines.length;
  if (header.top > last && last > 0 && !text.endsWith('\n')) {
    return insertion(last, (header.lines[last - 1] as string).length + 1, eol + joined);
  }
  return insertion(header.top, 1, joined + eol + (gap ? eol : ''));
}

function lineEnding(text: string): '\n' | '\r\n' {
  const first = text.indexOf('\n');
  return first > 0 && text[first - 1] === '\r' ? '\r\n' : '\n';
}
