import { expect, test } from 'vitest';
import { makeResolved, vocabulary } from '../../tests/helpers/records.ts';
import { facets } from '../facets.ts';
import { buildFacts, buildPlaceFacts, offeredFacets, orderByTitle } from './build-facts.ts';
import { facetValues } from './document.ts';
import { unpackFacet } from './pack-facet.ts';

const projects = [
  makeResolved({ title: 'Ørnen', targetGroups: ['ungdom'] }),
  makeResolved({ title: 'Ask', office: 'nav-sorvik', targetGroups: ['barnefamilier', 'ungdom'] }),
  makeResolved({ title: 'Ask', targetGroups: [], sources: [{ document: 'notat-2020' }] }),
];
const facts = buildFacts(projects);
const places = buildPlaceFacts(projects, vocabulary);

const offered = Object.fromEntries(
  Object.entries(facts.facets).map(([param, facet]) => [
    param,
    unpackFacet(facet, projects.length),
  ]),
);

test('lists the values of a facet once, and their places by row', () => {
  expect(offered['malgruppe']).toEqual({
    values: ['ungdom', 'barnefamilier'],
    rows: [[0], [0, 1], []],
  });
});

test('every facet is either offered or a place, and says what the records say', () => {
  const all = { ...offered, ...places.facets };
  expect(facts.params).toEqual(facets.map(({ param }) => param));
  expect(Object.keys(all).sort()).toEqual(facts.params.toSorted());
  expect(offeredFacets.map(({ param }) => param)).toEqual(Object.keys(facts.facets));
  for (const [row, project] of projects.entries())
    for (const [param, values] of facetValues(project))
      expect(
        all[param]?.rows[row]?.map((position) => all[param]?.values[position]).toSorted(),
      ).toEqual(values.toSorted());
});

test('titles in Norwegian order, equal ones by row', () => {
  expect(orderByTitle(projects)).toEqual([1, 2, 0]);
});

test('the year of each row', () => {
  expect(facts.years).toEqual([2022, 2022, 2020]);
});

test('labels of the places that some project has', () => {
  expect(places.labels['kontor']).toEqual({
    'nav-nordvik': 'NAV Nordvik',
    'nav-sorvik': 'NAV Sørvik',
  });
  expect(Object.keys(places.labels)).toEqual(['kommune', 'kontor']);
});

test('no projects', () => {
  expect(buildFacts([])).toMatchObject({ years: [] });
});
