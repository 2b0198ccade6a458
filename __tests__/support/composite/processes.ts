import { type ChildProcess, spawn } from 'node:child_process';
import { StringDecoder } from 'node:string_decoder';

export interface ProcessRequest {
  command: string;
  arguments: string[];
  workingDirectory: string;
  environment: Record<string, string>;
  timeLimit: number;
}

export interface ProcessResult {
  /** Absent when the process could not be started or was killed. */
  exitCode?: number;
  /** Why there is no exit code. */
  problem?: string;
  lines: string[];
}

/**
 * Runs a process with closed stdin and reads both its streams by line, as the runner does
 * (actions/runner src/Runner.Sdk/ProcessInvoker.cs): \n, \r\n and a bare \r end a line.
 */
export function runProcess(request: ProcessRequest): Promise<ProcessResult> {
  return new Promise((resolve) => {
    const lines: string[] = [];
    const child = spawn(request.command, request.arguments, {
      cwd: request.workingDirectory,
      env: request.environment,
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, so that the time limit also ends what the process has started.
      detached: process.platform !== 'win32',
    });
    for (const stream of [child.stdout, child.stderr]) {
      const reader = lineReader((line) => lines.push(line));
      stream.on('data', reader.write).on('end', reader.end);
    }
    let problem: string | undefined;
    const limit = setTimeout(() => {
      problem = `The process was killed after ${request.timeLimit} ms.`;
      endGroup(child);
    }, request.timeLimit);
    child.on('error', (error) => {
      clearTimeout(limit);
      resolve({ problem: error.message, lines });
    });
    child.on('close', (exitCode, signal) => {
      clearTimeout(limit);
      problem ??= exitCode === null ? `The process was ended by ${signal}.` : undefined;
      resolve(
        problem === undefined && exitCode !== null
          ? { exitCode, lines }
          : { problem: `${problem}`, lines },
      );
    });
  });
}

function endGroup(child: ChildProcess): void {
  if (process.platform === 'win32' || child.pid === undefined) child.kill('SIGKILL');
  else process.kill(-child.pid, 'SIGKILL');
}

function lineReader(emit: (line: string) => void) {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  return {
    write(chunk: Buffer) {
      // A \r at the end may be half of a \r\n: it waits for the next chunk.
      const lines = (rest + decoder.write(chunk)).split(/\r\n|\n|\r(?!$)/);
      rest = lines.pop() ?? '';
      lines.forEach(emit);
    },
    end() {
      const last = (rest + decoder.end()).replace(/\r$/, '');
      if (last !== '') emit(last);
    },
  };
}
