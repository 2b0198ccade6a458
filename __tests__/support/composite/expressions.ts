import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import type { FunctionDefinition } from '@actions/expressions/funcs/info';
import { TokenType } from '@actions/expressions/lexer';
import { truthy } from '@actions/expressions/result';
import { ensureStatusFunction } from '@actions/workflow-parser/model/converter/if-condition';

/** What an expression may read: plain values by context name, and the status so far. */
export interface Scope {
  contexts: Record<string, unknown>;
  status: 'success' | 'failure';
}

/** Fills every `${{ }}` of a text. */
export function fillText(text: string, scope: Scope): string {
  let filled = '';
  let from = 0;
  for (const match of text.matchAll(/\$\{\{((?:[^'}]|'[^']*'|\}(?!\}))*)\}\}/g)) {
    filled += literal(text.slice(from, match.index), text);
    filled += asText(evaluate(match[1] ?? '', scope, new Map()), text);
    from = match.index + match[0].length;
  }
  return filled + literal(text.slice(from), text);
}

/** Decides an `if:`; without a status function in it, it means `success() && (…)`. */
export function isMet(condition: string | undefined, scope: Scope): boolean {
  const bare = (condition ?? '').trim().replace(/^\$\{\{([\s\S]*)\}\}$/, '$1');
  if (bare.trim() === '') return scope.status === 'success';
  const functions = statusFunctions(scope.status);
  const allowed = [
    ...Object.keys(scope.contexts),
    ...[...functions.keys()].map((n) => `${n}(0,0)`),
  ];
  const full = ensureStatusFunction(bare.trim(), { allowedContext: allowed } as never);
  return truthy(evaluate(full, scope, functions));
}

function evaluate(text: string, scope: Scope, functions: Map<string, FunctionDefinition>) {
  try {
    const { tokens } = new Lexer(text.trim()).lex();
    // The lexer unescapes only the first '' of a string.
    for (const token of tokens) {
      if (token.type === TokenType.STRING)
        token.value = token.lexeme.slice(1, -1).replaceAll("''", "'");
    }
    const parser = new Parser(tokens, Object.keys(scope.contexts), [...functions.values()]);
    const contexts = JSON.parse(JSON.stringify(scope.contexts), data.reviver) as data.Dictionary;
    return new Evaluator(parser.parse(), contexts, functions).evaluate();
  } catch (error) {
    throw new Error(`Bad expression \`${text.trim()}\`: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

function statusFunctions(status: Scope['status']): Map<string, FunctionDefinition> {
  const answers = {
    success: status === 'success',
    failure: status === 'failure',
    always: true,
    cancelled: false,
  };
  return new Map(
    Object.entries(answers).map(([name, answer]) => [
      name,
      { name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(answer) },
    ]),
  );
}

function literal(part: string, whole: string): string {
  if (part.includes('${{')) throw new Error(`Bad expression: no closing }} in \`${whole}\``);
  return part;
}

function asText(value: data.ExpressionData, whole: string): string {
  if (value.primitive) return value.coerceString();
  throw new Error(
    `Bad expression: \`${whole}\` gives a list or an object where a text is expected`,
  );
}
