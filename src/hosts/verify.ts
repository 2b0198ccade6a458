import { resolve } from 'node:path';
import { quote } from '../core/quote.js';
import { UsageError } from '../core/usage-error.js';
import { logText } from '../formats/sink.js';
import { readArguments } from '../inputs/arguments.js';
import { text, value } from '../inputs/define.js';
import { parseInputs } from '../inputs/parse.js';
import { silent } from '../world/progress.js';
import type { Command } from './command.js';
import { makeWorld } from './make-world.js';
import type { Terminal } from './terminal.js';

const inputs = {
  file: text({
    description: 'The bundle that --evidence wrote.',
    metavar: 'FILE',
    positional: true,
  }),
  sha256: value({
    description: 'What the SHA-256 of the bundle has to be, as an attestation names it.',
    metavar: 'DIGEST',
    expects: '64 hex digits',
    parse: (raw) => (/^[0-9a-f]{64}$/i.test(raw) ? raw.toLowerCase() : undefined),
  }),
} as const;

/** The largest bundle that is read. */
const LARGEST = 512 * 2 ** 20;

/** Checks an evidence bundle offline: exit code 0 when it holds, 1 with every reason when it does not. */
export const verify: Command = {
  name: 'verify',
  summary:
    'Checks an evidence bundle offline: that it is whole, unchanged, and agrees with itself.',
  usage: 'FILE [--sha256 DIGEST]',
  inputs,
  examples: ['cohesix verify batch.evidence.json'],
  async run(args, terminal) {
    const label = (name: string) => `--${name}`;
    const given = parseInputs(inputs, readArguments(inputs, args), label);
    if (given.file === undefined) throw new UsageError('name the bundle: cohesix verify FILE');
    const bytes = read(terminal, given.file);
    const { verifyEvidence } = await import('./verify-evidence.js');
    const { problems, summary } = verifyEvidence(bytes, given.sha256);
    const lines = problems.length > 0 ? problems : [summary];
    for (const line of lines) {
      terminal.out.write(`${logText(`${given.file}: ${line}`)}\n`);
    }
    return problems.length > 0 ? 1 : 0;
  },
};

function read(terminal: Terminal, file: string): Buffer {
  const world = makeWorld({ ...terminal, host: 'terminal', progress: silent });
  const reading = world.files.read(resolve(terminal.directory, file), LARGEST);
  if (reading.kind === 'file') return reading.bytes;
  const what =
    reading.kind === 'missing' ? 'no such file' : `${reading.kind}, not a file of at most 512 MiB`;
  throw new UsageError(`${quote(file)}: ${what}; name the bundle that --evidence wrote`);
}
