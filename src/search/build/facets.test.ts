import { expect, test } from 'vitest';
import { makeResolved, vocabulary } from '../../../tests/helpers/records.ts';
import { facets } from '../../facets.ts';
import { unpackFacet } from '../format/pack-facet.ts';
import { facetValues } from './documents.ts';
import { buildFacets, buildOrders, buildPlaceFacts, offeredFacets, placeFacets } from './facets.ts';

const projects = [
  makeResolved({ title: 'Ørnen', targetGroups: ['ungdom'] }),
  makeResolved({ title: 'Ask', office: 'nav-sorvik', targetGroups: ['barnefamilier', 'ungdom'] }),
  makeResolved({ title: 'Ask', targetGroups: [], sources: [{ document: 'notat-2020' }] }),
];
const { together, apart } = buildFacets(projects);
const places = buildPlaceFacts(projects, vocabulary);

const offered = Object.fromEntries(
  Object.entries(together).map(([param, facet]) => [param, unpackFacet(facet, projects.length)]),
);

test('lists the values of a facet once, and their places by row', () => {
  expect(offered['malgruppe']).toEqual({
    values: ['ungdom', 'barnefamilier'],
    rows: [[0], [0, 1], []],
  });
});

test('every facet is either offered or a place, and says what the records say', () => {
  const all = { ...offered, ...places.facets };
  expect(Object.keys(all).sort()).toEqual(facets.map(({ param }) => param).toSorted());
  expect(offeredFacets.map(({ param }) => param)).toEqual(Object.keys(together));
  expect(placeFacets.map(({ param }) => param)).toEqual(Object.keys(places.facets));
  for (const [row, project] of projects.entries())
    for (const [param, values] of facetValues(project))
      expect(
        all[param]?.rows[row]?.map((position) => all[param]?.values[position]).toSorted(),
      ).toEqual(values.toSorted());
});

test('facets that are too much for one file are kept apart, the first ones together', () => {
  expect(apart).toEqual({});
  const length = JSON.stringify(together['malgruppe']).length;
  const few = buildFacets(projects, length);
  expect(Object.keys(few.together)).toEqual(['malgruppe']);
  expect({ ...few.together, ...few.apart }).toEqual(together);
  expect(buildFacets(projects, length - 1).together).toEqual({});
});

test('titles in Norwegian order, the newest year first, equal ones by row', () => {
  expect(buildOrders(projects)).toEqual({ tittel: [1, 2, 0], nyeste: [0, 1, 2] });
  expect(buildOrders(projects.toReversed()).nyeste).toEqual([1, 2, 0]);
});

test('labels of the places that some project has', () => {
  expect(places.labels['kontor']).toEqual({
    'nav-nordvik': 'NAV Nordvik',
    'nav-sorvik': 'NAV Sørvik',
  });
  expect(Object.keys(places.labels)).toEqual(['kommune', 'kontor']);
});

test('no projects', () => {
  expect(buildOrders([])).toEqual({ tittel: [], nyeste: [] });
  expect(buildFacets([]).together['malgruppe']).toEqual({ values: [], rows: [] });
});
