import { basename, join, resolve, sep } from 'node:path';
import type { Action, LineProblem } from './action-line.js';
import { type HydrationLog, linesOf } from './hydration-log.js';
import { isAction, parseLine } from './parse-line.js';
import { LogVariables, type Variables } from './variables.js';

/** An action with everything resolved: what a plan shows and an execution does. Paths are absolute. */
export type Step = Where &
  (
    | { kind: 'CWD'; directory: string }
    | { kind: 'ENV'; name: string; value: string }
    | { kind: 'RUN'; argv: [string, ...string[]]; variables: Variables }
    | { kind: 'COPY'; source: string; destination: string }
    | { kind: 'SLEEP'; seconds: number }
  );

/** Where an action stands, and the working directory around it. */
export interface Where {
  log: HydrationLog;
  line: number;
  /** The line as it is written. */
  text: string;
  /** Whether a newline ends the line. */
  isEnded: boolean;
  /** Counts all actions of all logs, from 0. */
  index: number;
  /** The working directory before the action; for CWD after it. */
  directory: string;
}

/** A line that is no action. */
export type BadLine = Pick<Where, 'log' | 'line' | 'text'> & { problem: LineProblem };

/** What is interpreted, and from where each log starts. */
export interface Batch {
  logs: readonly HydrationLog[];
  start: string;
  /** The variables of RUN before any ENV. */
  environment: Readonly<Record<string, string>>;
  /** Names that a policy lets ENV set. */
  allowed: ReadonlySet<string>;
}

/**
 * Goes through the logs, each from a fresh directory and environment, and resolves action after
 * action. The only reader of actions: a plan and an execution see the same steps.
 */
export function* interpret(batch: Batch): Generator<Step | BadLine> {
  let index = 0;
  for (const log of batch.logs) {
    let directory = batch.start;
    const variables = new LogVariables(batch.environment);
    for (const { number: line, text, isText, isEnded } of linesOf(log)) {
      if (!isAction(text)) continue;
      const parsed = isText ? parseLine(text, log.version, batch.allowed) : notText(text);
      if ('problem' in parsed) {
        yield { log, line, text, problem: parsed.problem };
        continue;
      }
      const { action } = parsed;
      const problem = action.kind === 'ENV' ? variables.set(action, text) : undefined;
      if (problem) yield { log, line, text, problem };
      if (action.kind === 'CWD') directory = resolve(directory, action.directory);
      yield {
        log,
        line,
        text,
        isEnded,
        index: index++,
        directory,
        ...resolved(action, directory, variables),
      };
    }
  }
}

function resolved(action: Action, directory: string, variables: Variables) {
  switch (action.kind) {
    case 'CWD':
      return { kind: action.kind, directory };
    case 'RUN':
      return { ...action, variables };
    case 'COPY':
      return { kind: action.kind, ...endsOf(action, directory) };
    default:
      return action;
  }
}

/** A destination that ends with a slash is a folder: the file keeps its name. */
function endsOf(
  { source, destination }: Extract<Action, { kind: 'COPY' }>,
  directory: string,
): { source: string; destination: string } {
  const from = resolve(directory, source);
  const isFolder = destination.endsWith('/') || destination.endsWith(sep);
  const to = resolve(directory, destination);
  return { source: from, destination: isFolder ? join(to, basename(from)) : to };
}

function notText(text: string): { problem: LineProblem } {
  const column = Math.max(1, text.indexOf('\uFFFD') + 1);
  const message = 'bytes that are not UTF-8';
  const place = { column, endColumn: column + 1 };
  return { problem: { rule: 'replay/syntax', message, ...place, expected: 'a log in UTF-8' } };
}
