import { sha256 } from '../../core/sha256.js';
import type { Leader } from '../../world/processes/survivors.js';
import type { Outcome } from './outcomes.js';

/** The first line of a journal: whose replay it is. */
export interface Header {
  journal: 1;
  tool: string;
  /** Makes this journal unlike any other; what its RUN actions start carries it as a mark. */
  salt: string;
  logs: { name: string; sha256: string }[];
  /** Digest of the folder from which the logs start, by its path. */
  base: string;
  /** Tells that folder from another one of the same path, as a fresh checkout is. */
  place: string;
}

/** How an action ended, as it is reported when it is not repeated. */
export type Result = Outcome & { state: 'done' | 'failed' | 'skipped as told' };

/** What an action is about to do. */
export interface Intent {
  action: number;
  /** Of a COPY: what it copies. */
  sha256?: string;
}

/** An action of which an end is not known: what it was about to do, and the program that it started. */
export type Begun = Intent & { leader?: Leader };

/** A line after the first: the end of one action and the intent of the next are one write. */
export interface Entry {
  /** This line and those after it are of this place, no longer of the one before. */
  place?: string;
  /** CWD and ENV that were done before this line: they have no effect that could be done by halves. */
  passed?: readonly number[];
  end?: Result & { action: number };
  intent?: Intent;
  /** The program of an intent runs. The one line without a sync: no program outlives the machine. */
  started?: { action: number; leader: Leader };
  /** Nothing is left to do. */
  finished?: true;
}

const DIGITS = 32;

/** A line of the file: the digest over the line before and this content, then the content. */
export function journalLine(
  before: string,
  content: Header | Entry,
): { line: string; chain: string } {
  const text = JSON.stringify(content);
  const chain = chained(before, text);
  return { line: `${chain} ${text}\n`, chain };
}

/** Whether a file that begins so is a journal, and nobody else's; the line may be torn behind that. */
export function isJournalStart(start: string): boolean {
  return /^[0-9a-f]{32} \{"journal":\d/.test(start);
}

/** The content of a line, when its digest is right behind the line before. */
export function readJournalLine(
  before: string,
  line: string,
): { content: unknown; chain: string } | undefined {
  const text = line.slice(DIGITS + 1);
  const chain = chained(before, text);
  if (line.slice(0, DIGITS + 1) !== `${chain} `) return undefined;
  return { content: JSON.parse(text), chain };
}

function chained(before: string, text: string): string {
  return sha256(`${before}\n${text}`).slice(0, DIGITS);
}
