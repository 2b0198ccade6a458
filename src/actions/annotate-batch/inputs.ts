import { choice, flag, list, path, text, value } from '../../inputs/define.js';
import type { Values } from '../../inputs/parse.js';
import { policyInput } from '../load-policy.js';
import { sharedInputs } from '../shared-inputs.js';

/** The table that is meant when none is named. */
export const DEFAULT_TABLE = 'workspace/docs/community/governance/METADATA.md';

/** What annotate-batch can be told. */
export const inputs = {
  entries: list({
    description:
      'Documents of the batch, one a line: names as the table has them, paths, globs such as docs/**/*.md, with ! before those to leave out; - reads them from standard input.',
    metavar: 'ENTRY',
    positional: true,
    file: 'read',
  }),
  metadata: path({
    description: 'The Markdown file with the table.',
    metavar: 'PATH',
    default: DEFAULT_TABLE,
    file: 'read',
  }),
  origin: text({
    description: 'What BATCH_ORIGIN is to say; without it the batch_origin of the manifest.',
    metavar: 'URI',
  }),
  size: value({
    description: 'What BATCH_SIZE is to say; by default the number of entries.',
    metavar: 'N',
    expects: 'a whole number from 1',
    parse: (raw) => (/^0*[1-9]\d{0,14}$/.test(raw) ? Number(raw) : undefined),
  }),
  'from-manifest': path({
    description: 'Take the entries from the documents of this manifest.json of a batch.',
    metavar: 'PATH',
    file: 'read',
  }),
  changed: flag({
    description: 'Take the documents that this change touches as entries.',
  }),
  base: text({
    description:
      'The commit that changes are counted from; by default the one the event names, else the default branch of origin.',
    metavar: 'REVISION',
  }),
  mode: choice({
    description:
      'write edits the file; suggest leaves it and suggests the edits on the pull request; check leaves it and fails when it would be edited.',
    choices: ['write', 'suggest', 'check'],
    default: 'write',
  }),
  'only-check': flag({
    description: 'The same as --mode check: end with 1 when the file would be edited.',
    flagName: 'check',
    where: 'cli',
  }),
  'allow-missing': flag({
    description: 'Leave entries without a row out instead of refusing them.',
  }),
  'add-rows': flag({
    description: 'Add rows for entries that have none, from the headers of the documents.',
  }),
  'add-columns': flag({ description: 'Add the two columns to a table that lacks them.' }),
  align: flag({ description: 'Pad the cells of each edited table to the same width.' }),
  'strict-tables': flag({
    description: 'Refuse rows that a blank or a broken line cuts off from their table.',
  }),
  policy: policyInput(
    ', which says what a document is (changed) and how many lines hold its header (add-rows)',
  ),
  ...sharedInputs,
} as const;

/** The inputs as values. */
export type Given = Values<typeof inputs>;
