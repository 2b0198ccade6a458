import type { Compared } from './compare-snapshots.js';
import { quotedName } from './text-diff/file-name-field.js';

/** The text that scripts read since the old tool: counts, then added, removed and changed files with their diffs. */
export function oldSummary(baseline: string, target: string, compared: Compared): string {
  const { added, removed, changed, unchanged } = compared;
  return [
    `Baseline : ${quotedName(baseline)}`,
    `Target   : ${quotedName(target)}`,
    `Added    : ${added.length}`,
    `Removed  : ${removed.length}`,
    `Changed  : ${changed.length}`,
    `Unchanged: ${unchanged}`,
    ...listed('# Added files', '+', added),
    ...listed('# Removed files', '-', removed),
    ...(changed.length > 0 ? ['', '# Changed files'] : []),
    ...changed.flatMap(({ name, text }) => ['', `## Diff for ${name}`, text.replace(/\n$/, '')]),
    '',
  ].join('\n');
}

function listed(title: string, sign: string, names: readonly string[]): string[] {
  return names.length === 0 ? [] : ['', title, ...names.map((name) => `${sign} ${name}`)];
}
