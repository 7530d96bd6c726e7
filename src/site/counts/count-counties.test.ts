import { expect, test } from 'vitest';
import { makeResolved, vocabulary } from '../../../tests/helpers/records.ts';
import { type CountyCount, countCountiesNow, countCountiesReported } from './count-counties.ts';

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

test('as reported: without those that came later', () => {
  expect(counts(countCountiesReported(vocabulary, projects))).toEqual([['gamlefylket', 2]]);
});
