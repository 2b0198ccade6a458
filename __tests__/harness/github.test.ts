import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { FORK_TOKEN, Github, TOKEN } from '../support/github/server.js';
import { TestClock } from '../support/github/test-clock.js';

// The stand-in is as strict as GitHub: what it lets pass, GitHub lets pass too.

let clock: TestClock;
let github: Github;

beforeEach(async () => {
  clock = new TestClock();
  github = await Github.start(clock);
});
afterEach(() => github.stop());

async function ask(method: string, path: string, body?: unknown, token = TOKEN) {
  await clock.sleep(5000);
  const response = await fetch(`${github.url}/repos/acme/batch${path}`, {
    method,
    headers: { authorization: `token ${token}` },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    link: response.headers.get('link'),
    body: text === '' ? undefined : JSON.parse(text),
  };
}

const head = 'a'.repeat(40);
const create = (more: object = {}) =>
  ask('POST', '/check-runs', { name: 'x', head_sha: head, ...more });
const annotation = (change: object = {}) => ({
  ...{ path: 'docs/a.md', start_line: 1, end_line: 1, annotation_level: 'warning', message: 'm' },
  ...change,
});
const output = (annotations: object[], change: object = {}) => ({
  output: { title: 't', summary: 's', annotations, ...change },
});

test('annotations of a later request are added to those of an earlier one', async () => {
  const { body } = await create(output([annotation()]));
  const { body: after } = await ask(
    'PATCH',
    `/check-runs/${body.id}`,
    output([annotation(), annotation()]),
  );
  expect(after.output.annotations_count).toBe(3);
  const { body: list } = await ask('GET', `/check-runs/${body.id}/annotations?per_page=100`);
  expect(list).toHaveLength(3);
});

describe('a request is refused with 422', () => {
  test.each([
    ['51 annotations', output(Array.from({ length: 51 }, () => annotation()))],
    ['an unknown level', output([annotation({ annotation_level: 'error' })])],
    ['a line before the first', output([annotation({ start_line: 0 })])],
    [
      'columns over several lines',
      output([annotation({ end_line: 2, start_column: 1, end_column: 2 })]),
    ],
    ['a title of 256 characters', output([annotation({ title: 'x'.repeat(256) })])],
    ['a message of more than 64 KB', output([annotation({ message: 'é'.repeat(32_769) })])],
    ['an absolute path', output([annotation({ path: '/docs/a.md' })])],
    ['a summary that is too long', output([], { summary: 'x'.repeat(65_536) })],
    ['an unknown status', { status: 'done' }],
    ['a key that GitHub does not know', { conclusions: 'success' }],
  ])('for %s, and nothing is written', async (_, more) => {
    expect((await create(more)).status).toBe(422);
    expect(github.state.checkRuns).toEqual([]);
  });

  test('for a comment of 65,537 characters, not for one of 65,536', async () => {
    const comment = (length: number) =>
      ask('POST', '/issues/7/comments', { body: 'x'.repeat(length) });
    expect((await comment(65_537)).status).toBe(422);
    expect((await comment(65_536)).status).toBe(201);
  });

  test('for a review comment on a line that the diff does not show', async () => {
    github.state.files = [{ filename: 'a', status: 'modified', patch: '@@ -1 +1,2 @@\n a\n+b' }];
    const review = (line: number) =>
      ask('POST', '/pulls/7/reviews', {
        event: 'COMMENT',
        comments: [{ path: 'a', line, side: 'RIGHT', body: 'x' }],
      });
    expect((await review(3)).status).toBe(422);
    expect((await review(2)).status).toBe(200);
  });
});

test('who may not is told so', async () => {
  expect((await ask('GET', '/pulls/7', undefined, 'unknown')).status).toBe(401);
  expect((await ask('GET', '/pulls/7', undefined, FORK_TOKEN)).status).toBe(200);
  expect((await ask('POST', '/issues/7/comments', { body: 'x' }, FORK_TOKEN)).status).toBe(403);
  expect((await ask('DELETE', '/issues/comments/1')).status).toBe(404);
});

test('a full page names the next one, and what nobody described is misuse', async () => {
  for (let at = 0; at < 3; at++) await ask('POST', '/issues/7/comments', { body: String(at) });
  const first = await ask('GET', '/issues/7/comments?per_page=2');
  expect(first.body.map(({ body }: { body: string }) => body)).toEqual(['0', '1']);
  expect(first.link).toContain('page=2');
  expect((await ask('GET', '/issues/7/comments?per_page=2&page=2')).link).toBeNull();
  expect(github.misuse).toEqual([]);
  expect((await ask('GET', '/zen')).status).toBe(404);
  expect(github.misuse).toEqual(['GET of what is not in the description']);
});

test('writes that come too soon, and requests during a limit, are misuse', async () => {
  const now = () =>
    fetch(`${github.url}/repos/acme/batch/check-runs`, {
      ...{ method: 'POST', headers: { authorization: `token ${TOKEN}` } },
      body: JSON.stringify({ name: 'x', head_sha: head }),
    });
  await now();
  await now();
  expect(github.misuse).toEqual(['checks/create too soon after the write before']);
  github.misuse.length = 0;
  await clock.sleep(5000);
  github.faults.set(2, 'too-many');
  expect((await now()).status).toBe(429);
  await clock.sleep(5000);
  await now();
  expect(github.misuse).toEqual(["checks/create before the limit's wait was over"]);
});
