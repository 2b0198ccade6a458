import fc from 'fast-check';
import type { Report } from '../../src/core/report.js';

// Beginnings of files, right and wrong, as people and machines write them.

const word = fc.constantFrom(
  ...[
    'COMMUNITY',
    'PRIVATE',
    'community',
    'SECRET',
    '',
    ' ',
    'GUIDE.md',
    'GUIDE.md v1.2',
    'docs/GUIDE.md',
  ],
  ...[
    'OTHER.md',
    'GUIDE.md 1.2',
    'Docs Team',
    'Docs Team ',
    '2029-01-26',
    '2029-02-30',
    '26.1.2029',
    'é: 😀',
  ],
);
const key = fc.constantFrom(
  ...[
    'CLASSIFICATION',
    'Filename',
    'Author',
    'Date Modified',
    'Date modified',
    'author',
    'FILE-NAME',
    'Title',
  ],
);
const field = fc
  .tuple(key, fc.constantFrom(': ', ':', ' : ', ':\t'), word)
  .map((all) => all.join(''));
const usual = fc.constantFrom<string[]>(
  [
    'CLASSIFICATION: COMMUNITY',
    'Filename: GUIDE.md',
    'Author: Docs Team',
    'Date Modified: 2029-01-26',
  ],
  [
    'CLASSIFICATION: PRIVATE',
    'Filename: GUIDE.md v1.2',
    'Author: Docs Team',
    'Date Modified: 2028-02-29',
  ],
);
const fields = fc.oneof(usual, fc.array(field, { maxLength: 6 }));
const ending = fc.constantFrom('\n', '\r\n');
const before = fc.constantFrom(
  '',
  '\uFEFF',
  '#!/bin/sh\n',
  '\n\n',
  '\uFEFF#!/bin/sh\r\n',
  'text\n',
  '<?xml version="1.0"?>\n',
);
const after = fc.constantFrom(
  '',
  '\n',
  '\n# Guide\n',
  '# Guide',
  '// Author: Else\n',
  '\n\n// Filename: X\nText: a\n',
  '<!-- a: b -->\n',
  '---\n',
);

const styles: ((lines: string[], eol: string) => string)[] = [
  ...['// ', '# ', '; ', '-- ', '% ', '" ', '.\\" ', '//', '  // ', '/// ', ' * ', ''].map(
    (prefix) => (lines: string[], eol: string) => lines.map((line) => prefix + line + eol).join(''),
  ),
  (lines, eol) => lines.map((line) => `<!-- ${line} -->${eol}`).join(''),
  (lines, eol) => `<!--${eol}${lines.map((line) => line + eol).join('')}-->${eol}`,
  (lines, eol) => `/*${eol}${lines.map((line) => ` * ${line}${eol}`).join('')} */${eol}`,
  (lines, eol) => `/* ${lines.join(`${eol}   `)} */${eol}`,
  (lines, eol) => `<!-- ${lines.join(eol)}-->${eol}`,
  (lines, eol) => `---${eol}title: x${eol}${lines.map((line) => line + eol).join('')}---${eol}`,
  (lines, eol) => `---${eol}${lines.map((line) => line + eol).join('')}`,
];

const usualText = fc
  .tuple(fc.constantFrom('// ', '# ', '-- '), usual, ending, after)
  .map(([mark, lines, eol, end]) => lines.map((line) => mark + line + eol).join('') + end);

/** A text that begins with something like a header. */
export const headerText: fc.Arbitrary<string> = fc
  .tuple(before, fc.constantFrom(...styles), fields, ending, after)
  .map(([start, style, lines, eol, end]) => start + style(lines, eol) + end);

/** That, cut, doubled or spoilt somewhere; or anything at all. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  headerText,
  fc
    .tuple(headerText, fc.nat(), fc.constantFrom('', '\n', ':', '-->', '*/', '---\n', '\r', ' '))
    .map(([text, n, part]) => {
      const at = n % (text.length + 1);
      return text.slice(0, at) + part + text.slice(at);
    }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  usualText,
);

/** A header without a fault, for a file of this name, with some of its fields changed. */
export function goodHeader(name: string, change: Readonly<Record<string, string>> = {}): string {
  const fields = {
    ...{ CLASSIFICATION: 'COMMUNITY', Filename: name, Author: 'Docs Team' },
    ...{ 'Date Modified': '2029-01-26', ...change },
  };
  return Object.entries(fields)
    .map(([key, value]) => `// ${key}: ${value}\n`)
    .join('');
}

/** Each finding of a report as its rule and its path, in the order of the report. */
export function foundIn({ findings }: Pick<Report, 'findings'>): string[] {
  return findings.map(({ rule, place }) => (place ? `${rule} ${place.path}` : rule));
}

/** How many files a report is about. */
export function filesIn({ facts }: Pick<Report, 'facts'>): string | number | undefined {
  return facts.find(({ label }) => label === 'Files')?.value;
}
