import * as v from 'valibot';

const milliseconds = v.pipe(v.number(), v.minValue(0), v.maxValue(1e9));
// What is divided by: less than the microsecond that a record keeps is no duration.
const duration = v.pipe(milliseconds, v.minValue(0.001));
const word = v.pipe(v.string(), v.maxLength(200));

const stageSchema = v.object({
  median: duration,
  iqr: milliseconds,
  min: milliseconds,
  max: milliseconds,
  /** The runs themselves, as many as a record keeps. */
  runs: v.pipe(v.array(duration), v.minLength(1), v.maxLength(100)),
  memory: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
});

const VERSION = 1;

const recordSchema = v.object({
  version: v.literal(VERSION),
  time: v.pipe(v.string(), v.isoTimestamp()),
  tag: word,
  commit: v.exactOptional(v.pipe(v.string(), v.regex(/^[0-9a-f]{40,64}$/))),
  branch: v.exactOptional(word),
  machine: word,
  architecture: word,
  processor: word,
  toolchain: v.exactOptional(word),
  stages: v.record(v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,40}$/)), stageSchema),
});

/** One run of all stages, as the history keeps it: a line of JSON. Durations are in milliseconds. */
export type HistoryRecord = v.InferOutput<typeof recordSchema>;

/** A history as it was read. */
export interface History {
  records: HistoryRecord[];
  /** Lines that are no records, from 1; they are skipped. */
  corrupt: number[];
  /** Lines that are records of a newer version of this tool, from 1; they are skipped too. */
  newer: number[];
}

/** The most lines that are read: the newest. */
const MOST_RECORDS = 5000;
const LONGEST_LINE = 64 * 1024;

/** Reads a history. Keys that it does not know are dropped: a later version may add some. */
export function readHistory(text: string): History {
  const [corrupt, newer]: [number[], number[]] = [[], []];
  const records: HistoryRecord[] = [];
  for (const { number, read } of linesOf(text)) {
    if (typeof read === 'object') records.push(read);
    else (read === 'newer' ? newer : corrupt).push(number);
  }
  return { records, corrupt, newer };
}

/** The lines of a history that are worth keeping: its records, and as they stand those of a newer version. */
export function linesToKeep(text: string): string[] {
  return [...linesOf(text)].flatMap(({ line, read }) => {
    if (typeof read === 'object') return recordLine(read);
    return read === 'newer' ? `${line}\n` : [];
  });
}

function* linesOf(text: string) {
  const lines = text.split('\n');
  for (let at = Math.max(0, lines.length - MOST_RECORDS - 1); at < lines.length; at++) {
    const line = lines[at] as string;
    if (line.trim() !== '') yield { number: at + 1, line, read: readLine(line) };
  }
}

/** Reads one line; undefined for what is no record. */
export function readRecord(line: string): HistoryRecord | undefined {
  const read = readLine(line);
  return typeof read === 'object' ? read : undefined;
}

function readLine(line: string): HistoryRecord | 'corrupt' | 'newer' {
  if (line.length > LONGEST_LINE) return 'corrupt';
  try {
    const value = JSON.parse(line);
    if (Number.isInteger(value?.version) && value.version > VERSION) return 'newer';
    const parsed = v.safeParse(recordSchema, value);
    return parsed.success ? parsed.output : 'corrupt';
  } catch {
    return 'corrupt';
  }
}

/** A record as its line. */
export function recordLine(record: HistoryRecord): string {
  return `${JSON.stringify(record)}\n`;
}
