import { UsageError } from '../../core/usage-error.js';
import type { Records } from '../../world/disk/records.js';
import {
  type Begun,
  type Entry,
  type Header,
  isJournalStart,
  journalLine,
  readJournalLine,
} from './journal-line.js';
import { Outcomes } from './outcomes.js';

/** What a journal that was there says of the actions: by their index. */
export interface Past {
  header: Header;
  /** How actions ended, wherever that was. */
  outcomes: Outcomes;
  /** How they ended in each place: files that were made in one are not in another. */
  places: ReadonlyMap<string, Outcomes>;
  /** Where the last line was written. */
  place: string;
  /** How many did. */
  ended: number;
  /** Actions that had begun when a replay was killed, and did not end since, by their index. */
  begun: Map<number, Begun>;
  /** Nothing is left to do. */
  finished: boolean;
  /** Bytes of a line that was not finished, and were cut off. */
  torn: number;
}

/** The journal of one replay, while it is written. */
export class Journal {
  /** `place` is given when what is written from now on is of another place than what was written last. */
  constructor(
    private readonly records: Records,
    private chain: string,
    private place?: string,
  ) {}

  /** Begins a file with its header. */
  static begin(records: Records, header: Header): Journal {
    const { line, chain } = journalLine('', header);
    records.append(line);
    return new Journal(records, chain);
  }

  /** Adds a line; it is on the disk when this returns, unless it needs no sync. */
  write(entry: Entry, how?: { sync: boolean }): void {
    const { line, chain } = journalLine(this.chain, {
      ...(this.place !== undefined && { place: this.place }),
      ...entry,
    });
    this.records.append(line, how);
    this.place = undefined;
    this.chain = chain;
  }
}

/**
 * Reads a journal and cuts off a torn last line. Undefined when not even the header was written: nothing had begun.
 * Throws a UsageError for damage that no torn write explains, and for another kind of file, of which nothing is cut.
 */
export function readJournal(
  records: Records,
  path: string,
  { cutTorn }: { cutTorn: boolean } = { cutTorn: true },
): { past: Past; chain: string } | undefined {
  const reader = new Reader(path);
  records.read((line, start, isWhole) => reader.take(line, start, isWhole));
  if (cutTorn && reader.tornAt !== undefined) records.cut(reader.tornAt);
  const { header, chain, ...past } = reader;
  return header && { past: { header, ...past }, chain };
}

class Reader {
  header: Header | undefined;
  readonly outcomes = new Outcomes();
  readonly places = new Map<string, Outcomes>();
  place = '';
  ended = 0;
  finished = false;
  readonly begun: Past['begun'] = new Map();
  chain = '';
  torn = 0;
  tornAt: number | undefined;
  private number = 0;

  constructor(private readonly path: string) {}

  take(line: string, start: number, isWhole: boolean): void {
    this.number++;
    if (this.number === 1) refuseOtherStart(line, this.path);
    // A write that was cut short lacks its newline, which comes last.
    if (!isWhole) {
      this.tornAt = start;
      this.torn = Buffer.byteLength(line);
      return;
    }
    const read = readJournalLine(this.chain, line);
    if (read === undefined) throw damaged(this.path, this.number);
    this.chain = read.chain;
    if (this.header !== undefined) {
      this.add(read.content as Entry);
      return;
    }
    this.header = headerOf(read.content, this.path);
    this.enter(this.header.place);
  }

  private enter(place: string): void {
    this.place = place;
    if (!this.places.has(place)) this.places.set(place, new Outcomes());
  }

  private add({ place, passed = [], end, intent, started, finished }: Entry): void {
    if (place !== undefined) this.enter(place);
    for (const action of passed) this.outcomes.set(action, { state: 'done', code: 0, ms: 0 });
    if (end) {
      this.outcomes.set(end.action, end);
      this.places.get(this.place)?.set(end.action, end);
      this.ended++;
      this.begun.delete(end.action);
    }
    if (intent) this.begun.set(intent.action, intent);
    if (started) this.begun.set(started.action, started);
    this.finished = finished === true;
  }
}

function headerOf(content: unknown, path: string): Header {
  const header = content as Header;
  // The salt becomes a part of file names.
  if (header.journal === 1 && /^[0-9a-f]{24}$/.test(header.salt)) return header;
  throw new UsageError(`${path}: not a journal of this version; --restart sets it aside`);
}

/** Throws a UsageError when a first line is none of a journal: the file is somebody's. */
export function refuseOtherStart(first: string, path: string): void {
  if (isJournalStart(first)) return;
  throw new UsageError(
    `${path}: not a journal of this tool; move it, or name another with --journal`,
  );
}

function damaged(path: string, line: number): UsageError {
  return new UsageError(
    `${path}:${line}: the journal is damaged: this line is not what was written, and so nobody can tell what was done. Find out by hand, then begin anew with --restart, perhaps --from LINE`,
    { path, line, column: 1 },
  );
}
