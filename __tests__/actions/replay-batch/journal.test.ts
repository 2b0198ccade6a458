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
    journal.write({ intent: { action } });
    journal.write({ end: { action: action, ...DONE } });
  }
  journal.write({ finished: true });
  return file.bytes;
}

const states = (bytes: Buffer) => {
  const read = readJournal(fileOf(bytes), 'j');
  return read && Array.from({ length: ACTIONS }, (_, index) => read.past.outcomes.get(index).state);
};

describe('a journal', () => {
  const whole = written();

  test('has what was said of an action as soon as it was said', () => {
    const file = fileOf(Buffer.alloc(0));
    const journal = Journal.begin(file, header);
    const past = () => readJournal(file, 'j', { cutTorn: false })?.past;
    journal.write({ intent: { action: 0 } });
    expect([...(past()?.begun.keys() ?? [])]).toEqual([0]);
    journal.write({ end: { action: 0, ...DONE } });
    expect([past()?.begun.size, past()?.outcomes.get(0)]).toEqual([0, DONE]);
    expect(past()?.finished).toBe(false);
    journal.write({ finished: true });
    expect(past()?.finished).toBe(true);
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
      // The header, then two lines an action: its intent and its end.
      const ended = range(0, ACTIONS - 1).map((at) => lines.length >= 3 + 2 * at);
      const { outcomes } = read.past;
      expect(ended.map((_, at) => outcomes.get(at).state === 'done')).toEqual(ended);
      const isOpen = lines.length % 2 === 0 && lines.length < ends.length;
      expect([...read.past.begun.keys()]).toEqual(isOpen ? [lines.length / 2 - 1] : []);
      expect(read.past.finished).toBe(lines.length === ends.length);
    }
  });

  test('that goes on after a torn line can be read again', () => {
    const file = fileOf(whole.subarray(0, whole.length - 5));
    const read = readJournal(file, 'j');
    if (!read) throw new Error('nothing was read');
    const journal = new Journal(file, read.chain);
    journal.write({ end: { action: ACTIONS - 1, ...DONE } });
    journal.write({ finished: true });
    expect(readJournal(file, 'j')?.past).toMatchObject({ finished: true, torn: 0 });
  });

  test('keeps in mind what had begun, whatever was done before it was known how that ended', () => {
    const file = fileOf(Buffer.alloc(0));
    const journal = Journal.begin(file, header);
    journal.write({ intent: { action: 2 } });
    journal.write({ intent: { action: 0, sha256: 'x' } });
    journal.write({ end: { action: 0, ...DONE } });
    expect([...(readJournal(file, 'j')?.past.begun.keys() ?? [])]).toEqual([2]);
    journal.write({ end: { action: 2, ...DONE } });
    journal.write({ finished: true });
    expect(readJournal(file, 'j')?.past.begun.size).toBe(0);
  });

  test('knows the program of what had begun, when it has it', () => {
    const file = fileOf(Buffer.alloc(0));
    const journal = Journal.begin(file, header);
    const leader = { pid: 4711, start: '12', boot: '7f' };
    journal.write({ intent: { action: 0 } });
    journal.write({ started: { action: 0, leader } }, { sync: false });
    const begun = () => readJournal(file, 'j')?.past.begun;
    expect(begun()?.get(0)).toEqual({ action: 0, leader });
    journal.write({ end: { action: 0, ...DONE }, intent: { action: 1 } });
    expect([...(begun() ?? [])]).toEqual([[1, { action: 1 }]]);
  });

  test.each([
    ['of another version', { journal: 2 }],
    ['whose salt would name files elsewhere', { salt: '../../../../elsewhere/aa' }],
    ['without a salt', { salt: '' }],
  ])('%s is refused with the cure', (_, other) => {
    const file = fileOf(Buffer.alloc(0));
    Journal.begin(file, { ...header, ...other } as Header);
    expect(() => readJournal(file, 'j')).toThrow(
      'j: not a journal of this version; --restart sets it aside',
    );
  });

  test('tells of another place once, and all that follows is of it', () => {
    const file = fileOf(Buffer.alloc(0));
    Journal.begin(file, header);
    const journal = new Journal(file, readJournal(file, 'j')?.chain ?? '', 'q');
    for (const action of [0, 1]) journal.write({ end: { action, ...DONE } });
    expect(file.bytes.toString().match(/"place":"q"/g)).toHaveLength(1);
    const places = readJournal(file, 'j')?.past.places;
    expect([0, 1].map((action) => places?.get('q')?.get(action))).toEqual([DONE, DONE]);
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
