import { expect, test } from 'vitest';
import { makeOutcome, makeResolved, vocabulary } from '../tests/helpers/records.ts';
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

const of = (param: string, changes: Parameters<typeof makeResolved>[0]) =>
  facets.find((facet) => facet.param === param)?.of(makeResolved(changes));

test('a project tells figures on the topics of its outcomes, each once; what there is room for is none', () => {
  const outcomes = (['work', 'capacity', 'work', 'housing'] as const).map((topic) =>
    makeOutcome({ topic }),
  );
  expect(of('tall', { outcomes })).toEqual(['work', 'housing']);
  expect(of('tall', { outcomes: [] })).toEqual([]);
});

test('how a project goes on is what its report says of it, if anything', () => {
  expect(of('drift', { continuation: { status: 'yes', form: 'partly' } })).toEqual(['partly']);
  expect(of('drift', { continuation: { status: 'yes' } })).toEqual([]);
});
