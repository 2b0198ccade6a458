import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { DEFAULT_ROOTS } from '../../src/actions/documents.js';
import { DEFAULT_LEDGER } from '../../src/actions/trace-diff/inputs.js';
import { DEFAULTS, TOLERANCE, VOLATILE } from '../../src/actions/trace-diff/settings.js';
import { makeSettings } from '../../src/actions/validate-batch/make-settings.js';
import { RULES } from '../../src/actions/validate-batch/rules.js';
import { readPolicy } from '../../src/inputs/read-policy.js';
import { type Block, blocksOf, runExample } from '../support/documentation-examples.js';
import { repositoryRoot } from '../support/repository-root.js';

const read = (path: string) => readFileSync(join(repositoryRoot, path), 'utf8');
const page = read('docs/policy.md');
const blocks = blocksOf(page);
const schema = JSON.parse(read('schemas/policy.schema.json'));
const { headers, registry, drift, replay, perf } = schema.properties;
const policyOf = (text: string) =>
  readPolicy(
    'cohesix.yml',
    text,
    RULES.map(({ id }) => id),
  );

/** The rows of the table below a heading, or above the first one: key and default. */
function keys(heading: string): Map<string, string> {
  const section = page.split(/^## /m).find((text) => text.startsWith(heading)) ?? '';
  const rows = section.matchAll(/^\| `([^`]+)` \| (.*?) \|/gm);
  return new Map([...rows].map(([, key = '', value = '']) => [key, value.replaceAll('`', '')]));
}

describe('docs/policy.md', () => {
  test('lists every key that the schema knows, and no other', () => {
    expect([...keys('# Policy').keys()]).toEqual(Object.keys(schema.properties));
    expect(new Set(keys('headers').keys())).toEqual(new Set(Object.keys(headers.properties)));
    expect([...keys('registry').keys()]).toEqual(Object.keys(registry.properties));
    expect([...keys('drift').keys()]).toEqual(Object.keys(drift.properties));
    expect([...keys('replay').keys()]).toEqual(Object.keys(replay.properties));
    expect([...keys('perf').keys()]).toEqual(Object.keys(perf.properties));
  });

  test('names the keys of an override, which are those above its row', () => {
    const { files: _, ...others } = headers.properties.overrides.items.properties;
    const above = [...keys('headers').keys()].slice(-6);
    expect(above).toEqual([...Object.keys(others), 'overrides']);
  });

  test('states the defaults that hold without a policy', async () => {
    const settings = await makeSettings(policyOf(''), {
      ...{ root: '/', extensions: [], named: [], shard: undefined, collect: false },
    });
    const { rules } = settings;
    const stated = [...keys('headers')].map(([key, value]) => [key, parse(value)]);
    expect(Object.fromEntries(stated)).toEqual({
      roots: DEFAULT_ROOTS,
      extensions: settings.extensions,
      exclude: settings.exclude,
      lines: settings.lines,
      'max-bytes': settings.largest,
      classifications: rules.classifications,
      authors: rules.authors,
      'classification-paths': rules.classificationPaths,
      rules: rules.levels,
      template: rules.template,
      overrides: settings.overrides,
    });
  });

  test('states the defaults of a comparison', () => {
    const stated = [...keys('drift')].map(([key, value]) => [key, parse(value)]);
    expect(Object.fromEntries(stated)).toEqual({
      ...{ ...DEFAULTS, ...{ 'fail-on': 'not set', ignore: [], volatile: [], tolerances: [] } },
      ...{ tolerance: TOLERANCE, modes: true, ledger: DEFAULT_LEDGER },
    });
    for (const name of VOLATILE) expect(page).toContain(`\`${name}\``);
  });

  test('states the bounds of numbers', () => {
    for (const key of ['lines', 'max-bytes']) {
      const { minimum, maximum } = headers.properties[key];
      expect(page).toMatch(new RegExp(`\\| \`${key}\` \\|.*, ${minimum} to ${maximum}\\.`));
    }
  });

  test('shows what extends: cohesix is short for', () => {
    const { extends: _, ...short } = policyOf('extends: cohesix\n');
    expect(policyOf(policyBlock('Lukas Bower'))).toEqual(short);
  });
});

describe('overrides', () => {
  const policy = { ...only('.github/cohesix.yml', policyBlock('Legal Team')) };
  const found = async (path: string, author: string) => {
    const example = [policy, only(path, header(path, author))];
    return (await runExample(example, 'right')).findings.map(({ rule }) => rule);
  };

  test('hold for their own paths, and a later one wins', async () => {
    expect(await found('docs/GUIDE.md', 'Docs Team')).toEqual([]);
    expect(await found('docs/GUIDE.md', 'Legal Team')).toEqual(['header/author-unlisted']);
    expect(await found('docs/legal/TERMS.md', 'Legal Team')).toEqual([]);
    expect(await found('docs/legal/TERMS.md', 'Docs Team')).toEqual(['header/author-unlisted']);
    expect(await found('docs/legal/archive/TERMS.md', 'Release Team')).toEqual([]);
  });

  test('do not reach a path that does not exist', async () => {
    const off = "headers: {overrides: [{files: ['**'], rules: {batch/path-missing: 'off'}}]}";
    const path = 'docs/GUIDE.md';
    const call = { language: 'bash', words: ['right'], text: 'cohesix validate-batch docs guides' };
    const example = [only('.github/cohesix.yml', off), only(path, header(path, 'Docs Team')), call];
    expect(await runExample(example, 'right')).toMatchObject({
      findings: [{ rule: 'batch/path-missing' }],
    });
  });
});

/** The page's policy that holds a word. */
function policyBlock(word: string): string {
  const found = blocks.filter(({ words, text }) => words.length === 1 && text.includes(word));
  return found.at(-1)?.text ?? '';
}

function only(path: string, text: string): Block {
  return { language: 'text', words: ['right', path], text };
}

function header(path: string, author: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return `// CLASSIFICATION: COMMUNITY\n// Filename: ${name}\n// Author: ${author}\n// Date Modified: 2029-01-26\n`;
}
