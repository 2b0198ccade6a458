// How people and loggers write times. A part of a longer word, number or path is none.
const ZONES = 'UTC|GMT|[ECMPH][SD]T|[CEW]ES?T|A[EK][SD]T|NZ[SD]T|[BIJ]ST|MSK';
const ZONE = String.raw`(?: ?(?:Z|${ZONES}|[+-]\d\d:?\d\d))?`;
const YEAR = String.raw`(?: (?:19|20)\d\d)?`;
const TO_SECONDS = String.raw`:\d\d(?:[.,]\d+)?`;
const OF_DAY = `(?: ?[AaPp][Mm])?${ZONE}`;
const CLOCK = String.raw`\d{1,2}:\d\d${TO_SECONDS}${OF_DAY}`;
const SHORT_CLOCK = String.raw`\d{1,2}:\d\d(?:${TO_SECONDS})?${OF_DAY}`;
const DAY = '(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? {1,2})?';
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';

const WRITTEN: readonly string[] = [
  // 2024-01-02T10:00:00.5Z, 2024/01/02 10:00, 2024-01-02
  String.raw`\d{4}(?:-\d\d-\d\d|/\d\d/\d\d)(?:(?:[T_]|, ?| )${SHORT_CLOCK})?`,
  // 02.01.2024 10:00:00, 01/02/2024
  String.raw`\d{1,2}(?:\.\d{1,2}\.|/\d{1,2}/)\d{4}(?:,? ${SHORT_CLOCK})?`,
  // 20240102T100000Z
  String.raw`\d{8}T\d{4}(?:\d\d(?:[.,]\d+)?)?${ZONE}`,
  // 02/Jan/2024:10:00:00 +0000
  String.raw`\d{1,2}/${MONTH}/\d{4}:${CLOCK}`,
  // Tue, 02 Jan 2024 10:00:00 GMT, 02-Jan-2024 10:00:00
  String.raw`${DAY}\d{1,2}[ -]${MONTH}[ -]\d{4}(?: ${SHORT_CLOCK})?`,
  // Tue Jan  2 10:00:00 UTC 2024, Jan  2 10:00:00
  String.raw`${DAY}${MONTH} {1,2}\d{1,2}${YEAR} ${CLOCK}${YEAR}`,
  // 10:00:00 AM
  CLOCK,
];
// Since 1970, in seconds or their thousandth parts and smaller; of a pair such as size=1700000000 it would be its value.
const EPOCH = String.raw`(?<!=)1\d{9}(?:\d{3}){0,3}(?:[.,]\d+)?`;
/** Seconds since some start, as only the beginning of a line says them. */
const SECONDS = String.raw`\d+\.\d+`;

const START = String.raw`(?<![\w./+-])`;
const END = String.raw`(?![\w/-]|[.,:]\d|:[a-f\d]{2}\b)`;
const ANY = [...WRITTEN, EPOCH].join('|');

const TIMES = new RegExp(
  String.raw`\[ ?${START}(?:${ANY})${END} ?\]|${START}(?:${ANY})${END}`,
  'g',
);
const LEADING = new RegExp(String.raw`^(?:\[\s*)?(?:${ANY}|${SECONDS})${END}\s*\]?:?\s*`);

// Without brackets decimal seconds could as well be a value, and so could any other word but a logger's level.
const BEFORE_VALUES = new RegExp(
  String.raw`^(?:\[\s*${SECONDS}${END}\s*\]|(?:\[\s*)?(?:${ANY})${END}\s*\]?)[:,;]?\s*`,
);
const LEVEL = 'TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|CRITICAL|FATAL';
const WORD_BEFORE_VALUES = new RegExp(
  String.raw`^(?:\[?\s*(?:${LEVEL})\b\s*\]?|\[[^[\]="]*\]):?\s*`,
);

const DIGIT = /\d/;

/** A line without the time that it begins with. */
export function withoutLeadingTime(line: string): string {
  return line.replace(LEADING, '');
}

/**
 * A line of measured values without the times that it begins with. A level and words in brackets, which may stand
 * between these, stay, and so does a time that is a key itself. What stands behind all times ends the line as before.
 */
export function withoutTimesBeforeValues(line: string): string {
  let words = '';
  for (let said = line.trimStart(); ; ) {
    const timeless = said.replace(BEFORE_VALUES, '');
    const [word = ''] = WORD_BEFORE_VALUES.exec(timeless) ?? [];
    const isDone = word === '' && timeless.length === said.length;
    if (isDone || timeless.startsWith('=')) return words + said;
    words += word;
    said = timeless.slice(word.length);
  }
}

/** A text with something else in place of its times. */
export function replaceTimes(text: string, by: string): string {
  return DIGIT.test(text) ? text.replace(TIMES, by) : text;
}
