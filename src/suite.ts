import { fstatSync } from 'node:fs';
import { UsageError } from './core/usage-error.js';

// The entry of the one bundle. Each way in loads only what it needs: the rest stays in its chunk.

/** Starts an action on GitHub; `stub` is the address of the file that called. */
export async function startAction(name: keyof typeof mains, stub: string): Promise<void> {
  const { main } = await mains[name]();
  await main(workerBeside(stub));
}

const mains = {
  'annotate-batch': () => import('./actions/annotate-batch/main.js'),
  'validate-batch': () => import('./actions/validate-batch/main.js'),
  'perf-log': () => import('./actions/perf-log/main.js'),
  'simulate-batch': () => import('./actions/simulate-batch/main.js'),
  'trace-diff': () => import('./actions/trace-diff/main.js'),
  'replay-batch': () => import('./actions/replay-batch/main.js'),
  'publish-report': () => import('./actions/publish-report/main.js'),
};

/** Runs the commands of the action that is named first, in a workflow's step that holds no token. */
export async function startCommandsStep(stub: string): Promise<void> {
  const [{ actions }, { runCommandsStep }] = await Promise.all([
    import('./actions/index.js'),
    import('./hosts/commands-step.js'),
  ]);
  const action = actions.find(({ name }) => name === process.argv[2]);
  if (!action) throw new Error(`there is no action ${process.argv[2]}`);
  outliveReaders(process.stdout, process.stderr);
  process.exitCode = await runCommandsStep(action, process.env, process.stdout, workerBeside(stub));
}

/** Starts the command with the arguments of this process. */
export async function startCommand(stub: string): Promise<void> {
  const { stdout, stderr, env, argv } = process;
  outliveReaders(stdout, stderr);
  const { cli } = await import('./cli.js');
  try {
    process.exitCode = await cli(argv.slice(2), {
      // Asked for when it is needed: help and version need none.
      get directory() {
        return currentFolder();
      },
      ...{ environment: env, err: stderr },
      out: { isTTY: stdout.isTTY, isFile: isFile(1), write: (text) => stdout.write(text) },
      worker: workerBeside(stub),
    });
  } catch (error) {
    process.exitCode = 1;
    const known = (error as NodeJS.ErrnoException).syscall !== undefined;
    stderr.write(
      `cohesix: ${known ? (error as Error).message : ((error as Error).stack ?? error)}\n`,
    );
  }
}

function currentFolder(): string {
  try {
    return process.cwd();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new UsageError('the folder you are in was removed; change to one that exists');
  }
}

/**
 * Lets the work go on when its output arrives nowhere: what runs must not be left alone. A reader that has seen
 * enough (head, less) closes the pipe, which is no failure; any other loss is told at the end, and fails.
 */
function outliveReaders(...streams: NodeJS.WriteStream[]): void {
  let lost: Error | undefined;
  for (const stream of streams) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') lost ??= error;
    });
  }
  process.on('exit', (code) => {
    if (lost === undefined) return;
    process.exitCode = code || 1;
    process.stderr.write(
      `cohesix: output is lost (${lost.message}); the work went on without it\n`,
    );
  });
}

function isFile(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isFile();
  } catch {
    return false; // Closed.
  }
}

/** The other thread's entry. */
export async function startWorker(): Promise<void> {
  const [{ parentPort, workerData }, { workOff }, { tasks }] = await Promise.all([
    import('node:worker_threads'),
    import('./world/crew.js'),
    import('./actions/tasks.js'),
  ]);
  workOff(workerData, tasks, (part) => parentPort?.postMessage(part));
}

function workerBeside(stub: string): URL {
  return new URL('../worker/index.js', stub);
}
