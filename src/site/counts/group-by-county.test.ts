import { expect, test } from 'vitest';
import { makeResolved } from '../../../tests/helpers/records.ts';
import { groupByCounty } from './group-by-county.ts';

test('keeps the order and puts each project under all of its counties', () => {
  const projects = [
    makeResolved({ id: 'a' }),
    makeResolved({ id: 'b', office: 'nav-sorvik' }),
    makeResolved({ id: 'c' }),
    makeResolved({ id: 'd', office: 'nasjonalt' }),
  ];
  expect(
    groupByCounty(projects).map(({ label, members }) => [label, members.map(({ id }) => id)]),
  ).toEqual([
    ['Nordlandet', ['a', 'b', 'c']],
    ['Sørlandet', ['b']],
    ['Hele landet', ['d']],
  ]);
});
