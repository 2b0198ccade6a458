import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DifferenceTexts } from '../../../src/actions/trace-diff/difference-texts.js';
import { diffTexts, unifiedDiff } from '../../../src/actions/trace-diff/text-diff/diff-texts.js';

const MOST = 1000;

test('in whatever order diffs come, those of the first files are kept, and what is left out is said', () => {
  const lengths = fc.array(fc.nat(400), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(lengths, fc.infiniteStream(fc.nat()), (all, dice) => {
      const files = all.map((length, at) => {
        const key = `f${String(at).padStart(2, '0')}`;
        const [beforeBytes, afterBytes] = ['a', 'b'].map((one) =>
          Buffer.from(one.repeat(length + 1)),
        );
        const item = { kind: 'file', size: length + 1, mode: 0o644 } as const;
        return {
          ...{ key, path: key, before: item, after: item, beforeBytes, afterBytes },
          ...{ beforePath: key, afterPath: key },
        };
      });
      const diffOf = ({ beforeBytes, afterBytes }: (typeof files)[0]) =>
        diffTexts(beforeBytes as Buffer, afterBytes as Buffer);
      const texts = new DifferenceTexts(MOST);
      const shuffled = files
        .map((file) => ({ file, at: dice.next().value as number }))
        .sort((a, b) => a.at - b.at);
      for (const { file } of shuffled) texts.add(file, diffOf(file));
      let shown = 0;
      for (const file of files) {
        const text = unifiedDiff(file.path, diffOf(file));
        const leftOut = `<diff left out: ${MOST} bytes of diffs are shown already>\n`;
        expect([file.key, texts.of(file.key)]).toEqual([file.key, shown > MOST ? leftOut : text]);
        shown += text.length;
      }
    }),
    { numRuns: 200 },
  );
});
