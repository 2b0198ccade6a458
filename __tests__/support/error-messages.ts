import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Argument, type Expression, type NewExpression, parseSync } from '@swc/core';
import { repositoryRoot } from './repository-root.js';

/** A message of the code, with `…` for what is filled in. */
export interface ErrorMessage {
  file: string;
  text: string;
}

/** The messages of all usage errors: what somebody can be told whose call, policy or environment is wrong. */
export function errorMessages(): ErrorMessage[] {
  const top = join(repositoryRoot, 'src');
  return readdirSync(top, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .flatMap((file) =>
      usageErrors(readFileSync(join(top, file), 'utf8')).map((text) => ({ file, text })),
    );
}

function usageErrors(source: string): string[] {
  const found: string[] = [];
  visit(parseSync(source, { syntax: 'typescript', target: 'es2023' }), (node) => {
    if (node.type !== 'NewExpression' || node.callee.type !== 'Identifier') return;
    if (node.callee.value !== 'UsageError') return;
    const text = textOf((node.arguments?.[0] as Argument | undefined)?.expression);
    // What is only handed on has its words where it is made.
    if (/[a-z]{3}/i.test(text)) found.push(text);
  });
  return found;
}

function visit(node: unknown, see: (node: NewExpression) => void): void {
  if (typeof node !== 'object' || node === null) return;
  if ('type' in node && typeof node.type === 'string') see(node as NewExpression);
  for (const inner of Object.values(node)) visit(inner, see);
}

function textOf(expression: Expression | undefined): string {
  if (expression?.type === 'StringLiteral') return expression.value;
  if (expression?.type === 'BinaryExpression') {
    return textOf(expression.left) + textOf(expression.right);
  }
  if (expression?.type !== 'TemplateLiteral') return '…';
  return expression.quasis
    .map(({ cooked, raw }) => cooked ?? raw)
    .join('…')
    .replace(/\s+/g, ' ');
}
