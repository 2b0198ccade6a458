import { KEYS, type Key } from '../../core/parse-header.js';
import { writeScalar } from '../../core/yaml-scalar.js';

/** What stands before and after a field's text on a line of its own. */
export interface CommentStyle {
  prefix: string;
  suffix: string;
}

const SLASHES = style('// ');
const HASH = style('# ');

// The comment of each language, by file extension; text files take the first of formats.
const BY_EXTENSION: Record<string, CommentStyle> = {
  ...each(
    'md markdown txt adoc rst js mjs cjs ts mts cts jsx tsx c h cc cpp hpp rs go java kt swift',
    SLASHES,
  ),
  ...each('py sh bash zsh rb pl yml yaml toml cfg conf mk cmake r jl tf ps1', HASH),
  ...each('ini asm s el lisp scm clj', style('; ')),
  ...each('sql lua hs ada vhd', style('-- ')),
  ...each('tex sty bib erl', style('% ')),
  ...each('vim', style('" ')),
  ...each('1 2 3 4 5 6 7 8 man', style('.\\" ')),
  ...each('html htm xml svg xhtml', style('<!-- ', ' -->')),
  ...each('css scss', style('/* ', ' */')),
};

const BY_NAME: Record<string, CommentStyle> = { Makefile: HASH, Dockerfile: HASH };

/** How a comment line looks in a file of this name; undefined when the language is not known. */
export function commentStyle(path: string): CommentStyle | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return BY_NAME[name] ?? BY_EXTENSION[name.slice(name.lastIndexOf('.') + 1).toLowerCase()];
}

/** A field as a line of front matter; quoted when YAML would read it otherwise. */
export function yamlLine(key: Key, value: string): string {
  return `${key}: ${writeScalar(value)}`;
}

/** The lines of a whole header. */
export function headerLines(
  values: Readonly<Record<Key, string>>,
  { prefix, suffix }: CommentStyle,
): string[] {
  return KEYS.map((key) => `${prefix}${key}: ${values[key]}${suffix}`);
}

function style(prefix: string, suffix = ''): CommentStyle {
  return { prefix, suffix };
}

function each(extensions: string, comment: CommentStyle): Record<string, CommentStyle> {
  return Object.fromEntries(extensions.split(' ').map((extension) => [extension, comment]));
}
