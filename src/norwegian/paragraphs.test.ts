import { expect, test } from 'vitest';
import { findParagraphs } from './paragraphs.ts';

test.each([
  ['Se § 17.', ['17']],
  ['§17', ['17']],
  ['§ 18 andre ledd', ['18']],
  ['§ 20 a', ['20a']],
  ['§20A', ['20a']],
  ['§§ 29–40', ['29-40']],
  ['§ 35', ['29-40']],
  ['paragraf 28 og 33', ['28-33']],
  ['Paragrafen 33', ['28-33']],
  ['paragrafene 28 og 33', ['28-33']],
  ['§ 17, § 18', ['17', '18']],
  ['§§ 17 og 18', ['17', '18']],
  ['§ 20 og § 20 a', ['20', '20a']],
  ['17 deltakere, 20 a 30', []],
  ['paragrafer', []],
])('%s names %j', (text, ids) => {
  expect(findParagraphs(text).flatMap(({ ids }) => ids)).toEqual(ids);
});

test('tells where the mention stands', () => {
  const text = 'etter § 20 a i loven';
  const [mention] = findParagraphs(text);
  expect(mention?.text).toBe('§ 20 a');
  expect(text.slice(mention?.start, mention?.end).trim()).toBe('§ 20 a');
});
