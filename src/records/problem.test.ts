import { expect, test } from 'vitest';
import { ContentError, formatProblem, quote } from './problem.ts';

const problems = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ file: `${index}.yaml`, field: '', message: 'x' }));

test('the first fifty problems are told in full, and how many more there are', () => {
  const lines = new ContentError(problems(73)).message.split('\n');
  expect(lines).toHaveLength(52);
  expect(lines[0]).toBe('73 problems in the content:');
  expect(lines[50]).toBe('  49.yaml: x');
  expect(lines[51]).toBe('  … and 23 more, told when these are mended');
});

test('fifty are all told', () => {
  const lines = new ContentError(problems(50)).message.split('\n');
  expect(lines).toHaveLength(51);
  expect(new ContentError(problems(1)).message).toBe('1 problem in the content:\n  0.yaml: x');
});

test('a problem takes one line and moves no cursor', () => {
  expect(formatProblem({ file: 'a\n\x1B[2Jb.yaml', field: '', message: 'er \u202Eslem' })).toBe(
    'a<U+000A><U+001B>[2Jb.yaml: er <U+202E>slem',
  );
});

test('what is long is cut', () => {
  expect(quote('kort')).toBe('"kort"');
  expect(quote('å'.repeat(100))).toBe(`"${'å'.repeat(60)}…"`);
  expect(quote('😀'.repeat(100))).toBe(`"${'😀'.repeat(60)}…"`);
  const field = 'x'.repeat(1000);
  expect(formatProblem({ file: 'a', field, message: 'b' })).toHaveLength('a: …: b'.length + 200);
});
