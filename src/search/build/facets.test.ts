import { expect, test } from 'vitest';
import { makeResolved, vocabulary } from '../../../tests/helpers/records.ts';
import { facets } from '../../facets.ts';
import { unpackFacet } from '../format/pack-facet.ts';
import {
  buildFacets,
  buildOrders,
  buildUnlistedFacets,
  offeredFacets,
  unlistedFacets,
} from './facets.ts';

const projects = [
  makeResolved({ title: 'Ørnen', targetGroups: ['ungdom'] }),
  makeResolved({ title: 'Ask', office: 'nav-sorvik', targetGroups: ['barnefamilier', 'ungdom'] }),
  makeResolved({ title: 'Ask', targetGroups: [], sources: [{ document: 'notat-2020' }] }),
];
const { inlined, separate } = buildFacets(projects, vocabulary);
const places = buildUnlistedFacets(projects, vocabulary);

const offered = Object.fromEntries(
  Object.entries(inlined).map(([param, facet]) => [param, unpackFacet(facet, projects.length)]),
);

test('lists the values of a facet once, and their indexes by document', () => {
  expect(offered['malgruppe']).toEqual({
    values: ['ungdom', 'barnefamilier'],
    docs: [[0], [0, 1], []],
  });
});

test('every facet is either offered or unlisted, and says what the records say', () => {
  const all = { ...offered, ...places.facets };
  expect(Object.keys(all).sort()).toEqual(facets.map(({ param }) => param).toSorted());
  expect(offeredFacets.map(({ param }) => param)).toEqual(Object.keys(inlined));
  expect(unlistedFacets.map(({ param }) => param)).toEqual(Object.keys(places.facets));
  for (const [doc, project] of projects.entries())
    for (const { param, of } of facets)
      expect(all[param]?.docs[doc]?.map((index) => all[param]?.values[index]).toSorted()).toEqual(
        [...of(project)].sort(),
      );
});

test('facets that are too much for one file are kept separate, the first ones inlined', () => {
  expect(separate).toEqual({});
  const length = JSON.stringify(inlined['malgruppe']).length;
  const few = buildFacets(projects, vocabulary, length);
  expect(Object.keys(few.inlined)).toEqual(['malgruppe']);
  expect({ ...few.inlined, ...few.separate }).toEqual(inlined);
  expect(buildFacets(projects, vocabulary, length - 1).inlined).toEqual({});
});

test('titles in Norwegian order, the newest year first, equal ones by document number', () => {
  expect(buildOrders(projects)).toEqual({ tittel: [1, 2, 0], nyeste: [0, 1, 2] });
  expect(buildOrders(projects.toReversed()).nyeste).toEqual([1, 2, 0]);
});

test('labels of the values that some project has', () => {
  expect(places.labels['kontor']).toEqual({
    'nav-nordvik': 'NAV Nordvik',
    'nav-sorvik': 'NAV Sørvik',
  });
  expect(Object.keys(places.labels)).toEqual(['fylke', 'kommune', 'kontor']);
});

test('a place that no project is from is a value all the same, which nothing has', () => {
  const few = buildUnlistedFacets([makeResolved()], vocabulary);
  expect(few.facets['kommune']).toEqual({ values: ['nordvik', 'sorvik'], docs: [[0]] });
  expect(few.labels['kommune']).toEqual({ nordvik: 'Nordvik', sorvik: 'Sørvik' });
  expect(few.facets['kontor']?.values).toEqual(['nav-nordvik']);
  const { fylke } = buildFacets([makeResolved()], vocabulary).inlined;
  expect(fylke?.values.toSorted()).toEqual(['gamlefylket', 'nordland-vest', 'sorland-vest']);
});

test('no projects', () => {
  expect(buildOrders([])).toEqual({ tittel: [], nyeste: [] });
  expect(buildFacets([], vocabulary).inlined['malgruppe']).toEqual({ values: [], docs: [] });
});
