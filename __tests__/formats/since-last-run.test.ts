import { expect, test } from '@jest/globals';
import { makeReport, type Report } from '../../src/core/report.js';
import { commentBody, visiblePart, writerOf } from '../../src/formats/comment.js';
import { plainContext } from '../../src/formats/format.js';

const identity = { action: 'trace-diff', key: '' };

function report(open: Record<string, string>, approved: string[] = []): Report {
  const finding = (id: string, group: string) => ({
    ...{ rule: 'drift/rule-changed', severity: 'error' as const, message: id, group },
    fingerprint: id.repeat(32),
  });
  return makeReport({
    ...{ action: 'trace-diff', verdict: 'fail', rules: [] },
    findings: [
      ...Object.entries(open).map(([id, group]) => finding(id, group)),
      ...approved.map((id) => ({
        ...finding(id, 'rule drift'),
        approval: { approver: 'Docs Team', reason: 'agreed', date: '2029-01-26' },
      })),
    ],
  });
}

const body = (of: Report, before?: string, run = 1) =>
  commentBody(of, plainContext, identity, { run, attempt: 1 }, undefined, before);

test('a comment says how many changes are new and resolved since the run that wrote it last', () => {
  const first = body(report({ a: 'rule drift', b: 'rule drift', c: 'content change' }));
  expect(first).not.toContain('Since');
  const second = body(report({ a: 'rule drift', d: 'trace change' }), first);
  expect(second).toContain(
    'Since the last run: 1 new, 2 resolved (1 rule drift, 1 content change).\n',
  );
  expect(body(report({ d: 'trace change' }), second)).toContain('1 resolved (1 rule drift).');
});

test('an approved change counts as resolved, and all resolved leaves one line', () => {
  const first = body(report({ a: 'rule drift' }));
  expect(body(report({}, ['a']), first)).toContain('1 resolved (1 rule drift).');
  const last = body(report({}), first);
  expect(last).toContain('1 resolved (1 rule drift).');
  expect(last).not.toContain('<!-- open');
});

test('a run that changes nothing has the same words, so that the comment is left alone', () => {
  const first = body(report({ a: 'rule drift', b: 'rule drift' }));
  const second = body(report({ a: 'rule drift' }), first);
  const third = body(report({ a: 'rule drift' }), second, 9);
  expect(third).not.toContain('Since');
  expect(visiblePart(third)).toBe(visiblePart(second));
});

test('line endings that GitHub changed do not matter, and the writer is still known', () => {
  const first = body(report({ a: 'rule drift' })).replaceAll('\n', '\r\n');
  expect(writerOf(first, identity)).toEqual({ run: 1, attempt: 1 });
  expect(body(report({ b: 'rule drift' }), first)).toContain('1 new, 1 resolved');
});

test('thousands of changes fit into a comment, and what is new is not guessed', () => {
  const many = Object.fromEntries(
    Array.from({ length: 5000 }, (_, n) => [String.fromCodePoint(0x4e00 + n), 'rule drift']),
  );
  const findings = report(many).findings.map((one, n) => ({
    ...one,
    fingerprint: n.toString(16).padStart(32, '0').split('').reverse().join(''),
  }));
  const all = { ...report(many), findings };
  const first = body(all);
  expect(first.length).toBeLessThan(65_536);
  expect(body({ ...all, findings: findings.slice(0, 4000) }, first)).not.toContain(' new');
});
