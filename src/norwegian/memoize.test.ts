import { expect, test } from 'vitest';
import { memoize } from './memoize.ts';

test('each word is looked at once, also where the answer is empty', () => {
  const asked: string[] = [];
  const lengthOf = memoize((word) => {
    asked.push(word);
    return word.length;
  });
  expect(['', 'ord', '', 'ord', 'to'].map(lengthOf)).toEqual([0, 3, 0, 3, 2]);
  expect(asked).toEqual(['', 'ord', 'to']);
});
