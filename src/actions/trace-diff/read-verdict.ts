import { type Comparing, lasting } from './compare-values.js';

/** Whether an event passed: it says so, or says nothing of it. What nobody knows could mean anything, and failed. */
export function hasPassed(ok: unknown): boolean {
  if (typeof ok === 'boolean' || ok === undefined) return ok !== false;
  return PASSES.has(wordOf(ok));
}

/** How an event failed, as far as its verdict says more than that; empty when it does not. */
export function reasonOf(
  ok: unknown,
  settings: Pick<Comparing, 'isVolatile'>,
  pointer: () => string,
): string {
  if (ok === undefined || ok === false || FAILURES.has(wordOf(ok))) return '';
  return lasting(ok, settings, pointer());
}

/** The known words for "passed". */
export const PASSES: ReadonlySet<string> = new Set([
  ...['true', '1', 'yes', 'ok', 'pass', 'passed', 'success', 'successful', 'succeeded'],
]);

/** Those that say "failed" and nothing else. */
const FAILURES: ReadonlySet<string> = new Set([
  ...['false', '0', 'no', 'null', '', 'fail', 'failed', 'failure', 'error'],
]);

function wordOf(ok: unknown): string {
  return typeof ok === 'object' && ok !== null ? JSON.stringify(ok) : String(ok).toLowerCase();
}
