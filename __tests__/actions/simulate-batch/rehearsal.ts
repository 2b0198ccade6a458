import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../../src/core/report.js';
import { type Ran, runCli } from '../../support/run-cli.js';
import type { TempFolder } from '../../support/temp-folder.js';

/** The part of a manifest that tests read. */
export interface Manifest {
  batch_origin: string;
  batch_size: number;
  seed: string;
  injected: { path: string; rule: string; what: string }[];
  documents: { path: string; status: string }[];
}

/** Simulates in the folder. */
export function simulate(folder: TempFolder, ...args: string[]): Promise<Ran> {
  return runCli(folder.path, ['simulate-batch', ...args]);
}

/** The manifest of a batch. */
export function manifestOf(batch: string): Manifest {
  return JSON.parse(readFileSync(join(batch, 'manifest.json'), 'utf8')) as Manifest;
}

/** What validate-batch, strict, with the batch's policy and registry, finds from another folder. */
export async function findingsOf(folder: TempFolder, name: string): Promise<[string, string][]> {
  const flags = ['--policy', `${name}/cohesix.yml`, '--metadata', `${name}/METADATA.md`];
  const args = ['validate-batch', `${name}/docs`, '--strict', '--format', 'json', ...flags];
  const { out, err } = await runCli(folder.path, args);
  if (out === '') throw new Error(err);
  return pairs(JSON.parse(out) as Report, name);
}

/** Path below the batch and rule of each finding, in order. */
export function pairs({ findings }: Report, name: string): [string, string][] {
  return inOrder(
    findings.map(({ place, rule }) => [place?.path.replace(`${name}/`, '') ?? '', rule]),
  );
}

/** Pairs by their words. */
export function inOrder(list: [string, string][]): [string, string][] {
  return list.sort((one, other) => (one.join() < other.join() ? -1 : 1));
}

/** All files below a folder with their bytes; links with their targets. */
export function filesOf(batch: string): Map<string, string> {
  const entries = readdirSync(batch, { recursive: true, withFileTypes: true });
  return new Map(
    inOrder(
      entries.map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [
          path.slice(batch.length + 1),
          entry.isFile() ? readFileSync(path, 'latin1') : 'no file',
        ];
      }),
    ),
  );
}
