import { expect, test } from '@jest/globals';
import { head } from '../../src/core/quote.js';
import { logText, visible } from '../../src/formats/sink.js';

test.each([
  ['a\u200Cb', 'a\\u{200c}b'],
  ['a\u200Db', 'a\\u{200d}b'],
  ['\u034F\u180E\u115F\u1160\u3164\uFFA0', '\\u{34f}\\u{180e}\\u{115f}\\u{1160}\\u{3164}\\u{ffa0}'],
  ['a\u{E0100}\u{E0041}', 'a\\u{e0100}\\u{e0041}'],
  ['a\uFE0F 1\uFE0F', 'a\\u{fe0f} 1\\u{fe0f}'],
  ['\uD800a\uDC00', '\\u{d800}a\\u{dc00}'],
  ['\u0000\u001B\u007F\u00AD\r', '\\x00\\x1b\\x7f\\xad\\r'],
])('what is not seen in %j is written', (text, shown) => {
  expect(visible(text)).toBe(shown);
});

test.each(['👩‍💻', '⚠️', '1️⃣', '🏳️‍🌈', '👍🏽', '👨‍👩‍👧', '©️', 'Straße\t漢字\nनमस्ते'])(
  '%s is shown as it is',
  (text) => {
    expect(visible(text)).toBe(text);
  },
);

test('an emoji that is cut leaves nothing behind that is not seen', () => {
  const text = 'a 👩‍💻 1️⃣ 🏳️‍🌈 👨‍👩‍👧';
  for (let length = 0; length <= text.length; length++) {
    const cut = head(text, length);
    expect(text.startsWith(cut)).toBe(true);
    expect(visible(cut)).toBe(cut);
  }
  expect(head(text, text.length)).toBe(text);
});

test('a joiner or selector that belongs to no emoji is written, also beside one', () => {
  expect(visible('👩\u200D\u200D💻')).toBe('👩\\u{200d}\\u{200d}💻');
  expect(visible('⚠\uFE0F\uFE0F')).toBe('⚠\uFE0F\\u{fe0f}');
  expect(visible('\u200D👩\u200D')).toBe('\\u{200d}👩\\u{200d}');
});

test.each([
  ['empty lines', '\n'],
  ['what is not seen', '\u200D'],
  ['emoji', '👩\u200D'],
])('a text of hundreds of thousands of %s is made harmless at once', (_, unit) => {
  const start = performance.now();
  logText(unit.repeat(300_000));
  expect(performance.now() - start).toBeLessThan(5000);
});
