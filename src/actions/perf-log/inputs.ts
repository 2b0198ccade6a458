import { choice, flag, list, path, text, value } from '../../inputs/define.js';
import type { Values } from '../../inputs/parse.js';
import { policyInput } from '../load-policy.js';
import { sharedInputs } from '../shared-inputs.js';
import { parseDuration, parsePart } from './units.js';

const amount = (about: { description: string; default: string; least: number; most: number }) =>
  value({
    ...about,
    metavar: 'N',
    expects: `a whole number from ${about.least} to ${about.most}`,
    parse: (raw) => {
      const number = /^\d{1,9}$/.test(raw) ? Number(raw) : -1;
      return number >= about.least && number <= about.most ? number : undefined;
    },
  });

const { 'log-file': _, ...shared } = sharedInputs;

/** What perf-log can be told. */
export const inputs = {
  'build-cmd': text({ description: 'The command of the stage build.', metavar: 'CMD' }),
  'boot-cmd': text({
    description:
      'The command of the stage boot; by default scripts/boot_qemu.sh when executable and no other stage is named.',
    metavar: 'CMD',
  }),
  stage: list({
    description: 'Another stage, NAME=CMD, after build and boot in the order given.',
    metavar: 'NAME=CMD',
  }),
  tag: text({
    description: 'Names the run, its logs and its record; by default the time and a random part.',
    metavar: 'NAME',
  }),
  'log-file': path({
    description:
      'Write the performance summary as JSON to this file, and the logs of the stages beside it.',
    metavar: 'PATH',
    file: 'written',
  }),
  'skip-build': flag({ description: 'Do not run the stage build.' }),
  'skip-boot': flag({ description: 'Do not run the stage boot.' }),
  runs: amount({
    description: 'How often each stage is measured.',
    ...{ default: '1', least: 1, most: 1000 },
  }),
  warmup: amount({
    description: 'How often each stage is run before, unmeasured.',
    ...{ default: '0', least: 0, most: 100 },
  }),
  prepare: list({
    description: 'Run before each run of a stage, unmeasured; NAME=CMD is for that stage only.',
    metavar: 'CMD',
  }),
  cleanup: list({
    description: 'Run after the last run of a stage; NAME=CMD is for that stage only.',
    metavar: 'CMD',
  }),
  'ready-pattern': list({
    description:
      'The stage boot is at its end when its output matches this regular expression; it is stopped then. NAME=PATTERN is for another stage.',
    metavar: 'PATTERN',
  }),
  timeout: value({
    description: 'The longest that one run may take.',
    default: '1h',
    metavar: 'DURATION',
    expects: 'a duration such as 200ms, 90s, 10m or 1h',
    parse: parseDuration,
  }),
  'max-log-bytes': amount({
    description: 'The most bytes that the log of a stage keeps: its beginning and its end.',
    ...{ default: '16777216', least: 4096, most: 999_999_999 },
  }),
  sandbox: choice({
    description:
      'Run commands in a PID namespace of bubblewrap: where that works, always or not at all, or never. In it sudo does not work.',
    choices: ['auto', 'require', 'off'],
    default: 'off',
  }),
  env: list({
    description:
      'In a workflow commands see PATH, HOME and the like only: names of more variables that they may see.',
    commas: true,
    metavar: 'NAME',
    where: 'github',
  }),
  budget: list({
    description: 'The most that the median of a stage may take: boot=200ms.',
    metavar: 'NAME=DURATION',
    commas: true,
  }),
  'compare-cmd': list({
    description:
      'Measure this command in turns with the stage, as its baseline; NAME=CMD when there are several stages.',
    metavar: 'CMD',
  }),
  'fail-on': value({
    description:
      'Fail when a stage is slower than its baseline beyond any doubt, by more than the threshold with its whole interval: slower; by default none.',
    metavar: 'none|slower',
    expects: 'one of none, slower',
    parse: (raw) => (raw === 'none' || raw === 'slower' ? raw : undefined),
  }),
  threshold: value({
    description: 'How much slower or faster counts; by default 10%.',
    metavar: 'PART',
    expects: 'a part such as 10% or 0.1',
    parse: parsePart,
  }),
  history: path({
    description:
      'Append a record to this file of JSON lines, and compare with those of this machine.',
    metavar: 'PATH',
    file: 'written',
  }),
  'history-cache-key': text({
    description:
      'Keep the history in the Actions cache under this key, and compare with the default branch (needs actions: read).',
    where: 'github',
  }),
  machine: text({
    description:
      'Names the kind of machine, such as orin or ec2; by default that of the runner, else the host name.',
    metavar: 'LABEL',
  }),
  toolchain: text({
    description: 'Names the toolchain in the record, such as rustc-1.80.',
    metavar: 'TEXT',
  }),
  policy: policyInput(),
  ...shared,
} as const;

/** The inputs as values. */
export type Given = Values<typeof inputs>;
