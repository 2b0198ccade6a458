import type { Finding } from '../../../src/core/finding.js';
import type { Report } from '../../../src/core/report.js';
import { type Ran, runCli } from '../../support/run-cli.js';
import type { TempFolder } from '../../support/temp-folder.js';

/** Files by path; what is no text is written as JSON. */
export type Tree = Readonly<Record<string, unknown>>;

/** Writes a snapshot below the folder. */
export function writeSnapshot(folder: TempFolder, name: string, tree: Tree): void {
  folder.write(`${name}/.keep`, '');
  for (const [path, content] of Object.entries(tree)) {
    const text = typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`;
    folder.write(`${name}/${path}`, content instanceof Buffer ? content : text);
  }
}

/** Runs the command in the folder, which holds the snapshots. */
export function traceDiff(folder: TempFolder, ...args: string[]): Promise<Ran> {
  return runCli(folder.path, ['trace-diff', ...args]);
}

/** Compares and answers the report. */
export async function reportOf(folder: TempFolder, ...args: string[]): Promise<Report> {
  const ran = await traceDiff(folder, ...args, '--format', 'json');
  if (ran.out === '') throw new Error(ran.err);
  return JSON.parse(ran.out) as Report;
}

/** Compares two trees and answers the findings. */
export async function compareTrees(
  folder: TempFolder,
  before: Tree,
  after: Tree,
  ...args: string[]
): Promise<Finding[]> {
  writeSnapshot(folder, 'before', before);
  writeSnapshot(folder, 'after', after);
  return (await reportOf(folder, 'before', 'after', ...args)).findings;
}
