import fc from 'fast-check';

/** Two texts, the second made of the first by edits. */
export interface TextPair {
  before: string;
  after: string;
}

const line = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('', '}', '{', 'a', 'b', 'c') },
  {
    weight: 2,
    arbitrary: fc.constantFrom('a\r', '\r', 'a\rb', ' a', '-- a', '++ b', '@@ -1 +1 @@'),
  },
  {
    weight: 2,
    arbitrary: fc
      .string({ unit: 'grapheme', maxLength: 8 })
      .map((text) => text.replace(/[\n\0]/g, '')),
  },
);

const block = fc.array(line, { maxLength: 12 });

/** Lines that often repeat, with every kind of end, and edits of them: none, few, or all. */
export const textPair: fc.Arbitrary<TextPair> = fc
  .record({
    blocks: fc.array(fc.record({ old: block, edited: fc.option(block, { freq: 2 }) }), {
      maxLength: 8,
    }),
    ends: fc.tuple(fc.boolean(), fc.boolean()),
  })
  .map(({ blocks, ends }) => ({
    before: text(
      blocks.flatMap(({ old }) => old),
      ends[0],
    ),
    after: text(
      blocks.flatMap(({ old, edited }) => edited ?? old),
      ends[1],
    ),
  }));

/** Longer than what is compared at a glance: such pairs with more or fewer equal lines between them. */
export const longTextPair: fc.Arbitrary<TextPair> = fc
  .array(
    fc.record({ pair: textPair, equal: fc.nat({ max: 60 }), different: fc.nat({ max: 70 }) }),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((parts) => {
    const middle = (side: keyof TextPair) =>
      parts.map(({ pair, equal, different }) => `${pair[side]}\n${numbered(equal, different + 1)}`);
    const glance = numbered(600, 1000);
    return {
      before: ['old\n', glance, ...middle('before'), 'old'].join(''),
      after: ['new\n', glance, ...middle('after'), 'new'].join(''),
    };
  });

function numbered(count: number, different: number): string {
  return Array.from({ length: count }, (_, at) => `line ${at % different}\n`).join('');
}

function text(lines: readonly string[], isEnded: boolean): string {
  return lines.join('\n') + (isEnded && lines.length > 0 ? '\n' : '');
}
