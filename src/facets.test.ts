import { expect, test } from 'vitest';
import { makeResolved, vocabulary } from '../tests/helpers/records.ts';
import { facets, taggedFacets } from './facets.ts';

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

test('a project has its values of every facet', () => {
  const values = Object.fromEntries(facets.map((facet) => [facet.param, facet.of(makeResolved())]));
  expect(values['paragraf']).toEqual(['17', '20a']);
  expect(values['fylke']).toEqual(['nordland-vest', 'gamlefylket']);
  expect(values['kontor']).toEqual(['nav-nordvik']);
});

test('no two tagged facets share a letter, and what is told beside a facet is a facet', () => {
  const letters = taggedFacets.map(({ tag }) => tag);
  expect(new Set(letters).size).toBe(letters.length);
  const params = facets.map(({ param }) => param);
  for (const { beside = [] } of facets)
    for (const { param } of beside) expect(params).toContain(param);
});
