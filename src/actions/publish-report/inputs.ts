import { choice, list, value } from '../../inputs/define.js';
import type { Values } from '../../inputs/parse.js';
import { sharedInputs } from '../shared-inputs.js';

/** What publish-report can be told. */
export const inputs = {
  reports: list({
    description:
      'Report files, folders (every .json below, save *.evidence.json) or globs, one a line.',
    metavar: 'REPORT',
    isPath: true,
    positional: true,
    file: 'read',
  }),
  expect: list({
    description:
      'Reports that have to be there, as ACTION or ACTION@PLATFORM: validate-batch@linux; the words of runner.os are known too.',
    metavar: 'LIST',
    commas: true,
  }),
  checks: choice({
    description: 'Write one check run for everything, or one for each action.',
    choices: ['one', 'per-action'],
    default: 'one',
    where: 'github',
  }),
  'max-reports': value({
    description: 'The most report files.',
    default: '1000',
    ...wholeNumber(100_000),
  }),
  'max-bytes': value({
    description: 'The most bytes of all report files together.',
    default: String(128 * 2 ** 20),
    ...wholeNumber(2 ** 31),
  }),
  'max-findings': value({
    description: 'The most findings of all reports together.',
    default: '200000',
    ...wholeNumber(10_000_000),
  }),
  ...sharedInputs,
} as const;

/** The inputs as values. */
export type Given = Values<typeof inputs>;

function wholeNumber(most: number) {
  return {
    metavar: 'NUMBER',
    expects: `a whole number from 1 to ${most}`,
    parse: (raw: string) =>
      /^\d{1,10}$/.test(raw) && Number(raw) >= 1 && Number(raw) <= most ? Number(raw) : undefined,
  };
}
