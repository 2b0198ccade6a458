import { choice, flag, list, path, value } from '../../inputs/define.js';
import type { Values } from '../../inputs/parse.js';
import { policyInput } from '../load-policy.js';
import { sharedInputs } from '../shared-inputs.js';
import { parseBytes, parseLines, parseResume, parseSeconds } from './units.js';

/** What replay-batch can be told. */
export const inputs = {
  logs: list({
    description: 'The hydration logs, executed in this order.',
    metavar: 'LOG',
    isPath: true,
    positional: true,
    file: 'read',
    from: ({ baseDir = '.' }) => [baseDir as string],
  }),
  mode: choice({
    description: 'Show what would be done, or do it.',
    choices: ['plan', 'execute'],
    default: 'execute',
    inWorkflow: 'plan',
  }),
  'base-dir': path({
    description:
      'First working directory, and where relative logs are; by default the root of the repository.',
    metavar: 'PATH',
  }),
  'trusted-digests': list({
    description:
      'SHA-256 of logs that may be executed although the pull request brings or changes them.',
    commas: true,
    metavar: 'LIST',
  }),
  journal: path({
    description: 'The file that knows what is done; by default one in scratch space, by log.',
    metavar: 'PATH',
    where: 'cli',
    file: 'written',
  }),
  resume: {
    ...value({
      description:
        'When a killed replay had begun a RUN and nobody knows whether it finished: stop, rerun it, or skip it.',
      default: 'stop',
      expects: 'stop, rerun or skip',
      parse: parseResume,
      metavar: 'stop|rerun|skip',
    }),
    // So that a bare --resume is one.
    kind: 'flag' as const,
  },
  restart: flag({
    description: 'Begin anew: the journal of an earlier replay is set aside.',
  }),
  'keep-going': flag({
    description:
      'After a failure, do what does not work in or below the directory of the failed action.',
  }),
  only: value({
    description: 'Execute only the actions on these lines of the log: 3,7-9.',
    expects: 'numbers of lines and ranges, such as 3,7-9',
    parse: parseLines,
    metavar: 'LINES',
  }),
  from: value({
    description: 'Execute only the actions from this line of the log on.',
    expects: 'the number of a line',
    parse: (raw) => (/^[1-9]\d{0,8}$/.test(raw) ? Number(raw) : undefined),
    metavar: 'LINE',
  }),
  timeout: value({
    description: 'Seconds after which a RUN is ended; 0 for none.',
    default: '21600',
    expects: 'seconds, decimals allowed',
    parse: parseSeconds,
    metavar: 'SECONDS',
  }),
  'total-timeout': value({
    description: 'Seconds after which the replay is ended; 0 for none.',
    default: '0',
    expects: 'seconds, decimals allowed',
    parse: parseSeconds,
    metavar: 'SECONDS',
  }),
  'max-output': value({
    description: 'Bytes of output after which a RUN is ended, perhaps with K, M or G; 0 for none.',
    default: '256M',
    expects: 'a number of bytes, perhaps with K, M or G',
    parse: parseBytes,
    metavar: 'BYTES',
  }),
  'pass-env': list({
    description: 'Names of more variables that RUN may see.',
    commas: true,
    metavar: 'NAME',
  }),
  'allow-root': list({
    description: 'More folders that CWD and COPY may use.',
    metavar: 'PATH',
    isPath: true,
  }),
  sandbox: choice({
    description:
      'Run in a PID namespace of bubblewrap: where that works, always or not at all, or never.',
    choices: ['auto', 'require', 'off'],
    default: 'auto',
  }),
  transcript: path({
    description: 'Write what happens, line by line, to this file; by default one in scratch space.',
    metavar: 'PATH',
    where: 'cli',
    file: 'written',
  }),
  policy: policyInput(),
  ...sharedInputs,
} as const;

/** The values that `run` receives. */
export type Given = Values<typeof inputs>;
