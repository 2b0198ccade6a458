import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { dice } from './dice.js';

type Line = (at: number, random: (below: number) => number) => string;

const RECORD: readonly ((record: number) => string)[] = [
  () => '  {',
  (record) => `    "id": ${record},`,
  (record) => `    "agent": "worker-${record % 97}",`,
  () => '    "event": "hydrate",',
  (record) => `    "ok": ${record % 3 === 0},`,
  (record) => `    "boot_ms": ${(record * 7919) % 99_991},`,
  () => '    "detail": "nothing that anybody would have to look at"',
  () => '  },',
];

/** Kinds of text: how a line is made, and how long the text is, in bytes or in lines. */
export const KINDS: Readonly<Record<string, { line: Line; bytes?: number; lines?: number }>> = {
  'unique lines': {
    line: (at, random) => `${at} the worker reports that it is ready ${random(1e9)}`,
    bytes: 50_000_000,
  },
  '200 lines that repeat': {
    line: (_, random) => `one of two hundred lines that repeat ${random(200)}`,
    bytes: 50_000_000,
  },
  JSON: {
    line: (at) => RECORD[at % RECORD.length]?.(Math.floor(at / RECORD.length)) ?? '',
    bytes: 50_000_000,
  },
  'a million lines': { line: (at, random) => `${at} ${random(1e9)}`, lines: 1_000_000 },
};

/** Writes `before/a.txt` and `after/a.txt`, where one line of a hundred is changed. */
export function writePair(directory: string, kind: string): void {
  const {
    line,
    bytes = Number.POSITIVE_INFINITY,
    lines = bytes,
  } = KINDS[kind] as (typeof KINDS)[0];
  const random = dice(1);
  const files = ['before', 'after'].map((name) => openSync(join(directory, name, 'a.txt'), 'w'));
  let [written, at] = [0, 0];
  // Bit by bit: a big process would take longer to start those that are measured.
  while (written < bytes && at < lines) {
    const sides: [string, string] = ['', ''];
    for (let row = 0; row < 1000; row++, at++) {
      const text = line(at, random);
      sides[0] += `${text}\n`;
      sides[1] += `${random(100) > 0 ? text : `${text} changed`}\n`;
    }
    for (const [side, file] of files.entries()) writeSync(file, sides[side] as string);
    written += sides[0].length;
  }
  files.forEach(closeSync);
}

/** Writes `before/a.txt` and `after/a.txt`, 400 KB of so many different lines, each in an order of its own. */
export function writeShuffled(directory: string, different: number): void {
  const random = dice(different);
  for (const name of ['before', 'after']) {
    const lines = Array.from({ length: 10_000 }, (_, at) => ({ at, key: random(1e9) }))
      .sort((one, two) => one.key - two.key)
      .map(({ at }) => `this is line ${at % different} of a text in disorder\n`);
    writeFileSync(join(directory, name, 'a.txt'), lines.join(''));
  }
}
