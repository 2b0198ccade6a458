import { isCalendarDate } from '../../core/calendar-date.js';
import { flag, type Input, list, path, text, value } from '../../inputs/define.js';
import type { Values } from '../../inputs/parse.js';
import { policyInput } from '../load-policy.js';
import { sharedInputs } from '../shared-inputs.js';
import { snapshotFolders } from './snapshot-folders.js';

/** Where approvals are kept, below the root. */
export const DEFAULT_LEDGER = '.cohesix/approved-drift.yml';

const snapshot = {
  file: 'read',
  from: ({ snapshotsDir }, environment) =>
    snapshotFolders(snapshotsDir as string | undefined, environment),
} as const satisfies Partial<Input<unknown>>;

const gate = list({
  description:
    'Classes that fail the gate: rule-drift, validator-regression, telemetry-mismatch, trace, content, binary, any or none; content>10 lets ten pass. By default those of the policy, else the first three in a workflow and none at a terminal.',
  commas: true,
  metavar: 'LIST',
});

/** What trace-diff can be told. */
export const inputs = {
  snapshots: list({
    description:
      'The baseline and the target: a directory, .tar, .tar.gz, git:<rev>:<path>, or a name below --snapshots-dir.',
    metavar: 'SNAPSHOT',
    isPath: true,
    positional: true,
    ...snapshot,
  }),
  baseline: path({
    description: 'The baseline, when it is not the first of the snapshots.',
    metavar: 'SNAPSHOT',
    ...snapshot,
  }),
  target: path({
    description: 'What is compared with it, when it is not the second.',
    metavar: 'SNAPSHOT',
    ...snapshot,
  }),
  'baseline-cache-key': text({
    description:
      'Compare with the snapshot that the default branch kept in the Actions cache under this key, and keep it there (needs actions: read).',
    where: 'github',
  }),
  'snapshots-dir': path({
    description: 'Folder of the snapshots; by default $SNAPSHOT_BASE, else /history/snapshots.',
    metavar: 'PATH',
  }),
  latest: flag({
    description: 'Compare the two newest of the folder, by name, numbers in it by value.',
  }),
  series: flag({
    description:
      'Compare the first snapshot with each later one, and say since when each drift is there.',
  }),
  // Blanks part words, but not a class from its number.
  'fail-on': { ...gate, parse: (raw: string) => gate.parse(raw.replace(/[ \t]*>[ \t]*/g, '>')) },
  'fail-on-diff': flag({ description: 'Fail on any difference; the same as --fail-on any.' }),
  exact: flag({ description: 'Compare bytes only, whatever the files hold.' }),
  output: path({
    description: 'Write the text summary with all diffs to this file.',
    metavar: 'PATH',
    file: 'written',
  }),
  index: path({
    description:
      "Keep the baseline's index in this file, so that an unchanged baseline is not read again.",
    metavar: 'PATH',
    file: 'written',
  }),
  policy: policyInput(),
  ledger: path({
    description: 'The file of approved drift; by default .cohesix/approved-drift.yml.',
    metavar: 'PATH',
    file: 'read',
    usual: [DEFAULT_LEDGER],
  }),
  approve: list({
    description: 'Enter the changes with these fingerprints in the ledger (needs --reason).',
    commas: true,
    metavar: 'FINGERPRINT',
    where: 'cli',
  }),
  reason: text({ description: 'Why the change is right.', where: 'cli' }),
  approver: text({
    description: "Who approves; by default git's user.name.",
    metavar: 'NAME',
    where: 'cli',
  }),
  expires: value({
    description: 'The last day on which the approval holds.',
    metavar: 'DATE',
    expects: 'a calendar date YYYY-MM-DD',
    parse: (raw) => (isCalendarDate(raw) ? raw : undefined),
    where: 'cli',
  }),
  learn: flag({
    description:
      'The snapshots should be equal: propose what to ignore and to tolerate, as a policy.',
    where: 'cli',
  }),
  base: text({
    description:
      'The commit that this change is counted from, to tell whether it changes the policy or the ledger.',
    metavar: 'REVISION',
  }),
  'max-archive-bytes': value({
    description: 'The most bytes that an archive may expand to.',
    default: String(8 * 2 ** 30),
    expects: 'a whole number of bytes',
    metavar: 'BYTES',
    parse: (raw) => (/^\d{1,15}$/.test(raw) ? Number(raw) : undefined),
  }),
  ...sharedInputs,
} as const;

/** The inputs as values. */
export type Given = Values<typeof inputs>;
