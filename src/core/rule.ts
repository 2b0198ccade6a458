import type { Severity } from './finding.js';

/** What a rule is, for reports, SARIF and the policy. */
export interface Rule {
  /** `family/name`. */
  id: string;
  /** The severity when the policy names no other. */
  severity: Severity;
  /** One sentence: what the rule asks of a file. */
  summary: string;
}

/** A rule, whose id is known to the compiler: a misspelt one does not compile. */
export function rule<const Id extends string>(
  id: Id,
  severity: Severity,
  summary: string,
): Rule & { id: Id } {
  return { id, severity, summary };
}

/** A rule's severity in a policy; `off` silences it. */
export type RuleLevel = Severity | 'off';

/** Where the project lives: pages, schemas and the tool's own links start here. */
export const HOMEPAGE = 'https://github.com/cohesix/validate-batch';

/** The address of a rule's page. */
export function rulePage(id: string): string {
  return `${HOMEPAGE}/blob/v1/docs/rules/${id}.md`;
}
