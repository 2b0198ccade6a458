import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../../src/core/report.js';
import { type Ran, runCli } from '../../support/run-cli.js';
import { type TempFolder, tempFolder } from '../../support/temp-folder.js';

/** A folder with a hydration log, and what replays it. */
export interface Scene extends TempFolder {
  /** Writes the log. */
  log(...lines: string[]): void;
  replay(...args: string[]): Promise<Ran>;
  /** Replays, and answers the report. */
  report(...args: string[]): Promise<Report>;
  read(name: string): string;
  /** Paths of the journals. */
  journals(): string[];
}

/** Makes one; bubblewrap is left out, so that tests are the same everywhere. */
export function makeScene(): Scene {
  const folder = tempFolder();
  mkdirSync(join(folder.path, '.tmp'));
  const replay = (...args: string[]) =>
    runCli(folder.path, ['replay-batch', 'hydration.log', '--sandbox', 'off', ...args], {
      PATH: process.env.PATH as string,
    });
  const records = join(folder.path, '.tmp/cohesix_batch_logs');
  return {
    ...folder,
    log: (...lines) => folder.write('hydration.log', lines.map((line) => `${line}\n`).join('')),
    replay,
    async report(...args) {
      const { out, err } = await replay(...args, '--format', 'json');
      if (out === '') throw new Error(err);
      return JSON.parse(out) as Report;
    },
    read: (name) => readFileSync(join(folder.path, name), 'utf8'),
    journals: () =>
      readdirSync(records)
        .filter((name) => name.endsWith('.journal'))
        .map((name) => join(records, name)),
  };
}

/** What became of each action, by its line. */
export function statesOf({ sections }: Report): Record<string, string> {
  const table = sections.find(({ title }) => title.startsWith('Actions'));
  if (table?.kind !== 'table') throw new Error('no table of actions');
  return Object.fromEntries(table.rows.map(([line, , state]) => [String(line), String(state)]));
}

/** The rules of the findings with their lines. */
export function rulesOf({ findings }: Report): string[] {
  return findings.map(({ rule, place }) => `${rule}:${place?.line ?? ''}`);
}
