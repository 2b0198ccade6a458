import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Journal, readJournal } from '../../../src/actions/replay-batch/journal.js';
import type { Header, Result } from '../../../src/actions/replay-batch/journal-line.js';
import type { Records } from '../../../src/world/disk/records.js';

/** A file in memory. */
function fileOf(start: Buffer): Records & { bytes: Buffer } {
  return {
    bytes: start,
    read(take) {
      for (let at = 0; at < this.bytes.length; ) {
        const newline = this.bytes.indexOf(10, at);
        const end = newline < 0 ? this.bytes.length : newline;
        take(this.bytes.toString('utf8', at, end), at, newline >= 0);
        at = end + 1;
      }
    },
    cut(length) {
      this.bytes = this.bytes.subarray(0, length);
    },
    append(text) {
      this.bytes = Buffer.concat([this.bytes, Buffer.from(text)]);
    },
    close() {},
  };
}

const header: Header = {
  ...{ journal: 1, tool: '1.0.0', salt: 'a'.repeat(24), base: 'b', place: 'p' },
  logs: [{ name: 'hydration.log', sha256: createHash('sha256').digest('hex') }],
};
const DONE: Result = { state: 'done', code: 0, ms: 1 };
const ACTIONS = 5;
/** So many bytes tell a journal from any other file. */
const START = `${'a'.repeat(32)} {"journal":1`.length;

const REFUSED = /the journal is damaged|not a journal of this tool/;

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** The journal of a whole replay of five actions. */
function written(): Buffer {
  const file = fileOf(Buffer.alloc(0));
  const journal = Journal.begin(file, header);
  for (let action = 0; action < ACTIONS; action++) {
    journal.intend({ action });
    journal.finish(action, DONE);
  }
  journal.close();
  return file.bytes;
}

const states = (bytes: Buffer) => {
  const read = readJournal(fileOf(bytes), 'j');
  return read && Array.from({ length: ACTIONS }, (_, index) => read.past.outcomes.get(index).state);
};

describe('a journal', () => {
  const whole = written();

  test('is written once for the end of an action and the intent of the next', () => {
    expect(whole.toString().trimEnd().split('\n')).toHaveLength(1 + ACTIONS + 1);
  });

  test('cut at any byte says of no action more than was written, and the torn part is cut off and counted', () => {
    const ends = [...whole.keys()].filter((at) => whole[at] === 10).map((at) => at + 1);
    for (const length of [0, ...range(START, whole.length)]) {
      const file = fileOf(whole.subarray(0, length));
      const read = readJournal(file, 'j');
      const lines = ends.filter((end) => end <= length);
      const kept = lines.at(-1) ?? 0;
      expect(file.bytes.length).toBe(kept);
      expect(read?.past.torn).toBe(lines.length === 0 ? undefined : length - kept);
      if (!read) continue;
      // The header, then a line an action: each begins one and ends the one before.
      const begun = lines.length - 2;
      const ended = Array.from({ length: ACTIONS }, (_, at) => at < begun);
      const { outcomes } = read.past;
      expect(ended.map((_, at) => outcomes.get(at).state === 'done')).toEqual(ended);
      const isOpen = begun >= 0 && begun < ACTIONS;
      expect([...read.past.begun.keys()]).toEqual(isOpen ? [begun] : []);
      expect(read.past.finished).toBe(lines.length === ends.length);
    }
  });

  test('that goes on after a torn line can be read again', () => {
    const file = fileOf(whole.subarray(0, whole.length - 5));
    const read = readJournal(file, 'j');
    if (!read) throw new Error('nothing was read');
    const journal = new Journal(file, read.chain);
    journal.finish(ACTIONS - 1, DONE);
    journal.close();
    expect(readJournal(file, 'j')?.past).toMatchObject({ finished: true, torn: 0 });
  });

  test('keeps in mind what had begun, whatever was done before it was known how that ended', () => {
    const file = fileOf(Buffer.alloc(0));
    const journal = Journal.begin(file, header);
    journal.intend({ action: 2 });
    journal.intend({ action: 0, sha256: 'x' });
    journal.finish(0, DONE);
    journal.settle();
    expect([...(readJournal(file, 'j')?.past.begun.keys() ?? [])]).toEqual([2]);
    journal.finish(2, DONE);
    journal.close();
    expect(readJournal(file, 'j')?.past.begun.size).toBe(0);
  });

  test('with any bit flipped is refused; without its last newline it loses the last line', () => {
    const last = whole.lastIndexOf(10, whole.length - 2) + 1;
    fc.assert(
      fc.property(
        fc.oneof(fc.nat(whole.length - 1), fc.constant(whole.length - 1)),
        fc.nat(7),
        (at, bit) => {
          const bytes = Buffer.from(whole);
          bytes[at] = (bytes[at] as number) ^ (1 << bit);
          const isCut = at === whole.length - 1;
          if (!isCut) expect(() => states(bytes)).toThrow(REFUSED);
          else expect(states(bytes)).toEqual(states(whole.subarray(0, last)));
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('without a line in its middle, or with two lines changed about, is refused', () => {
    const lines = whole.toString().split(/(?<=\n)/);
    for (let at = 0; at < lines.length - 1; at++) {
      const less = lines.filter((_, index) => index !== at);
      const swapped = [...lines];
      [swapped[at], swapped[at + 1]] = [lines[at + 1] as string, lines[at] as string];
      for (const bad of [less, swapped]) {
        expect(() => states(Buffer.from(bad.join('')))).toThrow(REFUSED);
      }
    }
  });

  test('is not begun in a file of another kind, of which nothing is cut', () => {
    const other = fc.oneof(
      fc.uint8Array({ minLength: 1 }).map((bytes) => Buffer.from(bytes)),
      fc.string({ minLength: 1 }).map((text) => Buffer.from(text)),
      // Digests, with and without what belongs to them.
      fc.stringMatching(/^[0-9a-f]{1,32}( [ -~]{0,9})?\n?$/).map((text) => Buffer.from(text)),
      fc.nat(START - 1).map((length) => whole.subarray(0, Math.max(1, length))),
    );
    fc.assert(
      fc.property(other, (bytes) => {
        const file = fileOf(bytes);
        expect(() => readJournal(file, 'j')).toThrow('j: not a journal of this tool');
        expect(file.bytes).toEqual(bytes);
      }),
    );
  });
});
