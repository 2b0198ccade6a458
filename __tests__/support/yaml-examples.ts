import MarkdownIt from 'markdown-it';
import { parse } from 'yaml';

/** A YAML block of a document, as a file of its kind that a linter can read. */
export interface YamlExample {
  /**
   * The document's line (from 1) that holds the first line of `text`. For steps, which `text` wraps
   * into a workflow, it points above the block, so that `line + problem.line - 1` always holds.
   */
  line: number;
  text: string;
  kind: 'workflow' | 'action' | 'policy' | 'other';
}

/** The ```yaml blocks of a document; ```yaml cohesix.yml marks a policy file. */
export function yamlExamples(markdown: string): YamlExample[] {
  return new MarkdownIt()
    .parse(markdown, {})
    .filter((token) => token.type === 'fence' && /^ya?ml(\s|$)/i.test(token.info.trim()))
    .map((token) => example(token.info, token.content, (token.map?.[0] ?? 0) + 2));
}

function example(info: string, text: string, line: number): YamlExample {
  if (/(^|[\s/])cohesix\.ya?ml$/.test(info.trim())) return { line, text, kind: 'policy' };
  const value = contentOf(text);
  if (isStepList(value)) return wrapped(workflowHead, text, '      ', line);
  if (typeof value !== 'object' || value === null) return { line, text, kind: 'other' };
  if ('jobs' in value) return { line, text, kind: 'workflow' };
  if ('runs' in value) return { line, text, kind: 'action' };
  if ('steps' in value && isStepList(value.steps)) {
    return wrapped(workflowHead.slice(0, -1), text, '    ', line);
  }
  return { line, text, kind: 'other' };
}

const workflowHead = [
  'on: push',
  'jobs:',
  '  example:',
  '    runs-on: ubuntu-latest',
  '    steps:',
];

function wrapped(head: string[], text: string, indent: string, line: number): YamlExample {
  const body = text.split('\n').map((row) => (row.trim() === '' ? '' : indent + row));
  return { line: line - head.length, text: [...head, ...body].join('\n'), kind: 'workflow' };
}

function isStepList(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every(
      (item) => item !== null && typeof item === 'object' && ('uses' in item || 'run' in item),
    )
  );
}

function contentOf(text: string): unknown {
  try {
    return parse(text);
  } catch {
    // Broken YAML still deserves a linter's words where its kind can be seen.
    if (/^jobs:/m.test(text)) return { jobs: {} };
    return /^runs:/m.test(text) ? { runs: {} } : undefined;
  }
}
