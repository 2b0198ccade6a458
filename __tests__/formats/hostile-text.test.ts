import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import type { Finding } from '../../src/core/finding.js';
import type { Report } from '../../src/core/report.js';
import { checkAnnotations, checkOutput } from '../../src/formats/check-run.js';
import { commentBody, writerOf } from '../../src/formats/comment.js';
import { type Context, plainContext } from '../../src/formats/format.js';
import { html } from '../../src/formats/html.js';
import { formats } from '../../src/formats/index.js';
import { suggestionOf } from '../../src/formats/suggestion.js';
import { HOSTILE, hostileReport, hostileText } from '../support/hostile-text.js';
import { readCommands } from '../support/runner-commands.js';

const identity = { action: 'validate-batch', key: '' };
const context: Context = {
  ...plainContext,
  link: ({ path }) => `https://github.example/blob/${encodeURIComponent(path.toWellFormed())}`,
};
const texts = fc.array(hostileText, { minLength: 1, maxLength: 4 });

/** Checks all of the corpus at once, then anything. */
function always(check: (report: Report) => void): void {
  check(hostileReport(HOSTILE));
  fc.assert(
    fc.property(texts, (list) => check(hostileReport(list))),
    { numRuns: 200 },
  );
}

// One selector or joiner behind a picture is seen with it.
const IN_EMOJI =
  /\p{Extended_Pictographic}\uFE0F|[\p{Extended_Pictographic}\p{Emoji_Modifier}]\uFE0F?\u200D(?=\p{Extended_Pictographic})|[0-9#*]\uFE0F(?=\u20E3)/u;
const INVISIBLE =
  /(?![\t\n])[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFFF9-\uFFFB\p{Default_Ignorable_Code_Point}]/u;
const ACTING = new RegExp(`${INVISIBLE.source}(?<!${IN_EMOJI.source})`, 'u');

describe('text', () => {
  test('has no character that a terminal or a reader would not see, and no workflow command', () => {
    always((report) => {
      const shown = formats.text(report, plainContext);
      expect(ACTING.exec(shown)).toBeNull();
      expect(readCommands(shown)).toEqual([]);
    });
  });
});

describe('github', () => {
  test('commands exactly one annotation a finding that is shown, in one line each', () => {
    always((report) => {
      const output = formats.github(report, plainContext);
      const commands = readCommands(output);
      const shown = Math.min(report.findings.filter((one) => one.severity === 'notice').length, 9);
      const others = ['error', 'warning'].map((severity) =>
        Math.min(report.findings.filter((one) => one.severity === severity).length, 10),
      );
      const expected = shown + (others[0] ?? 0) + (others[1] ?? 0);
      const left = report.findings.length - expected;
      expect(commands).toHaveLength(expected + (left > 0 ? 1 : 0));
      expect(new Set(commands.map(({ command }) => command))).toEqual(
        new Set(
          [...commands.map(({ command }) => command)].filter((name) =>
            /^(error|warning|notice)$/.test(name),
          ),
        ),
      );
      for (const { data } of commands) expect(data.replaceAll('\n', '')).not.toMatch(ACTING);
    });
  });
});

const renderer = new MarkdownIt({ html: true, linkify: true });
// GitHub links an address only when a letter or a digit stands behind the @ (GFM, autolinks).
renderer.linkify.set({ fuzzyEmail: false });

/** What GitHub would act on in rendered Markdown, outside of our own links. */
function acts(markdown: string): string[] {
  const rendered = renderer.render(markdown);
  const withoutCode = rendered.replace(/<code>.*?<\/code>/gs, '').replace(/<pre>.*?<\/pre>/gs, '');
  const tags = [...rendered.matchAll(/<(\w+)([^>]*)>/g)]
    .filter(([, name = '', attributes = '']) => !isOurs(name, attributes))
    .map(([tag]) => tag);
  const words = withoutCode.replace(/<[^>]*>/g, ' ');
  return [
    ...tags,
    ...(words.match(/@[A-Za-z0-9]/g) ?? []),
    ...(words.match(/(?<![\w&])#\d|GH-\d/gi) ?? []),
    ...(words.match(/https?:\/\/\S/g) ?? []),
    ...(words.match(/www\.\S/g) ?? []),
    ...(words.match(/:(?!\d\d?:)[\p{L}\p{N}_+-]+:/gu) ?? []),
  ];
}

function isOurs(name: string, attributes: string): boolean {
  if (name === 'a')
    return /^ href="https:\/\/github\.(example|com\/cohesix)\/[^"]*"$/.test(attributes);
  if (name === 'code') return /^( class="language-(diff|suggestion|mermaid)")?$/.test(attributes);
  if (name === 'td' || name === 'th') return /^( style="text-align:right")?$/.test(attributes);
  if (name === 'details') return /^( open)?$/.test(attributes);
  return attributes === '' && /^(h3|h4|p|table|thead|tbody|tr|summary|br|strong|pre)$/.test(name);
}

describe.each([
  ['markdown', (report: Report) => formats.markdown(report, context)],
  ['check', (report: Report) => checkOutput(report, context, 0).summary],
  [
    'comment',
    (report: Report) => commentBody(report, context, identity, { run: 1, attempt: 1 }, undefined),
  ],
])('%s', (name, format) => {
  test('has no mention, reference, address, picture or element that is not ours', () => {
    always((report) => {
      const text = format(report);
      const body = name === 'comment' ? text.replace(/^<!--.*?-->\n<!--.*?-->\n/, '') : text;
      expect(acts(body)).toEqual([]);
    });
  });
});

test('a comment is always recognised as ours, by the run that wrote it', () => {
  always((report) => {
    const body = commentBody(report, context, identity, { run: 12, attempt: 3 }, undefined);
    expect(writerOf(body, identity)).toEqual({ run: 12, attempt: 3 });
  });
});

test('a table row is one row, whatever is in it', () => {
  let shown = 0;
  always((report) => {
    const rows = checkOutput(
      { ...report, sections: [], facts: [] },
      context,
      report.findings.length,
    )
      .summary.split('\n')
      .filter((line) => line.startsWith('|'));
    for (const row of rows) {
      expect(row.replace(/\\[\\|]/g, '').match(/\|/g)).toHaveLength(
        row.startsWith('| | Rule') ||
          row.includes('](https://github.com/cohesix') ||
          row.startsWith('|---|---|--:')
          ? 5
          : 4,
      );
    }
    shown += rows.length;
  });
  expect(shown).toBeGreaterThan(0);
});

test('annotations of a check run show what they say, and stand on paths that people see as they are', () => {
  let shown = 0;
  always((report) => {
    for (const { path, message, title } of checkAnnotations(report, context)) {
      shown++;
      for (const text of [path, title, message]) expect(ACTING.exec(text)).toBeNull();
      expect(path).not.toMatch(/[\r\n]/);
    }
  });
  expect(shown).toBeGreaterThan(100);
});

test('a suggestion is one fenced block, and nothing around it acts', () => {
  always((report) => {
    for (const finding of report.findings) {
      const suggestion = suggestionOf({
        ...finding,
        place: {
          ...finding.place,
          path: 'x',
          source: finding.place?.source?.replace(/[\r\n]/g, ' ') ?? '',
        },
      });
      const body = suggestion?.body.replace(/^<!--.*?-->\n/, '') ?? '';
      expect(acts(body)).toEqual([]);
      const fences = renderer.parse(body, {}).filter(({ type }) => type === 'fence');
      expect(fences.map(({ info }) => info)).toEqual(suggestion ? ['suggestion'] : []);
    }
  });
});

test.each(['| می\u200Cشود.md | |', 'a\u00ADb', 'a\u0007'])(
  'a line with what is not seen (%j) is not suggested, for escapes would be written into it',
  (source) => {
    const edit = { line: 3, column: 1, endLine: 3, endColumn: 1, text: '| ' };
    const [finding] = hostileReport(['x']).findings as [Finding];
    const fixed = { ...finding, fix: { title: 'x', edits: [edit] } };
    expect(suggestionOf({ ...fixed, place: { path: 'x', line: 3, source } })).toBeUndefined();
    expect(
      suggestionOf({ ...fixed, place: { path: 'x', line: 3, source: '👩‍💻' } })?.body,
    ).toContain('```suggestion\n| 👩‍💻\n```');
  },
);

test('html has only elements and attributes of its own', () => {
  always((report) => {
    const page = html(report, context);
    const body = page.slice(page.indexOf('<body>'), page.indexOf('<script>'));
    const tags = [...body.matchAll(/<(\/?[a-z0-9]+)((?:\s[^<>]*)?)>/g)];
    expect(body.replace(/<\/?[a-z0-9]+(?:\s[^<>]*)?>/g, '')).not.toMatch(/[<>]/);
    for (const [, name = '', attributes = ''] of tags) {
      expect(name).toMatch(
        /^\/?(body|header|main|section|nav|h1|h2|dl|div|dt|dd|form|input|select|option|output|button|article|a|span|p|b|i|code|pre|mark|details|summary|ul|li|table|tr|th|td|dialog|footer|figure|figcaption|small|svg|g|line|polyline|polygon|circle|text|title)$/,
      );
      expect(
        attributes
          .replace(
            /\s(class|href|name|type|placeholder|aria-(?:label|live|pressed)|role|scope|method|tabindex|value|data-(?:severity|class|state|path|name))="[^"<>]*"/g,
            '',
          )
          .replace(/\s(viewBox|[xy][12]?|c[xy]|r|points|data-(?:line|at))="[\d., -]*"/g, '')
          .replace(/\s(text-anchor|visibility)="[a-z]*"/g, '')
          .replace(/\sid="(section-\d+|changed-files)"/g, '')
          .replace(/^\/$/, ''),
      ).toBe('');
      expect(attributes).not.toMatch(/href="(?!https:\/\/github\.|#(section-\d+|changed-files)")/);
    }
    expect(ACTING.exec(body)).toBeNull();
  });
});

test.each(['json', 'sarif'] as const)('%s is JSON that keeps every finding', (format) => {
  always((report) => {
    const parsed = JSON.parse(formats[format](report, plainContext));
    const kept = format === 'json' ? parsed.findings : parsed.runs[0].results;
    expect(kept).toHaveLength(report.findings.length);
    if (format === 'json') expect(parsed).toEqual(JSON.parse(JSON.stringify(report)));
  });
});
