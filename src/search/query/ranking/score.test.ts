import { expect, test } from 'vitest';
import { scoreWord } from './score.ts';

test('a word in the title counts more than one in the text, a second time less than the first', () => {
  const [inText, twice, inTitle] = [scoreWord(1, []), scoreWord(2, []), scoreWord(0, [0, 0, 0, 1])];
  expect(inTitle).toBeGreaterThan(inText);
  expect(twice).toBeGreaterThan(inText);
  expect(twice).toBeLessThan(2 * inText);
});
