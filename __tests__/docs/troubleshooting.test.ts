import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { errorMessages } from '../support/error-messages.js';
import { repositoryRoot } from '../support/repository-root.js';

const page = readFileSync(join(repositoryRoot, 'docs/troubleshooting.md'), 'utf8');

/** The rows of messages with what to do about them; those about workflows are not said by a usage error. */
const rows = page
  .slice(page.indexOf('\n## The call'))
  .split('\n')
  .flatMap((line) => {
    const [, , message, cure] = /^\| (`+) ?(.*?) ?\1 \| (.*) \|$/.exec(line) ?? [];
    return message === undefined ? [] : [{ message: message.replaceAll('\\|', '|'), cure }];
  });

test('every message that the code can give has a row, and every row a message', () => {
  const given = [...new Set(errorMessages().map(({ text }) => text))];
  expect(given.length).toBeGreaterThan(40);
  expect([...new Set(rows.map(({ message }) => message))].sort()).toEqual(given.sort());
});

test('every row says what to do', () => {
  for (const { message, cure = '' } of rows)
    expect([message, /\w{3}/.test(cure)]).toEqual([message, true]);
});
