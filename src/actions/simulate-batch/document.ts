import type { Dice } from './dice.js';

/** One document before it is written: faults change it. */
export interface Draft {
  /** `DOCUMENT_01.md` */
  name: string;
  /** What stands before the header. */
  lead: string;
  /** The lines of the header, in order. */
  fields: [key: string, value: string][];
  body: string | Uint8Array;
  /** What the registry says of it: Filename, Version, Last Modified, Classification, perhaps another batch. */
  rows: string[][];
  /** Further places of the same document. */
  copies: string[];
  /** The document is a link to this target. */
  link?: string;
}

/** The name of a document by its number; two digits at least. */
export function documentName(number: number): string {
  return `DOCUMENT_${String(number).padStart(2, '0')}.md`;
}

/** A document without a fault. */
export function draftOf(number: number, roll: Dice): Draft {
  const name = documentName(number);
  const version = `v${1 + roll(3)}.${roll(10)}`;
  const date = dayAfter(roll(DAYS));
  return {
    name,
    lead: '',
    fields: [
      ['CLASSIFICATION', 'COMMUNITY'],
      ['Filename', `${name} ${version}`],
      ['Author', AUTHOR],
      ['Date Modified', date],
    ],
    body: `# Document ${number}\n\n${prose(roll)}`,
    rows: [[name, version, date, 'COMMUNITY']],
    copies: [],
  };
}

/** The lines of a header. */
export function headerText(fields: Draft['fields']): string {
  return fields.map(([key, value]) => `// ${key}: ${value}`.trimEnd()).join('\n');
}

/** All that is in a document's file. */
export function contentOf({ lead, fields, body }: Draft): string | Uint8Array {
  const head = fields.length === 0 ? lead : `${lead}${headerText(fields)}\n\n`;
  return typeof body === 'string' ? head + body : Buffer.concat([Buffer.from(head), body]);
}

/** Who wrote every simulated document; `extends: cohesix` knows the name. */
export const AUTHOR = 'Lukas Bower';

// Two years that are over, so that no simulated document claims to come from the future.
const FIRST_DAY = Date.UTC(2024, 0, 1);
const DAYS = 731;

function dayAfter(days: number): string {
  return new Date(FIRST_DAY + days * 86_400_000).toISOString().slice(0, 10);
}

function prose(roll: Dice): string {
  const paragraphs = Array.from({ length: 2 + roll(3) }, () =>
    Array.from({ length: 2 + roll(3) }, () => SENTENCES[roll(SENTENCES.length)]).join('\n'),
  );
  return `${paragraphs.join('\n\n')}\n`;
}

const SENTENCES = [
  'A worker claims a task, and gives it back when its lease has ended.',
  'The queen sends each role the namespace that it may see, and no more.',
  'Every trace is written before the event that it tells of is answered.',
  'A document is staged first and moved into place when it is whole.',
  'Rules have an activation window, and none is applied outside of it.',
  'Telemetry is sampled each second and kept for as long as the session lasts.',
  'A sandbox that fails to start is reported, and its work goes to another.',
  'The validator names the file, the line and the rule of each violation.',
  'Snapshots of two nights are compared before the next batch is admitted.',
  'What cannot be verified is refused, and the reason is part of the record.',
];
