import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { actions } from '../../src/actions/index.js';
import { commands } from '../../src/cli.js';
import { readArguments } from '../../src/inputs/arguments.js';
import { parseInputs } from '../../src/inputs/parse.js';
import { lintAction, lintWorkflow } from '../support/lint-workflows.js';
import { repositoryRoot } from '../support/repository-root.js';
import { yamlExamples } from '../support/yaml-examples.js';

const read = (path: string) => readFileSync(join(repositoryRoot, path), 'utf8');
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '--deduplicate'], {
  cwd: repositoryRoot,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => path !== '' && existsSync(join(repositoryRoot, path)));
const documents = files.filter(
  (path) => path.endsWith('.md') && !/^(?:examples\/batch|__tests__\/golden)\//.test(path),
);
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

describe('every action file and workflow of the repository is valid', () => {
  test.each(files.filter((path) => path.endsWith('action.yml')))('%s', async (path) => {
    expect(await lintAction(read(path), path)).toEqual([]);
  });

  test.each(files.filter((path) => /(\.github|examples)\/workflows\/.*\.ya?ml$/.test(path)))(
    '%s',
    async (path) => {
      expect(await lintWorkflow(read(path), path)).toEqual([]);
    },
  );
});

test('the index of the documentation leads to every page of it, and to the page of every action', () => {
  const index = read('docs/README.md');
  const pages = documents.filter(
    (path) => /^docs\/[^/]+\.md$/.test(path) && !path.endsWith('README.md'),
  );
  const wanted = [
    ...pages.map((path) => path.replace('docs/', '')),
    ...actions.map(({ name }) => `../actions/${name}/README.md`),
  ];
  expect(wanted.filter((target) => !index.includes(`](${target})`))).toEqual([]);
});

describe.each(documents)('%s', (path) => {
  const text = read(path);

  test('its workflows are valid', async () => {
    for (const { line, text: yaml, kind } of yamlExamples(text)) {
      const name = `${path}:${line}`;
      if (kind === 'workflow') expect([name, await lintWorkflow(yaml, name)]).toEqual([name, []]);
      if (kind === 'action') expect([name, await lintAction(yaml, name)]).toEqual([name, []]);
    }
  });

  test('its commands exist, with these flags', () => {
    for (const line of commandLines(text)) {
      const [program, name = '', ...args] = line.split(/\s+/);
      if (program === 'npm') {
        const script = name === 'run' ? args[0] : ({ cit: 'test', ci: 'test' }[name] ?? name);
        expect([line, Object.keys(scripts)]).toEqual([line, expect.arrayContaining([script])]);
      }
      if (program !== 'cohesix') continue;
      const action = [...actions, ...commands].find((known) => known.name === name);
      expect([line, action?.name]).toEqual([line, name]);
      if (!action || args.includes('--help')) continue;
      expect(() =>
        parseInputs(action.inputs, readArguments(action.inputs, args), (flag) => `--${flag}`),
      ).not.toThrow();
    }
  });

  test('its links within the repository lead somewhere', () => {
    for (const [, target = ''] of text.matchAll(/\]\((?!https?:|#)([^)#\s]+)(?:#[^)]*)?\)/g)) {
      const full = join(repositoryRoot, dirname(path), target);
      expect([target, existsSync(full)]).toEqual([target, true]);
    }
  });
});

/** The lines of shell examples, without prompts, comments and what follows a pipe. */
function commandLines(markdown: string): string[] {
  return [...markdown.matchAll(/^```(?:bash|sh|console)\b.*\n([\s\S]*?)^```/gm)]
    .flatMap(([, code = '']) => code.split('\n'))
    .map((line) =>
      line
        .replace(/^\$ /, '')
        .replace(/\s*[|>#].*$/, '')
        .trim(),
    )
    .filter((line) => /^(?:npm|cohesix) /.test(line));
}
