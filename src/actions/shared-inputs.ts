import { choice, flag, text } from '../inputs/define.js';

/** Every way in which a report can be printed. */
export const FORMATS = ['text', 'json', 'sarif', 'markdown', 'html', 'github'] as const;

/** Inputs that every action has; the hosts act on them. */
export const sharedInputs = {
  report: text({
    description: 'Write the report as JSON to this file.',
    metavar: 'PATH',
  }),
  sarif: text({
    description: 'Write the report as SARIF 2.1.0 to this file.',
    metavar: 'PATH',
  }),
  'log-file': text({
    description: 'Write the findings as text to this file; by default one in scratch space.',
    metavar: 'PATH',
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
