import type { Compared } from './compare-snapshots.js';

/** The text that scripts read since the old tool: counts, then added, removed and changed files with their diffs. */
export function oldSummary(baseline: string, target: string, compared: Compared): string {
  const { added, removed, changed, unchanged } = compared;
  return [
    `Baseline : ${baseline}`,
    `Target   : ${target}`,
    `Added    : ${added.length}`,
    `Removed  : ${removed.length}`,
    `Changed  : ${changed.length}`,
    `Unchanged: ${unchanged}`,
    ...listed('# Added files', '+', added),
    ...listed('# Removed files', '-', removed),
    ...(changed.length > 0 ? ['', '# Changed files'] : []),
    ...changed.flatMap(({ path, text }) => ['', `## Diff for ${path}`, text.replace(/\n$/, '')]),
    '',
  ].join('\n');
}

function listed(title: string, sign: string, paths: readonly string[]): string[] {
  return paths.length === 0 ? [] : ['', title, ...paths.map((path) => `${sign} ${path}`)];
}
