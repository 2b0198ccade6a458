import { resolve } from 'node:path';
import { quote } from '../core/quote.js';
import { reason } from '../core/reason.js';
import { UsageError } from '../core/usage-error.js';
import { logText } from '../formats/sink.js';
import { commandLabel, readArguments } from '../inputs/arguments.js';
import { list, value } from '../inputs/define.js';
import { parseInputs } from '../inputs/parse.js';
import { silent } from '../world/progress.js';
import type { World } from '../world/world.js';
import type { Command } from './command.js';
import { makeWorld } from './make-world.js';
import type { Terminal } from './terminal.js';
import type { Verified } from './verify-evidence.js';

const inputs = {
  files: list({
    description: 'Bundles that --evidence wrote.',
    metavar: 'FILE',
    positional: true,
    isPath: true,
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

/** Checks evidence bundles offline: exit code 0 when all hold, 1 with every reason when one does not. */
export const verify: Command = {
  name: 'verify',
  summary:
    'Checks evidence bundles offline: that each is whole, unchanged, and agrees with itself.',
  usage: 'FILE… [--sha256 DIGEST]',
  inputs,
  examples: ['cohesix verify batch.evidence.json'],
  async run(args, terminal) {
    const given = parseInputs(inputs, readArguments(inputs, args), commandLabel(inputs));
    const { files, sha256 } = given;
    if (files.length === 0) throw new UsageError('name the bundle: cohesix verify FILE');
    if (files.length > 1 && sha256 !== undefined) {
      throw new UsageError('--sha256 is the digest of one bundle; verify that one alone');
    }
    const { verifyEvidence } = await import('./verify-evidence.js');
    const world = makeWorld({ ...terminal, host: 'terminal', progress: silent });
    const holds = (file: string) => tell(terminal, file, verifyEvidence(read(world, file), sha256));
    return Math.max(...files.map((file) => codeOf(terminal, () => holds(file))));
  },
};

/** Says what came of a bundle, and answers whether it holds. */
function tell(terminal: Terminal, file: string, { problems, summary }: Verified): boolean {
  for (const line of problems.length > 0 ? problems : [summary]) {
    terminal.out.write(`${logText(`${file}: ${line}`)}\n`);
  }
  return problems.length === 0;
}

/** A bundle that cannot be read keeps no other one from being verified. */
function codeOf(terminal: Terminal, holds: () => boolean): number {
  try {
    return holds() ? 0 : 1;
  } catch (error) {
    terminal.err.write(`cohesix verify: ${logText(reason(error))}\n`);
    return 1;
  }
}

function read(world: World, file: string): Buffer {
  const reading = world.files.read(resolve(world.directory, file), LARGEST);
  if (reading.kind === 'file') return reading.bytes;
  const what =
    reading.kind === 'missing' ? 'no such file' : `${reading.kind}, not a file of at most 512 MiB`;
  throw new UsageError(`${quote(file)}: ${what}; name the bundle that --evidence wrote`);
}
