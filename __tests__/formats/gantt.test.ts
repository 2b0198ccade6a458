import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ganttText } from '../../src/formats/gantt.js';
import { hostileText } from '../support/hostile-text.js';

// What begins a statement that is no task (mermaid, gantt.jison), in any case.
const STATEMENT =
  /^\s*(?:acc(?:Title|Descr)|gantt|dateFormat|inclusiveEndDates|topAxis|axisFormat|tickInterval|includes|excludes|todayMarker|week(?:day|end)|title|section|click|call|href|\d{4}-\d\d-\d\d|%%|#)/i;

function tasks(label: string): string[] {
  const bars = [label, label].map((one) => ({ label: one, start: 0, end: 5, failed: false }));
  return ganttText({ kind: 'timeline', title: 'x', bars }).trimEnd().split('\n').slice(3);
}

test('an action of a log is a bar with its line and words', () => {
  expect(tasks('12 RUN make, -j 4')[0]).toBe('  12 RUN make -j 4 :done, a0, 0, 5');
});

test.each([
  ...['section hi', 'Section', 'title x', 'accTitle', 'gantt', 'topAxis', 'click a0 href x'],
  ...['2024-01-01', '%% x', '', ' section x', '12-section'],
])('a bar that is called %s is a bar', (label) => {
  const [one, two] = tasks(label);
  expect(one).toMatch(/^ {2}· [^:]*:done, a0, 0, 5$/);
  expect(two).toMatch(/, a1, 0, 5$/);
});

test('whatever a bar is called, it is one line, and no statement of another kind', () => {
  fc.assert(
    fc.property(hostileText, (label) => {
      const lines = tasks(label);
      expect(lines).toHaveLength(2);
      for (const line of lines) {
        expect(line).not.toMatch(STATEMENT);
        expect(line).toMatch(/^ {2}[^:;#%,]+:done, a\d, 0, 5$/);
      }
    }),
  );
});
