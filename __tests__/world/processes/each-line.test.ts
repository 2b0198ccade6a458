import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { eachLine } from '../../../src/world/processes/each-line.js';

async function linesOf(bytes: Buffer, sizes: readonly number[]): Promise<string[]> {
  const lines: string[] = [];
  const consumer = eachLine((line) => {
    lines.push(line);
  });
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] as number;
    await consumer.onOutput(Buffer.from(bytes.subarray(at, at + size)), 'out');
    at += size;
  }
  await consumer.end();
  return lines;
}

test('lines are the same however the output is cut into pieces', async () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });
  const line = fc
    .string({ unit: 'grapheme', maxLength: 12 })
    .map((text) => text.replace(/[\r\n]/g, ''));
  await fc.assert(
    fc.asyncProperty(fc.array(line), sizes, async (lines, cuts) => {
      const text = lines.map((one) => `${one}\n`).join('');
      expect(await linesOf(Buffer.from(text), cuts)).toEqual(lines);
    }),
  );
});

test('a line of more than 64 KiB comes in parts that tear no character apart', async () => {
  const long = 'é'.repeat(100_001);
  const parts = await linesOf(Buffer.from(`${long}\r\nlast`), [8191]);
  expect(parts.length).toBe(5);
  expect(parts.slice(0, 4).join('')).toBe(long);
  expect(parts.at(-1)).toBe('last');
});

test('the streams do not mix within a line', async () => {
  const lines: string[] = [];
  const consumer = eachLine((line, stream) => {
    lines.push(`${stream} ${line}`);
  });
  await consumer.onOutput(Buffer.from('half '), 'out');
  await consumer.onOutput(Buffer.from('whole\n'), 'err');
  await consumer.onOutput(Buffer.from('line\n'), 'out');
  await consumer.end();
  expect(lines).toEqual(['err whole', 'out half line']);
});
