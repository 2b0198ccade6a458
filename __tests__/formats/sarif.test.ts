import { expect, test } from '@jest/globals';
import { makeReport } from '../../src/core/report.js';
import { plainContext } from '../../src/formats/format.js';
import { sarif } from '../../src/formats/sarif.js';

test('a finding without a place is a notification: code scanning refuses a file with a result without a location', () => {
  const report = makeReport({
    ...{ action: 'validate-batch', verdict: 'fail' },
    rules: [
      { id: 'header/missing', severity: 'error', summary: 'A file begins with a header.' },
      { id: 'batch/path-missing', severity: 'error', summary: 'A path that is named exists.' },
    ],
    findings: [
      { rule: 'header/missing', severity: 'error', message: 'no header', place: { path: 'a.md' } },
      { rule: 'batch/path-missing', severity: 'error', message: '"docs" does not exist' },
    ],
  });
  const [run] = JSON.parse(sarif(report, plainContext)).runs;
  expect(run.results).toMatchObject([{ ruleId: 'header/missing', locations: [{}] }]);
  expect(run.invocations).toEqual([
    {
      executionSuccessful: true,
      toolExecutionNotifications: [
        {
          level: 'error',
          message: { text: '"docs" does not exist' },
          associatedRule: { id: 'batch/path-missing', index: 1 },
        },
      ],
    },
  ]);
});
