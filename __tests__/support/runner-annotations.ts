import { isAbsolute, relative } from 'node:path';
import { type Command, readCommands } from './runner-commands.js';

/** An annotation as the runner hands it to GitHub; `notes` says what the runner changed and why. */
export interface Annotation {
  level: 'error' | 'warning' | 'notice';
  message: string;
  /** True when the message was longer than 4,096 characters. */
  cut: boolean;
  title?: string;
  file?: string;
  line?: number;
  endLine?: number;
  column?: number;
  endColumn?: number;
  notes: string[];
}

/** The annotations that one step's output leaves on the run: at most ten of each level. */
export function annotationsOf(output: string, workspace?: string): Annotation[] {
  return annotationsFrom(readCommands(output), workspace);
}

/**
 * The same from commands already read. Sources in actions/runner: src/Runner.Worker/ExecutionContext.cs
 * (AddIssue: _maxCountPerIssueType = 10, _maxIssueMessageLength = 4096; the limit counts for the
 * workflow's own step, so the steps inside one composite share it), src/Runner.Worker/
 * ActionCommandManager.cs (ValidateLinesAndColumns) and src/Sdk/RSWebApi/Contracts/IssueExtensions.cs
 * (an annotation whose message is blank is dropped, after it was counted).
 */
export function annotationsFrom(commands: readonly Command[], workspace?: string): Annotation[] {
  const counts = { error: 0, warning: 0, notice: 0 };
  return commands.flatMap(({ command, properties, data }) => {
    if (command !== 'error' && command !== 'warning' && command !== 'notice') return [];
    counts[command] += 1;
    if (counts[command] > 10 || data.trim() === '') return [];
    return [annotation(command, properties, data, workspace)];
  });
}

function annotation(
  level: Annotation['level'],
  properties: Record<string, string>,
  data: string,
  workspace: string | undefined,
): Annotation {
  const named = (name: string) =>
    Object.entries(properties).find(([key]) => key.toLowerCase() === name)?.[1];
  const { notes, ...place } = placeOf(named);
  const title = named('title');
  const file = named('file');
  return {
    level,
    message: data.slice(0, 4096),
    cut: data.length > 4096,
    ...(title === undefined ? {} : { title }),
    ...(file === undefined ? {} : { file: inside(file, workspace) }),
    ...place,
    notes,
  };
}

function placeOf(named: (name: string) => string | undefined) {
  const notes: string[] = [];
  const endLine = integer(named('endline'));
  const endColumn = integer(named('endcolumn'));
  let line = integer(named('line'));
  let column = integer(named('col'));
  // The runner compares the two lines as text: `1` and `01` differ.
  let sameText = named('line') === named('endline');
  if (endLine !== undefined && line === undefined) {
    notes.push('line taken from endLine');
    line = endLine;
    sameText = true;
  }
  if (endColumn !== undefined && column === undefined) {
    notes.push('col taken from endColumn');
    column = endColumn;
  }
  let columns = column !== undefined;
  if (columns && line === undefined) {
    notes.push('columns ignored: no line');
    columns = false;
  }
  if (columns && endLine !== undefined && !sameText) {
    notes.push('columns ignored: line and endLine differ');
    columns = false;
  }
  if (columns && column !== undefined && endColumn !== undefined && endColumn < column) {
    notes.push('columns ignored: endColumn is less than col');
    columns = false;
  }
  const lines = line === undefined || endLine === undefined || endLine >= line;
  if (!lines) notes.push('lines ignored: endLine is less than line');
  return {
    ...(lines && line !== undefined ? { line, endLine: endLine ?? line } : {}),
    ...(columns && column !== undefined ? { column, endColumn: endColumn ?? column } : {}),
    notes,
  };
}

function integer(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*[+-]?\d+\s*$/.test(text) ? Number(text) : undefined;
}

function inside(file: string, workspace: string | undefined): string {
  if (workspace === undefined || !isAbsolute(file)) return file;
  const path = relative(workspace, file);
  return path === '' || path.startsWith('..') ? file : path.replaceAll('\\', '/');
}
