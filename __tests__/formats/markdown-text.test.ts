import { expect, test } from '@jest/globals';
import { escapeMarkdown } from '../../src/formats/markdown-text.js';

test.each([
  [':x:', ':\u200Bx:'],
  ['a :white_check_mark:', 'a :\u200Bwhite\\_check\\_mark:'],
  [':x::100:', ':\u200Bx::\u200B100:'],
  ['12:30:45', '12:30:45'],
  ['key: value', 'key: value'],
  ['git:main', 'git:main'],
  ['git:HEAD:docs', 'git:HEAD:docs'],
])('%s has no name that GitHub makes an emoji of', (text, markdown) => {
  expect(escapeMarkdown(text)).toBe(markdown);
});
