import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readEvent } from '../../src/hosts/github-event.js';
import { type TempFolder, tempFolder } from '../support/temp-folder.js';

let folder: TempFolder;
beforeEach(() => {
  folder = tempFolder();
});
afterEach(() => folder.remove());

test.each([
  [{ repository: { default_branch: 'trunk' } }, 'trunk'],
  [{}, undefined],
])('the event %j says what the default branch is called', (payload, name) => {
  const path = folder.write('event.json', JSON.stringify(payload));
  const environment = { GITHUB_EVENT_NAME: 'schedule', GITHUB_EVENT_PATH: path };
  expect(readEvent(environment, { name: 'validate-batch' }, '').defaultBranch).toBe(name);
});
