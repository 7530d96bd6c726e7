import { expect, test } from 'vitest';
import { makeResolved, vocabulary } from '../../../tests/helpers/records.ts';
import {
  type CountyCount,
  countAcrossCounties,
  countCountiesNow,
  countCountiesThen,
} from './count-counties.ts';

const projects = [
  makeResolved(),
  makeResolved({ office: 'nav-sorvik' }),
  makeResolved({ office: 'nasjonalt' }),
];
const counts = (values: CountyCount[]) => values.map(({ county, count }) => [county.id, count]);

test('now: without the abolished, both counties of an office across the line', () => {
  expect(counts(countCountiesNow(vocabulary, projects))).toEqual([
    ['nordland-vest', 2],
    ['sorland-vest', 1],
  ]);
});

test('then: without those that came later', () => {
  expect(counts(countCountiesThen(vocabulary, projects))).toEqual([['gamlefylket', 2]]);
});

test('a county that there was then and is now has one number', () => {
  const old = vocabulary.counties.map((county) => ({ ...county, from: '2020-01-01' }));
  const [then, now] = [countCountiesThen, countCountiesNow].map((count) =>
    counts(count({ ...vocabulary, counties: old }, projects)),
  );
  expect(then).toEqual(expect.arrayContaining(now ?? []));
});

test('projects across a county line are told', () => {
  expect(countAcrossCounties(projects)).toBe(1);
});
