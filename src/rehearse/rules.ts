import type { Rule } from '../core/rule.js';

/** The rules of a rehearsal. */
export const RULES = [
  {
    id: 'rehearsal/fault-missed',
    severity: 'error',
    summary: 'Every fault that was injected is caught.',
  },
  {
    id: 'rehearsal/false-alarm',
    severity: 'error',
    summary: 'Nothing is reported that was not injected, and each command ends as it should.',
  },
] as const satisfies readonly Rule[];
