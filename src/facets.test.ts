import { expect, test } from 'vitest';
import { makeResolved, vocabulary } from '../tests/helpers/records.ts';
import { facets } from './facets.ts';

test('no two facets share a name, none has a word that the search reserves', () => {
  const params = facets.map(({ param }) => param);
  expect(new Set(params).size).toBe(params.length);
  for (const reserved of ['any', 'all', 'none', 'not']) expect(params).not.toContain(reserved);
});

test.each(facets)('$param: what a project carries is among the values', (facet) => {
  const values = facet.values(vocabulary).map(({ id }) => id);
  const carried = facet.of(makeResolved());
  expect(carried.length).toBeGreaterThan(0);
  expect(values).toEqual(expect.arrayContaining([...carried]));
});
