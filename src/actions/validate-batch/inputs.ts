import { choice, flag, list, path, text, value } from '../../inputs/define.js';
import type { Values } from '../../inputs/parse.js';
import { policyInput } from '../load-policy.js';
import { sharedInputs } from '../shared-inputs.js';
import type { Settings } from './settings.js';

/** What validate-batch can be told. */
export const inputs = {
  paths: list({
    description: 'Files and folders to check, one a line; by default workspace/docs and docs.',
    metavar: 'PATH',
    isPath: true,
    positional: true,
    file: 'read',
  }),
  extensions: list({
    description: 'Extensions to check in folders instead of md,txt,adoc.',
    metavar: 'LIST',
    commas: true,
  }),
  strict: flag({ description: 'Let warnings fail the verdict too; the command then ends with 2.' }),
  scope: choice({
    description: 'Check all files, or only those that this change touches.',
    choices: ['all', 'changed'],
    default: 'all',
  }),
  base: text({
    description:
      'The commit that changes are counted from; by default the one the event names, else the default branch of origin.',
    metavar: 'REVISION',
  }),
  shard: value({
    description: 'Check only part INDEX of COUNT of the batch, so that a matrix of jobs shares it.',
    metavar: 'INDEX/COUNT',
    expects: 'INDEX/COUNT with 1 ≤ INDEX ≤ COUNT, such as 2/8',
    parse: parseShard,
  }),
  metadata: path({
    description: 'The Markdown file whose table must agree with the headers; wins over the policy.',
    metavar: 'PATH',
    file: 'read',
  }),
  policy: policyInput(),
  fix: flag({ description: 'Write the cures that are known into the files.' }),
  ...sharedInputs,
} as const;

/** The inputs as values. */
export type Given = Values<typeof inputs>;

function parseShard(raw: string): Settings['shard'] {
  const [, index, count] = /^(\d{1,6})\/(\d{1,6})$/.exec(raw) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  return shard.index >= 1 && shard.index <= shard.count ? shard : undefined;
}
