import type { Field, LineProblem, Version } from './action-line.js';

/**
 * Splits a line at its bars, into `most` fields: the last one is the rest of the line, bars included.
 * In version 2 a backslash makes a bar, a backslash or a newline of what follows it.
 */
export function splitFields(
  line: string,
  version: Version,
  most = Number.POSITIVE_INFINITY,
): Field[] | LineProblem {
  return version === 2 && line.includes('\\') ? splitEscaped(line, most) : splitPlain(line, most);
}

function splitPlain(line: string, most: number): Field[] {
  const fields: Field[] = [];
  for (let start = 0; ; ) {
    const bar = fields.length + 1 < most ? line.indexOf('|', start) : -1;
    const end = bar < 0 ? line.length : bar;
    fields.push({ text: line.slice(start, end), column: start + 1, endColumn: end + 1 });
    if (bar < 0) return fields;
    start = bar + 1;
  }
}

const ESCAPES: Readonly<Record<string, string>> = { '|': '|', '\\': '\\', n: '\n' };

function splitEscaped(line: string, most: number): Field[] | LineProblem {
  const fields: Field[] = [];
  let text = '';
  let start = 0;
  for (let at = 0; at < line.length; at++) {
    const character = line[at] as string;
    if (character === '\\') {
      const meant = ESCAPES[line[at + 1] ?? ''];
      if (meant === undefined) return unknownEscape(line, at);
      text += meant;
      at++;
    } else if (character === '|' && fields.length + 1 < most) {
      fields.push({ text, column: start + 1, endColumn: at + 1 });
      text = '';
      start = at + 1;
    } else text += character;
  }
  return [...fields, { text, column: start + 1, endColumn: line.length + 1 }];
}

function unknownEscape(line: string, at: number): LineProblem {
  const what = line.slice(at, at + 2);
  return {
    rule: 'replay/syntax',
    message: what === '\\' ? 'a backslash ends the line' : `"${what}" is no escape`,
    ...{ column: at + 1, endColumn: at + 1 + what.length },
    expected: '\\| for a bar, \\\\ for a backslash, \\n for a newline',
  };
}
