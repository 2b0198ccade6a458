import { describe, expect, test } from '@jest/globals';
import { lintWorkflow } from '../support/lint-workflows.js';
import { yamlExamples } from '../support/yaml-examples.js';

const fence = (info: string, text: string) => `\`\`\`${info}\n${text}\n\`\`\``;

describe('the YAML blocks of a document', () => {
  test('are told apart by content and by name', () => {
    const kinds = yamlExamples(
      [
        fence('yaml', 'on: push\njobs: {}'),
        fence('yml', 'name: x\nruns: {}'),
        fence('yaml cohesix.yml', 'version: 1'),
        fence('yaml', '- uses: a/b@v1'),
        fence('yaml', 'steps:\n  - run: x'),
        fence('yaml', 'a: 1'),
        fence('yaml', 'jobs: ['),
        fence('json', '{}'),
        fence('', 'jobs: {}'),
      ].join('\n\n'),
    ).map(({ kind }) => kind);
    expect(kinds).toEqual([
      ...['workflow', 'action', 'policy', 'workflow', 'workflow', 'other', 'workflow'],
    ]);
  });

  test('keep their line, also inside a list', () => {
    const [found] = yamlExamples('Text\n\n- item\n\n  ```yaml\n  jobs:\n    a: b\n  ```\n');
    expect(found).toEqual({ line: 6, text: 'jobs:\n  a: b\n', kind: 'workflow' });
  });

  test.each([
    ['a list of steps', '- run: echo\n- uses: not-a-reference', 3],
    ['a steps key', 'steps:\n  - run: echo\n  - uses: not-a-reference', 4],
  ])(
    'as %s become a workflow whose problems point into the document',
    async (_, text, expected) => {
      const [found] = yamlExamples(fence('yaml', text));
      const problems = await lintWorkflow(found?.text ?? '', 'example.yml');
      const lines = problems.map(({ line }) => line + (found?.line ?? 0) - 1);
      expect(new Set(lines)).toEqual(new Set([expected]));
    },
  );
});
