import { thousands } from '../../core/quote.js';
import type { Section } from '../../core/report.js';
import { shellWord } from '../../core/shell-word.js';
import type { Compared } from './compare-snapshots.js';
import { CLASS_NAMES, CLASSES } from './drift.js';
import { type Given, inputs } from './inputs.js';
import type { Judged } from './judge-causes.js';

/** Open and approved changes by class, worst first; classes without any are left out. */
export function classTable({ counts }: Judged): Section[] {
  const rows = CLASSES.map((of) => [CLASS_NAMES[of], counts[of].open, counts[of].approved] as const)
    .filter(([, open, approved]) => open + approved > 0)
    .map((row) => [...row]);
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      title: 'Drift by class',
      columns: ['Class', 'New', 'Approved'],
      rows,
      lead: true,
    },
  ];
}

// A report is read by people and sent to GitHub: the complete diffs are in the text summary.
const MOST_DIFFS = 500;
const LONGEST_DIFF = 64 * 1024;
const ALL_DIFFS = 4 * 2 ** 20;

/** The diffs of changed files, as many as a report has room for. */
export function diffSections({ changed }: Compared): Section[] {
  const sections: Section[] = [];
  let left = ALL_DIFFS;
  for (const { path, text, note } of changed.slice(0, MOST_DIFFS)) {
    const isLong = text.length > LONGEST_DIFF;
    const shown = isLong ? text.slice(0, text.lastIndexOf('\n', LONGEST_DIFF) + 1) : text;
    left -= shown.length;
    if (left < 0) break;
    const notes = [
      ...(isLong ? ['The first part of it; --output writes all.'] : []),
      ...(note ? [note] : []),
    ];
    const said = notes.length > 0 ? { note: notes.join(' ') } : {};
    if (shown !== '') sections.push({ kind: 'diff', title: path, path, text: shown, ...said });
  }
  return sections;
}

// A longer command is nothing that people look through.
const MOST_NAMED = 20;

/** The command that accepts what is open, as people run it from the top of the repository. */
export function approveSection(
  { open }: Judged,
  names: readonly string[],
  given: Given,
): Section[] {
  if (open.length === 0) return [];
  const shown = open.slice(0, MOST_NAMED).map(({ fingerprint }) => fingerprint.slice(0, 12));
  const { maxArchiveBytes, exact, failOnDiff } = given;
  const isUsual = String(maxArchiveBytes) === inputs['max-archive-bytes'].default;
  const flags = [
    ...(exact ? ['--exact'] : []),
    // Bytes that mean nothing are a change only with this flag.
    ...(failOnDiff ? ['--fail-on-diff'] : []),
    ...(isUsual ? [] : [`--max-archive-bytes ${maxArchiveBytes}`]),
    ...(given.snapshotsDir ? [`--snapshots-dir ${shellWord(given.snapshotsDir)}`] : []),
    ...(given.policy ? [`--policy ${shellWord(given.policy)}`] : []),
    ...(given.ledger ? [`--ledger ${shellWord(given.ledger)}`] : []),
  ];
  const text = [
    ['cohesix trace-diff', ...names.map(shellWord), ...flags].join(' '),
    ...shown.map((fingerprint) => `  --approve ${fingerprint}`),
    `  --reason 'why this change is right'`,
  ].join(' \\\n');
  const which =
    open.length > MOST_NAMED ? `the first ${MOST_NAMED} of ${thousands(open.length)}` : 'these';
  const title = `To accept ${which} changes, keep those you mean`;
  return [{ kind: 'text', title, text: `${text}\n` }];
}
