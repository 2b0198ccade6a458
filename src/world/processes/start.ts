import type { Call } from '../processes.js';
import { programOf } from './program-of.js';
import { findBubblewrap, type SandboxUsed, sandboxed } from './sandbox.js';

/** How a call is started: what the system is given, and the name that the program is called by. */
export interface Start {
  argv: readonly [string, ...string[]];
  argv0: string;
  sandbox: SandboxUsed;
}

/** Finds the program and the sandbox, or says with which code a shell would refuse, and why. */
export function planStart(
  call: Call,
): Start | { code: 126 | 127; problem: string; sandbox: SandboxUsed } {
  const [name = '', ...args] = call.argv;
  const found = programOf(name, call.directory, call.environment);
  if ('problem' in found) return { ...found, sandbox: 'none' };
  const plain: Start = { argv: [found.path, ...args], argv0: name, sandbox: 'none' };
  if (call.sandbox === undefined || call.sandbox === 'off') return plain;
  const bubblewrap = findBubblewrap();
  if ('path' in bubblewrap) {
    const argv = sandboxed(bubblewrap.path, call.directory, plain.argv);
    return { ...plain, argv, sandbox: 'bubblewrap' };
  }
  if (call.sandbox === 'auto') return plain;
  return { code: 126, problem: `a sandbox is required, and ${bubblewrap.why}`, sandbox: 'none' };
}
