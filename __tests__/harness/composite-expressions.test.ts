// biome-ignore-all lint/suspicious/noTemplateCurlyInString: GitHub's expressions look like placeholders.
import { describe, expect, test } from '@jest/globals';
import { fillText, isMet, type Scope } from '../support/composite/expressions.js';

const scope: Scope = {
  status: 'success',
  contexts: {
    inputs: { x: 'true', empty: '', word: "it's" },
    steps: { a: { outputs: { n: '1' }, outcome: 'failure' } },
    github: { event: { pull_request: { number: 5, draft: false }, labels: [{ name: 'p' }] } },
    matrix: null,
  },
};

describe('a text', () => {
  test.each([
    ['plain', 'plain'],
    ['${{ inputs.x }}-${{ inputs.X }}', 'true-true'],
    ["${{ inputs.x == 'true' }}", 'true'],
    ['${{ inputs.x == true }}', 'false'],
    ["${{ inputs.x == 'true' && 'yes' || 'no' }}", 'yes'],
    ["${{ inputs.empty || 'default' }}", 'default'],
    ['${{ inputs.unknown }}', ''],
    ['${{ matrix.os }}', ''],
    ["${{ format('{0}/{1}}}', inputs.word, steps.a.outputs.n) }}", "it's/1}"],
    ["${{ 'a''b''c }}' }}", "a'b'c }}"],
    ['${{ github.event.pull_request.number }}', '5'],
    ['${{ toJSON(github.event.pull_request) }}', '{\n  "number": 5,\n  "draft": false\n}'],
    ["${{ contains(github.event.labels.*.name, 'p') }}", 'true'],
    ["${{ fromJSON('[1,2]')[1] }}", '2'],
    ['{{ not }} ${ one }', '{{ not }} ${ one }'],
  ])('%s', (text, expected) => {
    expect(fillText(text, scope)).toBe(expected);
  });

  test.each([
    '${{ nope.x }}',
    '${{ 1 + }}',
    '${{ inputs.x',
    '${{ github.event }}',
    '${{ always() }}',
  ])('%s is refused with the expression in the message', (text) => {
    expect(() => fillText(text, scope)).toThrow(/Bad expression/);
  });
});

describe('a condition', () => {
  const failed: Scope = { ...scope, status: 'failure' };

  test.each([
    [undefined, true, false],
    ["inputs.x == 'true'", true, false],
    ["${{ inputs.x == 'true' }}", true, false],
    ['inputs.empty', false, false],
    ['false', false, false],
    ['always()', true, true],
    ['${{ !cancelled() }}', true, true],
    ['failure()', false, true],
    ["failure() || inputs.x == 'true'", true, true],
    ["steps.a.outcome == 'failure' && always()", true, true],
    ["inputs.word == 'always()'", false, false],
    ["'always()'", true, false],
  ])('%s', (condition, afterSuccess, afterFailure) => {
    expect([isMet(condition, scope), isMet(condition, failed)]).toEqual([
      afterSuccess,
      afterFailure,
    ]);
  });
});
