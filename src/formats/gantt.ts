import type { Timeline } from '../core/report.js';
import { visibleLine } from './sink.js';

/** A timeline as a Mermaid gantt chart, which GitHub draws. */
export function ganttText({ bars }: Timeline): string {
  return [
    'gantt',
    '  dateFormat x',
    '  axisFormat %M:%S',
    ...bars.map(
      ({ label, start, end, failed }, index) =>
        `  ${taskName(label)} :${failed ? 'crit' : 'done'}, a${index}, ${start}, ${Math.max(end, start + 1)}`,
    ),
    '',
  ].join('\n');
}

/**
 * Mermaid reads colons, commas, semicolons, hashes and percent signs of a task as its own, and knows no escape. Words
 * such as `section` are its own at the beginning; a name begins as ours do, with a number and a blank, or with a dot.
 */
function taskName(label: string): string {
  const name = visibleLine(label).replace(/[^\p{L}\p{N} _|/=.()+-]/gu, ' ');
  const words = name.replace(/\s+/g, ' ').trim() || 'action';
  return /^\d+ /.test(words) ? words : `· ${words}`;
}
