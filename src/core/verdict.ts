import type { Draft } from './finding.js';

/** `neutral` says that nothing was judged: there was nothing to check, and that is no mistake. */
export type Verdict = 'pass' | 'fail' | 'neutral';

/** What the findings of a check mean. It depends on them alone, never on how publishing went. */
export function judge(findings: readonly Draft[], { strict }: { strict: boolean }): Verdict {
  const fails = findings.some(
    ({ severity }) => severity === 'error' || (strict && severity === 'warning'),
  );
  return fails ? 'fail' : 'pass';
}
