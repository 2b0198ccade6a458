import { spawnSync } from 'node:child_process';
import { test } from '@jest/globals';

/** A test that runs where the program is installed, and elsewhere says that it was skipped and why. */
export function testWith(program: string, promise: string, body: () => void | Promise<void>): void {
  if (spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined)
    test(promise, body);
  else test.skip(`${promise} (skipped: ${program} is not installed)`, body);
}
