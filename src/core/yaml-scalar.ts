/** The quotes around a value; none when it is plain. */
export type Quotes = '' | '"' | "'";

/** Where the value ends in what stands behind a key's colon: a comment is not part of it. */
export function scalarEnd(text: string): number {
  const start = text.length - text.trimStart().length;
  const quoted = quotedEnd(text.slice(start));
  if (quoted !== undefined) return start + quoted;
  const comment = text.search(/[ \t]#/);
  return comment < 0 ? text.length : comment;
}

/** Reads a scalar of one line. Quotes that are not closed are part of the value. */
export function readScalar(text: string): { value: string; quotes: Quotes } {
  if (quotedEnd(text) !== text.length) return { value: text, quotes: '' };
  const inner = text.slice(1, -1);
  return text.startsWith("'")
    ? { value: inner.replaceAll("''", "'"), quotes: "'" }
    : { value: inner.replace(ESCAPE, (_, sign: string) => unescaped(sign)), quotes: '"' };
}

/** Writes a value as a scalar of one line: in the quotes that stood there, and in those it needs. */
export function writeScalar(value: string, quotes: Quotes = ''): string {
  if (quotes === '' && isPlain(value)) return value;
  if (quotes === "'" && !UNPRINTABLE.test(value)) return `'${value.replaceAll("'", "''")}'`;
  const escaped = JSON.stringify(value);
  return escaped.replace(new RegExp(UNPRINTABLE, 'gu'), (sign) => `\\u${hex(sign)}`);
}

const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFEFF\uFFFE\uFFFF]/u;
// What begins another kind of node, or a comment; a value of blanks alone is none.
const INDICATOR = /^[-?:,[\]{}#&*!|>'"%@`=<~]/;
// What YAML 1.1 or 1.2 takes for something else than text. Numbers are found by reading them.
const WORD = /^(?:true|false|yes|no|on|off|y|n|null|\+?\.inf|\.nan)$/i;

/** Whether YAML reads a value as this very text without quotes around it. */
function isPlain(value: string): boolean {
  return (
    value !== '' &&
    value === value.trim() &&
    !INDICATOR.test(value) &&
    !/:(?:\s|$)|\s#/.test(value) &&
    !UNPRINTABLE.test(value) &&
    !WORD.test(value) &&
    Number.isNaN(Number(value.replaceAll('_', '')))
  );
}

/** Where the quoted scalar ends that the text begins with; undefined when it begins with none. */
function quotedEnd(text: string): number | undefined {
  const quote = text.charAt(0);
  if (quote !== '"' && quote !== "'") return undefined;
  for (let at = 1; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '\\' && quote === '"') at++;
    else if (sign === quote && quote === "'" && text.charAt(at + 1) === quote) at++;
    else if (sign === quote)
      return /^[ \t]*(?:[ \t]#|$)/.test(text.slice(at + 1)) ? at + 1 : undefined;
  }
  return undefined;
}

const ESCAPE = /\\(x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8}|.)/gs;
const NAMED: Readonly<Record<string, string>> = {
  ...{ '0': '\0', a: '\x07', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r', e: '\x1b' },
  ...{ N: '\x85', _: '\xa0', L: '\u2028', P: '\u2029' },
};

function unescaped(sign: string): string {
  if (sign.length === 1) return NAMED[sign] ?? sign;
  const code = Number.parseInt(sign.slice(1), 16);
  return code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code);
}

function hex(sign: string): string {
  return sign.charCodeAt(0).toString(16).padStart(4, '0');
}
