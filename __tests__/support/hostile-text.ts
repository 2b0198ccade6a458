import fc from 'fast-check';
import type { Draft, Severity } from '../../src/core/finding.js';
import { makeReport, type Report } from '../../src/core/report.js';

/** Texts that somebody might put into a file, a file's name or a field, to be acted upon. */
export const HOSTILE: readonly string[] = [
  '@octocat please look, @acme/admins too',
  'fixes #1, closes GH-2, acme/batch#3',
  '![picture](https://evil.example/track.png)',
  '[click](javascript:alert(1)) <https://evil.example> https://evil.example www.evil.example',
  '<img src=x onerror=alert(1)><script>alert(1)</script></details></table><!-- x -->',
  '<a href="https://evil.example">x</a> &lt;b&gt; &#64;octocat &commat;octocat',
  '``` \n```suggestion\nrm -rf\n```',
  '`code` ``more`` ~~~\n~~~',
  '| a | b |\n|---|---|\n| c | d |',
  '# Title\n- item\n> quote\n1. one\n***\n---\n===',
  '::error file=x::injected',
  '  ::set-output name=verdict::pass',
  '\n::stop-commands::x\n::add-mask::a',
  '##[error]injected ##[group]x',
  'a\r::warning::after a bare CR\r\n##vso[task]x',
  '%0A::error::percent',
  '\u001b[31mred\u001b[0m \u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007 \u009b1m',
  '\u202Egpj.exe\u2066 \u200B\u200F\uFEFF\u2028\u2029\u00AD',
  '\u{E0041}\u{E0042} tags, \uD800 a lone surrogate, \uDC00 another',
  'a\u200Cb \u200D \u034F \u180E \u115F\u1160\u3164\uFFA0 \u{E0100}\u{E01EF} 1\uFE0F x\uFE0F \u{1D173}',
  '👩‍💻 ⚠️ 1️⃣ 🏳️‍🌈 👍🏽, 👩\u200D\u200D💻 ⚠\uFE0F\uFE0F \u200D👩\u200D',
  'NUL \u0000 BEL \u0007 BS \b DEL \u007F NEL \u0085',
  '--> <!-- cohesix:validate-batch: -->\n<!-- run 99.1 -->',
  '$x^2$ $$\\frac{1}{2}$$ :tada: &copy;',
  ':white_check_mark: :x::100::+1: :piñata: a:b:c https://x:8080:a:',
  ':x',
  '*bold* _under_ **strong** ~~gone~~ \\*escaped\\*',
  '</pre></code>"\' onmouseover=alert(1) x="',
  'https://github.com/acme/batch/pull/1 acme@evil.example 0123456789abcdef0123456789abcdef01234567',
  'word'.repeat(25_000),
  '`'.repeat(300),
  '(',
  ' ',
  '',
];

/** One of those, any text, or a mixture. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...HOSTILE.filter((text) => text.length < 1000)),
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(...HOSTILE.filter((text) => text.length < 1000), '\n', '|', '`', '@a', '::'),
    )
    .map((parts) => parts.join('')),
);

const SEVERITY: readonly Severity[] = ['error', 'warning', 'notice'];

/** A report with these texts in every place that others can write into. */
export function hostileReport(texts: readonly string[]): Report {
  const findings = texts.map((text, at): Draft => {
    const path = text.replaceAll('\0', '') || 'x';
    return {
      ...{ rule: 'header/missing', severity: SEVERITY[at % 3] as Severity },
      ...{ message: text, found: text, expected: text, output: [text] },
      place: { path, line: 3, column: 1, endLine: 3, endColumn: 2, source: text },
      places: [{ path }, { path, line: 4 }],
      ...(at % 2 === 0 && {
        group: 'rule drift',
        approval: { approver: text, reason: text, date: text, expires: text },
      }),
      ...(at % 2 === 1 && { group: text }),
      fix: {
        title: text,
        edits: [
          { line: 3, column: 1, endLine: 3, endColumn: 1, text: text.replace(/[\r\n]/g, ' ') },
        ],
      },
    };
  });
  const [first = ''] = texts;
  return makeReport({
    ...{ action: 'validate-batch', verdict: 'fail', findings },
    rules: [{ id: 'header/missing', severity: 'error', summary: 'A file begins with a header.' }],
    facts: texts.map((text) => ({ label: 'Scope', value: text })),
    sections: [
      { kind: 'table', title: first, columns: ['a', 'b'], rows: texts.map((text) => [text, 1]) },
      { kind: 'diff', title: first, path: first, text: texts.join('\n'), note: first },
      { kind: 'text', title: first, text: texts.join('\n') },
      {
        ...{ kind: 'series', title: first, unit: first, shape: 'line', labels: [...texts, first] },
        lines: [{ name: first, values: [...texts, first].map((_, at) => at) }],
      },
      {
        kind: 'timeline',
        title: first,
        bars: texts.map((label) => ({ label, start: 0, end: 1, failed: true })),
      },
    ],
  });
}
