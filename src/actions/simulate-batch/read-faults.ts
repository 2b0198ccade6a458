import { didYouMean } from '../../core/nearest.js';
import { quote } from '../../core/quote.js';
import { UsageError } from '../../core/usage-error.js';
import { DRIFT_FAULTS } from './drift-faults.js';
import { DOCUMENT_FAULTS } from './faults.js';

/** The faults that were asked for. */
export interface Faults {
  /** In the order asked; without a number a document is chosen later. */
  documents: { rule: string; number: number | undefined }[];
  drift: string[];
  /** Hydration dies once after this document. */
  crashAfter: number | undefined;
  tornLog: boolean;
}

/** Reads `--inject`. Throws a UsageError that names the fault and what is known. */
export function readFaults(asked: readonly string[]): Faults {
  const faults: Faults = { documents: [], drift: [], crashAfter: undefined, tornLog: false };
  for (const text of asked) take(text, faults);
  faults.drift = [...new Set(faults.drift)];
  if (faults.tornLog && faults.crashAfter !== undefined) {
    throw new UsageError(
      `--inject: crash-after=${faults.crashAfter} never happens in a log that is torn, which is refused whole; simulate a batch for each`,
    );
  }
  return faults;
}

function take(text: string, faults: Faults): void {
  if (text === 'torn-log') {
    faults.tornLog = true;
    return;
  }
  if (text.startsWith('crash-after')) {
    takeCrash(numberOf(text, /^crash-after=(\d{1,7})$/, 'crash-after=7'), faults);
    return;
  }
  const [name = '', ...place] = text.split('@');
  if (name === 'torn-log') throw noDocument(text, name, place.join('@'));
  const number = place.length > 0 ? numberOf(text, /^[^@]*@(\d{1,7})$/, `${name}@4`) : undefined;
  const documents = matching(DOCUMENT_FAULTS, name);
  const drift = matching(DRIFT_FAULTS, name);
  if (documents.length + drift.length === 0) throw unknown(name);
  if (number !== undefined && (drift.length > 0 || documents.length > 1)) {
    throw noDocument(text, name, String(number));
  }
  faults.documents.push(...documents.map((rule) => ({ rule, number })));
  faults.drift.push(...drift);
}

function takeCrash(number: number, faults: Faults): void {
  if (faults.crashAfter !== undefined) {
    throw new UsageError(
      `--inject: crash-after=${number} is a second crash, and hydration dies once; leave it or crash-after=${faults.crashAfter} out`,
    );
  }
  faults.crashAfter = number;
}

function noDocument(text: string, name: string, place: string): UsageError {
  return new UsageError(
    `--inject: ${quote(text)} names a document, but ${name} is not one fault of a document; leave out @${place}`,
  );
}

function numberOf(text: string, form: RegExp, example: string): number {
  const number = Number(form.exec(text)?.[1]);
  if (number >= 1) return number;
  throw new UsageError(
    `--inject: ${quote(text)} is not accepted; expected the number of a document, such as ${example}`,
  );
}

/** A rule, or all rules of a family. */
function matching(known: Readonly<Record<string, unknown>>, name: string): string[] {
  return Object.keys(known).filter((rule) => rule === name || rule.startsWith(`${name}/`));
}

function unknown(name: string): UsageError {
  const families = ['header', 'file', 'registry', 'table', 'drift'];
  const rules = [...Object.keys(DOCUMENT_FAULTS), ...Object.keys(DRIFT_FAULTS)];
  const others = ['crash-after', 'torn-log'];
  const why = Object.hasOwn(NEVER, name) ? NEVER[name] : undefined;
  if (why) return new UsageError(`--inject: ${name} cannot be injected: ${why}`);
  const hint =
    didYouMean(name, [...families, ...rules, ...others]) ||
    `; expected one of ${families.join(', ')}, the id of one of their rules, crash-after=K, torn-log`;
  return new UsageError(`--inject: unknown fault ${quote(name)}${hint}`);
}

const NEVER: Readonly<Record<string, string>> = {
  'file/special': 'a pipe or socket is made by running a program, and a simulation runs none',
  'file/unreadable': 'who simulates may often read everything; take the right away with chmod',
  'batch/path-missing': 'it is a fault of the call; name a path that does not exist',
};
