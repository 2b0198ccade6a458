import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnyAction } from '../actions/define.js';
import type { Report } from '../core/report.js';
import { shellWord } from '../core/shell-word.js';
import { UsageError } from '../core/usage-error.js';
import { runCommand, type Terminal } from '../hosts/terminal.js';
import { makeFolder } from '../world/make-folder.js';
import { baseEnvironment } from '../world/processes/base-environment.js';
import type { Called, Injected, Stage } from './step.js';

/** A stage in an empty folder; all that commands leave behind stays in it. */
export function makeStage(
  actions: readonly AnyAction[],
  terminal: Terminal,
  given: Pick<Stage, 'folder' | 'size' | 'seed'>,
  onCalled: (called: Called) => void,
): Stage {
  const { folder } = given;
  makeFolder(join(folder, 'reports'));
  // Not those of a workflow: what a replay may do on an event is no matter of a rehearsal.
  const kept = baseEnvironment(terminal.environment);
  const environment = { ...kept, COHESIX_TRACE_TMP: join(folder, 'scratch') };
  return {
    ...given,
    async call(name, args, as = name) {
      const action = actions.find((known) => known.name === name) as AnyAction;
      const path = join(folder, 'reports', `${as}.json`);
      const [out, err] = [capture(), capture()];
      const place = { directory: folder, environment, worker: terminal.worker };
      const started = performance.now();
      const exitCode = await runCommand(action, [...args, '--report', path], {
        ...{ ...place, out, err },
      });
      const called: Called = {
        ...{ action: name, command: commandLine(name, args), exitCode },
        ...{ report: readReport(path), out: out.text, err: err.text },
        milliseconds: performance.now() - started,
      };
      // Without a batch there is nothing to rehearse with.
      if (name === 'simulate-batch' && exitCode !== 0) throw new UsageError(called.err.trim());
      onCalled(called);
      return called;
    },
    injectedInto(batch) {
      const manifest = JSON.parse(readFileSync(join(folder, batch, 'manifest.json'), 'utf8'));
      return (manifest as { injected: Injected[] }).injected;
    },
  };
}

function capture() {
  return {
    text: '',
    write(part: string) {
      this.text += part;
    },
  };
}

function readReport(path: string): Report | undefined {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Report) : undefined;
}

function commandLine(name: string, args: readonly string[]): string {
  return ['cohesix', name, ...args].map(shellWord).join(' ');
}
