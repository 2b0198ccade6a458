import { flag, list, path, text, value } from '../../inputs/define.js';
import type { Values } from '../../inputs/parse.js';
import { sharedInputs } from '../shared-inputs.js';

/** What simulate-batch can be told. */
export const inputs = {
  size: value({
    description: 'How many documents the batch has.',
    metavar: 'N',
    default: '5',
    expects: 'a whole number from 1 to 1000000',
    parse: (raw) => (/^[1-9]\d{0,5}$|^1000000$/.test(raw) ? Number(raw) : undefined),
  }),
  origin: value({
    description: 'Where the batch is said to come from.',
    metavar: 'URI',
    default: 'mock://simulate',
    expects: 'one line of text, not empty',
    parse: (raw) =>
      /^[^\p{Cc}\u2028\u2029]*\S[^\p{Cc}\u2028\u2029]*$/u.test(raw) ? raw : undefined,
  }),
  outdir: path({
    description: 'The folder of the batch; by default a fresh one in scratch space.',
    metavar: 'DIR',
  }),
  'hydration-log': path({
    description: 'Write the hydration log to this file too.',
    metavar: 'PATH',
    file: 'written',
  }),
  seed: text({
    description: 'The same seed makes the same batch, byte for byte; by default one by chance.',
    metavar: 'TEXT',
  }),
  inject: list({
    description:
      'Faults for a rehearsal: the id of a rule, perhaps with a document (header/date-invalid@4); header, file, registry, table or drift for all of a family; crash-after=K; torn-log.',
    commas: true,
    metavar: 'LIST',
  }),
  snapshots: flag({
    description: 'Add a pair of snapshots, equal in meaning unless drift is injected.',
  }),
  force: flag({
    description: 'Replace what a former simulation wrote into the folder; all else in it stays.',
  }),
  ...sharedInputs,
} as const;

/** The inputs as values. */
export type Given = Values<typeof inputs>;
