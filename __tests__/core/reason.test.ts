import { expect, test } from '@jest/globals';
import { inOtherWords, inWords, problemOf } from '../../src/core/reason.js';
import { UsageError } from '../../src/core/usage-error.js';

const said = (code: string) => new UsageError(`it cannot be done (${code})`);
const throwing = (error: unknown) => (): never => {
  throw error;
};
const refused = Object.assign(new Error('EIO: i/o error, write'), {
  ...{ code: 'EIO', syscall: 'write' },
});
const done = new UsageError('it is done, and a power failure may undo that (EIO)');

test.each([
  ['what the system refuses is told in the sentence', refused],
  ['so it is when a sentence of ours tells it already', inWords(said, refused)],
])('%s', (_, error) => {
  const sentence = (why: string) => `not written (${why})`;
  expect(problemOf(sentence, throwing(error))).toBe('not written (EIO: i/o error, write)');
  const other = inOtherWords((code) => new UsageError(`not kept (${code})`), error);
  expect(other).toEqual(new UsageError('not kept (EIO)'));
});

test('a sentence of ours about what nobody refused stands as it is', () => {
  expect(problemOf((why) => `not written (${why})`, throwing(done))).toBe(done.message);
  expect(inOtherWords(said, done)).toBe(done);
});

test('what is done has no problem, and a bug is no problem of the user', () => {
  expect(problemOf(String, () => {})).toBeUndefined();
  expect(() => problemOf(String, throwing(new TypeError('a bug')))).toThrow('a bug');
});
