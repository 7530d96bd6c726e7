import { expect, test } from 'vitest';
import { type Field, fields } from '../../format/fields.ts';
import { scoreWord } from './score.ts';

/** What a word counts that stands once in one field. */
const once = (field: Field) =>
  scoreWord(
    0,
    fields.map((name) => (name === field ? 1 : 0)),
  );

test('a word in the title counts more than one in the text, a second time less than the first', () => {
  const [inText, twice] = [scoreWord(1, []), scoreWord(2, [])];
  expect(once('title')).toBeGreaterThan(inText);
  expect(once('asks')).toBeLessThan(inText);
  expect(twice).toBeGreaterThan(inText);
  expect(twice).toBeLessThan(2 * inText);
});
