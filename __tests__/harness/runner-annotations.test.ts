import { describe, expect, test } from '@jest/globals';
import { annotationsOf } from '../support/runner-annotations.js';

describe('annotations of a step', () => {
  test('are at most ten of each level', () => {
    const output = ['error', 'warning', 'notice']
      .flatMap((level) => Array.from({ length: 12 }, (_, index) => `::${level}::${index}`))
      .join('\n');
    const levels = annotationsOf(output).map(({ level }) => level);
    expect(levels).toHaveLength(30);
    expect(levels.filter((level) => level === 'warning')).toHaveLength(10);
  });

  test('are cut after 4096 characters, and say so', () => {
    const [whole, cut] = annotationsOf(
      `::error::${'a'.repeat(4096)}\n::error::${'a'.repeat(4097)}`,
    );
    expect(whole?.cut).toBe(false);
    expect(cut?.cut).toBe(true);
    expect(cut?.message).toHaveLength(4096);
  });

  test('are dropped when the message is blank', () => {
    expect(annotationsOf('::error file=a::%0A')).toEqual([]);
  });

  test('name files from the workspace', () => {
    const files = annotationsOf('::error file=/w/a/b.ts::x\n::error file=/v/c.ts::x', '/w');
    expect(files.map(({ file }) => file)).toEqual(['a/b.ts', '/v/c.ts']);
  });
});

describe('the place of an annotation', () => {
  const place = (properties: string) => {
    const [annotation] = annotationsOf(`::error ${properties}::x`);
    const { line, endLine, column, endColumn, notes } = annotation ?? { notes: [] };
    return [line, endLine, column, endColumn, notes.join('; ')];
  };
  const none = undefined;

  test.each([
    ['line=3,col=4', [3, 3, 4, 4, '']],
    ['line=3,endLine=3,col=4,endColumn=9', [3, 3, 4, 9, '']],
    ['line=3,endLine=5,col=4', [3, 5, none, none, 'columns ignored: line and endLine differ']],
    ['line=3,endLine=03,col=4', [3, 3, none, none, 'columns ignored: line and endLine differ']],
    ['endLine=5,col=4', [5, 5, 4, 4, 'line taken from endLine']],
    ['line=3,endColumn=5', [3, 3, 5, 5, 'col taken from endColumn']],
    ['col=4', [none, none, none, none, 'columns ignored: no line']],
    ['line=5,endLine=3', [none, none, none, none, 'lines ignored: endLine is less than line']],
    ['line=3,col=9,endColumn=4', [3, 3, none, none, 'columns ignored: endColumn is less than col']],
    ['line=x', [none, none, none, none, '']],
  ])('%s', (properties, expected) => {
    expect(place(properties)).toEqual(expected);
  });
});
