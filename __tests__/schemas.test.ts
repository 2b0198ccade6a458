import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { RULES } from '../src/actions/validate-batch/rules.js';
import { evidenceOf } from '../src/core/evidence.js';
import { makeReport, TOOL_VERSION } from '../src/core/report.js';
import { repositoryRoot } from './support/repository-root.js';

const read = (path: string) => readFileSync(join(repositoryRoot, path), 'utf8');
const validator = (name: string) =>
  new Ajv({ strict: false, validateFormats: false }).compile(
    JSON.parse(read(`schemas/${name}.schema.json`)),
  );

describe('the published JSON Schemas', () => {
  const parts = {
    action: 'validate-batch',
    verdict: 'fail',
    rules: [{ id: 'header/missing', severity: 'error', summary: 'A file begins with a header.' }],
    facts: [{ label: 'Files', value: 1 }],
    findings: [
      {
        rule: 'header/missing',
        severity: 'error',
        message: 'no metadata header',
        place: { path: 'docs/A.md', line: 1, column: 1, endLine: 1, endColumn: 2, source: '#' },
        fix: {
          title: 'Add the header',
          edits: [{ line: 1, column: 1, endLine: 1, endColumn: 1, text: '// Author: X\n' }],
        },
      },
    ],
    sections: [
      { kind: 'diff', title: 'docs/A.md', path: 'docs/A.md', text: '+x\n' },
      { kind: 'table', title: 'Stages', columns: ['a'], rows: [[1], ['b']] },
    ],
  } as const;

  test('accept a report as it is written, and refuse one with a foreign key', () => {
    const validate = validator('report');
    const report = makeReport(parts as unknown as Parameters<typeof makeReport>[0]);
    expect([validate(report), validate.errors]).toEqual([true, null]);
    expect(validate({ ...report, extra: 1 })).toBe(false);
    expect(validate({ ...report, verdict: 'maybe' })).toBe(false);
  });

  test('accept evidence as it is written, and refuse one with a foreign key', () => {
    const validate = validator('evidence');
    const report = makeReport(parts as unknown as Parameters<typeof makeReport>[0]);
    const subject = { repository: 'acme/batch', commit: 'a'.repeat(40) };
    const times = { began: new Date(0), ended: new Date(1500) };
    const text = evidenceOf(report, { ...times, subject, text: '{}', others: [] });
    const evidence = JSON.parse(text);
    expect([validate(evidence), validate.errors]).toEqual([true, null]);
    expect(evidence.manifest.seconds).toBe(1.5);
    expect(validate({ ...evidence, extra: 1 })).toBe(false);
  });

  test('accept a policy with every key, and refuse a misspelt one', () => {
    const validate = validator('policy');
    const policy = parse(`
extends: cohesix
headers:
  roots: [docs]
  extensions: [md]
  exclude: ['docs/generated/**']
  lines: 20
  max-bytes: 1000000
  classifications: [COMMUNITY]
  authors: [Docs Team]
  classification-paths: { PRIVATE: ['**/private/**'] }
  rules: { header/filename-mismatch: error }
  template: { CLASSIFICATION: COMMUNITY, Author: Docs Team }
  overrides: [{ files: ['docs/old/**'], rules: { header/missing: off } }]
registry: { path: docs/METADATA.md }
`);
    expect([validate(policy), validate.errors]).toEqual([true, null]);
    expect(validate({ headers: { line: 3 } })).toBe(false);
    for (const { id } of RULES)
      expect(validate({ headers: { rules: { [id]: 'off' } } })).toBe(true);
    for (const id of ['header/mising', 'drift/text-changed']) {
      const rules = { [id]: 'off' };
      expect(validate({ headers: { rules } })).toBe(false);
      expect(validate({ headers: { overrides: [{ files: ['a'], rules }] } })).toBe(false);
    }
  });
});

test('the tool says the version of its package', () => {
  expect(TOOL_VERSION).toBe(JSON.parse(read('package.json')).version);
});
