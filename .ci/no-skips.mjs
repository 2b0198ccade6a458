// Fails when a test did not run: a tool that is missing must not pass for a test that passed.
import { readFileSync } from 'node:fs';

const results = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const skipped = results.testResults.flatMap(({ assertionResults }) =>
  assertionResults.filter(({ status }) => status !== 'passed' && status !== 'failed'),
);
for (const { fullName, status } of skipped) console.error(`${status}: ${fullName}`);
console.log(`${results.numPassedTests} passed, ${results.numFailedTests} failed`);
process.exitCode = skipped.length > 0 || !results.success ? 1 : 0;
