import {
  Composer,
  type CST,
  Document,
  type DocumentOptions,
  type ErrorCode,
  Lexer,
  type ParseOptions,
  Parser,
  type SchemaOptions,
  YAMLParseError,
} from 'yaml';
import { problemsOf } from './problems-of.js';

type Options = ParseOptions & DocumentOptions & SchemaOptions;

/** Deeper than any document a person writes, and far from where the library's recursion would end the program. */
const DEEPEST = 100;
const SECOND = 'a second document begins here, where one is expected';

/** The library compares every key of a map, and of what is tagged as an ordered one, with each before it. */
const LINEAR: Options = {
  uniqueKeys: false,
  customTags: (tags) => [
    { tag: 'tag:yaml.org,2002:omap', collection: 'seq', resolve: (list) => list },
    ...tags,
  ],
};

/**
 * Parses one YAML document, whoever wrote it, in time that grows with its length: what the library would search
 * again and again, and what would end the program, is an error of the document. After one without errors its
 * aliases unfold to a bounded size: `toJS` need not count them (`maxAliasCount: -1`).
 */
export function parseYaml(text: string, options: Options = {}): Document {
  const [document, another] = parseYamlDocuments(text, options) as [Document, Document?];
  if (another) document.errors.push(errorAt(another.range?.[0] ?? 0, 'MULTIPLE_DOCS', SECOND));
  return document;
}

/** The same for a text that may hold several; there is always one, which may be empty. */
export function parseYamlDocuments(text: string, options: Options = {}): Document[] {
  const documents = composed(text, options);
  const spent = { names: 0, unfolded: 0 };
  for (const document of documents)
    document.errors = [...document.errors, ...problemsOf(document, spent)];
  return documents;
}

function composed(text: string, options: Options): Document[] {
  const composer = new Composer({ logLevel: 'error', ...options, ...LINEAR });
  try {
    const tokens = tokensOf(text, options.lineCounter?.addNewLine);
    return [...composer.compose(tokens, true, text.length)];
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    const document = new Document();
    document.errors.push(error);
    return [document];
  }
}

/** What the parser makes of a text; throws a YAMLParseError before that is nested too deep. */
function* tokensOf(text: string, onNewLine?: (offset: number) => void): Generator<CST.Token> {
  const parser = new Parser(onNewLine);
  onNewLine?.(0);
  for (const lexeme of new Lexer().lex(text)) {
    const { offset } = parser;
    yield* parser.next(lexeme);
    // At the bottom is the document.
    if (parser.stack.length <= DEEPEST + 1) continue;
    throw errorAt(offset, 'RESOURCE_EXHAUSTION', `nested deeper than ${DEEPEST} levels`);
  }
  yield* parser.end();
}

function errorAt(offset: number, code: ErrorCode, message: string): YAMLParseError {
  return new YAMLParseError([offset, offset + 1], code, message);
}
