import type { AnyAction } from '../actions/define.js';
import type { Command } from '../hosts/command.js';
import { inputs } from './inputs.js';

/** The command `rehearse` over a suite of actions: exit code 0 when every fault was caught, else 1. */
export function rehearsal(actions: readonly AnyAction[]): Command {
  return {
    name: 'rehearse',
    summary:
      'Makes a batch with faults, runs every command over it, and proves that each fault is caught.',
    usage: '[flags]',
    inputs,
    examples: ['cohesix rehearse', 'cohesix rehearse --size 1000 --seed 7 --outdir rehearsal'],
    async run(args, terminal) {
      // The rest is loaded by a run, not by a help text.
      const [{ rehearse }, { settle }] = await Promise.all([
        import('./rehearse.js'),
        import('./settle.js'),
      ]);
      return rehearse(actions, settle(args, terminal), terminal);
    },
  };
}
