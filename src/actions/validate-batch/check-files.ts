import { isUtf8 } from 'node:buffer';
import { readFilename } from '../../core/filename-value.js';
import type { Draft } from '../../core/finding.js';
import { type Header, parseHeader } from '../../core/parse-header.js';
import { thousands } from '../../core/quote.js';
import type { Task } from '../../world/crew.js';
import { displayName } from '../../world/display-name.js';
import type { Reader, Reading } from '../../world/reader.js';
import { isFlawless } from './accept.js';
import { headerProblems, isAbsent } from './header-problems.js';
import { type Problem, toDraft } from './problem.js';
import { makeSelect } from './select.js';
import { fullPath, rulesFor, type Settings } from './settings.js';
import { firstInvalid } from './utf8.js';

/** What one part of the batch gave. */
export interface Checked {
  files: number;
  drafts: Draft[];
  /** The headers, when settings ask for them. */
  headers: Registered[];
}

/** What the registry compares of a file; an absent field is undefined. */
export interface Registered {
  path: string;
  version: string | undefined;
  date: string | undefined;
  classification: string | undefined;
}

/** Reads and checks files: the part of the work that threads share. */
export const checkFiles: Task<Settings, Checked> = {
  name: 'validate-batch/check-files',
  work(paths, settings, reader) {
    const checked: Checked = { files: 0, drafts: [], headers: [] };
    const isSelected = makeSelect(settings);
    for (const path of paths) {
      if (isSelected(path)) checkOne(path, settings, reader, checked);
    }
    return checked;
  },
};

function checkOne(
  name: string | Buffer,
  settings: Settings,
  reader: Reader,
  checked: Checked,
): void {
  const reading = reader.read(fullPath(settings, name), settings.largest);
  // Gone from the work tree, or a submodule: nothing of this batch.
  if (reading.kind === 'missing' || reading.kind === 'directory') return;
  checked.files++;
  const path = displayName(name);
  const problems =
    reading.kind === 'file'
      ? textProblems(path, reading.bytes, settings, checked)
      : [readingProblem(path, reading, settings)];
  if (problems.length === 0) return;
  const rules = rulesFor(settings, path);
  for (const problem of problems) {
    const draft = toDraft(problem, rules);
    if (draft) checked.drafts.push(draft);
  }
}

const NONE: Problem[] = [];

function textProblems(
  path: string,
  bytes: Buffer,
  settings: Settings,
  checked: Checked,
): Problem[] {
  const valid = isUtf8(bytes);
  const rules = rulesFor(settings, path);
  if (valid && !settings.collect && isFlawless(path, bytes, rules, settings)) return NONE;
  const head = headOf(bytes, settings.lines);
  const encoding = valid ? NONE : [notUtf8(path, bytes)];
  // A header is looked for in damaged text too, unless the damage is in the header itself.
  if (!valid && !isUtf8(head)) return encoding;
  const header = headerOf(bytes, head, settings.lines);
  if (settings.collect) checked.headers.push(...registered(path, header));
  const problems = headerProblems(path, header, rules, settings.lines);
  return valid ? problems : [...encoding, ...problems];
}

/** The header of a text. More than its head is taken apart only where that does not hold the end of front matter. */
function headerOf(bytes: Buffer, head: Buffer, lines: number): Header {
  const header = parseHeader(head.toString('utf8'), lines);
  if (header.frontMatter !== 'broken' || head.length === bytes.length) return header;
  return parseHeader(bytes.toString('utf8'), lines);
}

const NEWLINE = 10;

/** The bytes of the first lines. */
function headOf(bytes: Buffer, lines: number): Buffer {
  let end = -1;
  for (let line = 0; line < lines; line++) {
    end = bytes.indexOf(NEWLINE, end + 1);
    if (end < 0) return bytes;
  }
  return bytes.subarray(0, end + 1);
}

/** What the registry compares of a file with this header; nothing where there is none. */
export function registered(path: string, header: Header): Registered[] {
  if (isAbsent(header)) return [];
  const { fields } = header;
  const { version } = readFilename(fields.Filename?.value ?? '', path);
  return [
    {
      path,
      version: /^v(\d\S*)$/.exec(version)?.[1],
      date: fields['Date Modified']?.value,
      classification: fields.CLASSIFICATION?.value,
    },
  ];
}

function notUtf8(path: string, bytes: Buffer): Problem {
  const { line, column, found, guess } = firstInvalid(bytes);
  return {
    rule: 'file/not-utf8',
    place: { path, line, column, endLine: line, endColumn: column + 1 },
    message: `not UTF-8 text: byte ${found} at line ${line}${guess}; save the file as UTF-8`,
    ...{ found, expected: 'UTF-8' },
  };
}

function readingProblem(
  path: string,
  reading: Exclude<Reading, { kind: 'file' | 'missing' | 'directory' }>,
  { largest }: Settings,
): Problem {
  const place = { path };
  switch (reading.kind) {
    case 'link':
      return {
        ...{ rule: 'file/symlink', place, found: reading.target },
        message: 'a symbolic link, which is not followed; put the file itself here',
      };
    case 'special':
      return specialProblem(path, reading.what);
    case 'too-large':
      return {
        ...{ rule: 'file/too-large', place, found: `${reading.size} bytes` },
        message: `larger than ${thousands(largest)} bytes; raise headers.max-bytes in the policy, or split the file`,
        expected: `at most ${largest} bytes`,
      };
    case 'unreadable':
      return unreadableProblem(path, reading.code);
  }
}

/** A file or a folder that the system does not let us read. */
export function unreadableProblem(path: string, code: string): Problem {
  return {
    ...{ rule: 'file/unreadable', place: { path }, found: code },
    message: `cannot be read (${code}); give the user who runs this the right to read it`,
  };
}

/** A pipe, socket or device where a file was expected. */
export function specialProblem(path: string, what: string): Problem {
  return {
    ...{ rule: 'file/special', place: { path }, found: what },
    message: `a ${what}, which is not opened; remove it from the batch`,
  };
}
