import { join } from 'node:path';
import type { Outputs, Result } from '../actions/define.js';
import { head } from '../core/quote.js';
import { countFindings } from '../core/report.js';
import { UsageError } from '../core/usage-error.js';
import type { World } from '../world/world.js';

/** What the step that ran the commands says of them. */
export type Outcome =
  | { kind: 'ran'; result: Omit<Result<Outputs>, 'preamble'> }
  | { kind: 'refused'; message: string };

const NAME = 'outcome.json';
const LARGEST = 64 * 2 ** 20;

/** Leaves the outcome in the folder for the step after. */
export function leaveOutcome(world: World, folder: string, outcome: Outcome): void {
  world.files.replace(join(folder, NAME), JSON.stringify(outcome));
}

/**
 * Takes the outcome that the step before has left. The commands could write it too: it is checked whole, counted
 * anew, and a failure cannot end with 0. Throws a UsageError when there is none, or one that is no outcome.
 */
export async function takeOutcome(
  { files }: World,
  folder: string,
  action: { name: string; outputs: Outputs },
): Promise<Outcome> {
  const reading = files.read(join(folder, NAME), LARGEST);
  if (reading.kind === 'missing') {
    throw new UsageError(
      'the step that runs the commands left no report: it was cancelled or killed, or could not start; its log says more',
    );
  }
  if (reading.kind !== 'file') throw damaged(`it is ${reading.kind}`);
  const [v, { reportSchema }] = await Promise.all([
    import('valibot'),
    import('../core/report-schema.js'),
  ]);
  const schema = v.variant('kind', [
    v.strictObject({
      kind: v.literal('ran'),
      result: v.strictObject({
        report: reportSchema,
        exitCode: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(255)),
        outputs: v.record(v.picklist(Object.keys(action.outputs)), outputValue(v)),
      }),
    }),
    v.strictObject({ kind: v.literal('refused'), message: v.string() }),
  ]);
  const parsed = v.safeParse(schema, dataOf(reading.bytes));
  if (!parsed.success) {
    const [{ path = [], message }] = parsed.issues;
    throw damaged(`${path.map(({ key }) => String(key)).join('.') || 'it'}: ${message}`);
  }
  return checked(parsed.output, action.name);
}

/** One line of text: an output is read by the scripts of a workflow. */
function outputValue({ pipe, string, regex }: typeof import('valibot')) {
  return pipe(string(), regex(/^[^\p{Cc}\p{Zl}\p{Zp}]{0,4096}$/u, 'expected one line of text'));
}

function checked(outcome: Outcome, name: string): Outcome {
  if (outcome.kind === 'refused') return outcome;
  const { report, exitCode } = outcome.result;
  if (report.action !== name) throw damaged(`it is of another action`);
  if (report.verdict === 'fail' && exitCode === 0) throw damaged('it failed and ends with 0');
  const counts = countFindings(report.findings);
  return { kind: 'ran', result: { ...outcome.result, report: { ...report, counts } } };
}

function dataOf(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}

function damaged(why: string): UsageError {
  return new UsageError(
    `what the step that runs the commands left is no report of its own (${head(why, 300)}); a command may have written it`,
  );
}
