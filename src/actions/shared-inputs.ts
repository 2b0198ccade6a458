import { choice, flag, path, text, value } from '../inputs/define.js';

/** Every way in which a report can be printed. */
export const FORMATS = ['text', 'json', 'sarif', 'markdown', 'html', 'github'] as const;

/** Inputs that every action has; the hosts act on them. */
export const sharedInputs = {
  report: path({
    description: 'Write the report as JSON to this file.',
    metavar: 'PATH',
    file: 'written',
    instead: 'at a terminal --format json prints the report',
  }),
  sarif: path({
    description: 'Write the report as SARIF 2.1.0 to this file.',
    metavar: 'PATH',
    file: 'written',
    instead: 'at a terminal --format sarif prints it',
  }),
  html: path({
    description: 'Write the report as an HTML page to this file.',
    metavar: 'PATH',
    file: 'written',
    instead: 'at a terminal --format html prints the page',
  }),
  evidence: path({
    description:
      'Write a bundle of the report and all it rests on to this file, for cohesix verify.',
    metavar: 'PATH',
    file: 'written',
  }),
  'log-file': path({
    description: 'Write the findings as text to this file; by default one in scratch space.',
    metavar: 'PATH',
    file: 'written',
  }),
  format: choice({
    description: 'How the report is printed.',
    choices: FORMATS,
    default: 'text',
    where: 'cli',
  }),
  quiet: flag({
    description: 'Print nothing when the verdict is pass.',
    where: 'cli',
  }),
  'working-directory': text({
    description:
      'Folder to work in, relative to the workspace: where the repository was checked out.',
    metavar: 'PATH',
    where: 'github',
  }),
  'dry-run': flag({
    description:
      'Show what would be written, and write nothing but the reports: no other file, nothing on GitHub.',
  }),
  token: text({
    description: 'The token that publishes; by default the one of the workflow.',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression that GitHub evaluates
    expression: '${{ github.token }}',
    where: 'github',
  }),
  check: flag({
    description: 'Write a check run that carries the annotations (needs checks: write).',
    default: 'true',
    where: 'github',
  }),
  'check-name': text({
    description: 'Name of the check run; by default cohesix / ACTION, and the key.',
    where: 'github',
  }),
  comment: choice({
    description:
      'When to write the comment on the pull request (needs pull-requests: write): always; on-change, when there are findings or their words change; on-failure; never.',
    choices: ['always', 'on-change', 'on-failure', 'never'],
    default: 'on-change',
    where: 'github',
  }),
  suggest: flag({
    description: 'Suggest the cures that are known, as review comments on the lines of the diff.',
    where: 'github',
  }),
  annotate: choice({
    description: 'Annotate all findings, or only those on lines that the pull request shows.',
    choices: ['all', 'changed'],
    default: 'all',
    where: 'github',
  }),
  'max-annotations': value({
    description: 'The most annotations of a check run; the rest is counted.',
    default: '2000',
    expects: 'a whole number from 0 to 50000',
    parse: (raw) => (/^\d{1,5}$/.test(raw) && Number(raw) <= 50_000 ? Number(raw) : undefined),
    where: 'github',
  }),
  key: text({
    description:
      'Tells several uses of this action on one pull request apart; by default the jobs of a matrix.',
    expression:
      // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression that GitHub evaluates
      "${{ strategy.job-total > 1 && format('job {0}', strategy.job-index) || '' }}",
    where: 'github',
  }),
  annotations: flag({
    description: 'Show findings as annotations on the lines they are about.',
    default: 'true',
    where: 'github',
  }),
  summary: flag({
    description: 'Write the job summary.',
    default: 'true',
    where: 'github',
  }),
  artifact: text({
    description:
      'Beginning of the name of the artifact that keeps the reports; none is kept when empty.',
    metavar: 'NAME',
    where: 'github',
  }),
} as const;

/** What the composite adds: inputs for its own steps, and defaults of its own. */
export const compositeInputs = {
  artifact: {
    description: sharedInputs.artifact.description,
    default: 'cohesix',
  },
  'code-scanning': {
    description: 'Also send the findings to code scanning (needs security-events: write).',
    default: 'false',
  },
} as const;

/** What the composite of an action that runs commands tells its JavaScript steps; not for workflows. */
export const phaseInputs = {
  phase: value({
    description: 'Set by the composite: which of its steps this is.',
    expects: 'before or after',
    parse: (raw) => (raw === 'before' || raw === 'after' ? raw : undefined),
    where: 'github',
  }),
  handover: text({
    description: 'Set by the composite: the folder that its steps hand on.',
    metavar: 'PATH',
    where: 'github',
  }),
} as const;
