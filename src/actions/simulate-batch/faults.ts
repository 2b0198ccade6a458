import { type Draft, documentName } from './document.js';

/** Changes a document so that it breaks one rule, and answers what is wrong with it now. */
export type Spoil = (draft: Draft) => string;

/** Larger than the batch's own policy allows. */
export const LARGEST_DOCUMENT = 65_536;

/** Every rule that a document or its row can break alone, and how. */
export const DOCUMENT_FAULTS: Readonly<Record<string, Spoil>> = {
  'header/missing': (draft) => {
    draft.fields = [];
    return 'the header is missing';
  },
  'header/field-missing': (draft) => {
    draft.fields = draft.fields.filter(([key]) => key !== 'Author');
    return 'the header has no Author';
  },
  'header/field-empty': (draft) => set(draft, 'Author', ''),
  'header/field-repeated': (draft) => {
    draft.fields.push(['Author', 'Docs Team']);
    return 'Author is given twice';
  },
  'header/byte-order-mark': (draft) => {
    draft.lead = '\uFEFF';
    return 'the file begins with a byte-order mark';
  },
  // The row agrees with what is wrong, so that the header alone is at fault.
  'header/classification-invalid': (draft) => {
    row(draft)[CLASSIFICATION] = 'SECRET';
    return set(draft, 'CLASSIFICATION', 'SECRET');
  },
  'header/classification-path': (draft) => {
    row(draft)[CLASSIFICATION] = 'PRIVATE';
    return set(draft, 'CLASSIFICATION', 'PRIVATE');
  },
  'header/filename-mismatch': (draft) => set(draft, 'Filename', `OTHER.md ${row(draft)[VERSION]}`),
  'header/version-invalid': (draft) => {
    row(draft)[VERSION] = 'v1';
    return set(draft, 'Filename', `${draft.name} v1`);
  },
  'header/author-unlisted': (draft) => set(draft, 'Author', 'Docs Team'),
  'header/date-invalid': (draft) => {
    row(draft)[DATE] = '2025-02-30';
    return set(draft, 'Date Modified', '2025-02-30');
  },
  'file/not-utf8': (draft) => {
    draft.body = Buffer.concat([Buffer.from(draft.body), Buffer.from('caf\xE9\n', 'latin1')]);
    return 'the last line is Latin-1';
  },
  'file/symlink': (draft) => {
    draft.link = '../METADATA.md';
    return 'a link to ../METADATA.md';
  },
  'file/too-large': (draft) => {
    draft.body += `${'x'.repeat(79)}\n`.repeat(1 + LARGEST_DOCUMENT / 80);
    return `larger than ${LARGEST_DOCUMENT} bytes`;
  },
  'registry/unregistered': (draft) => {
    draft.rows = [];
    return 'the table has no row for it';
  },
  'registry/file-missing': (draft) => {
    const name = draft.name.replace('DOCUMENT', 'LOST');
    draft.rows.push([name, ...row(draft).slice(1)]);
    return `a row for ${name}, which does not exist`;
  },
  'registry/row-ambiguous': (draft) => {
    draft.copies.push(`copies/${draft.name}`);
    return `the row of ${draft.name} fits its copy too`;
  },
  'registry/version-mismatch': (draft) => claim(draft, VERSION, 'v9.9'),
  'registry/date-mismatch': (draft) => claim(draft, DATE, '2023-12-31'),
  'registry/classification-mismatch': (draft) => claim(draft, CLASSIFICATION, 'PRIVATE'),
  'table/row-stale': (draft) => {
    row(draft).push('1', 'mock://another');
    return `the row of ${draft.name} names another batch`;
  },
};

const VERSION = 1;
const DATE = 2;
const CLASSIFICATION = 3;

/** Where the fault is found, relative to the batch. */
export function faultPath(rule: string, number: number): string {
  const inTable = /^(registry|table)\//.test(rule) && rule !== 'registry/unregistered';
  return inTable ? 'METADATA.md' : `docs/${documentName(number)}`;
}

function row(draft: Draft): string[] {
  return draft.rows[0] as string[];
}

function set(draft: Draft, key: string, value: string): string {
  for (const field of draft.fields) if (field[0] === key) field[1] = value;
  return value === '' ? `${key} is empty` : `${key} is ${value}`;
}

function claim(draft: Draft, column: number, value: string): string {
  row(draft)[column] = value;
  return `the row of ${draft.name} says ${value}`;
}
