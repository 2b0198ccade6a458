import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import picomatch from 'picomatch';
import { makeSettings } from '../../../src/actions/trace-diff/settings.js';

const ignores = (glob: string, path: string) =>
  makeSettings({ ignore: [glob] }, { exact: false, failOnDiff: false }).isIgnored(path);

test('a glob of the policy matches what picomatch says that it matches', () => {
  const parts = fc.constantFrom(
    'a',
    '.b',
    '*',
    '**',
    '?',
    '/',
    '[a]',
    '(b)',
    '{a,b}',
    '!',
    '\\',
    '\n',
  );
  const text = (maxLength: number) =>
    fc.array(parts, { minLength: 1, maxLength }).map((all) => all.join(''));
  fc.assert(
    // Stars beside each other take picomatch a time that doubles with each sign of the path.
    fc.property(text(6), text(3), (glob, path) => {
      expect(ignores(glob, path)).toBe(picomatch(glob, { dot: true, flags: 's' })(path));
    }),
    { numRuns: 2000 },
  );
});

test('a name that is written as its glob is left out, whatever the signs in it mean', () => {
  expect(ignores('runs/(1).json', 'runs/(1).json')).toBe(true);
  expect(ignores('runs/[a-b].json', 'runs/[a-b].json')).toBe(true);
});
