import { expect, test } from 'vitest';
import { makeResolved } from '../../tests/helpers/records.ts';
import { orderProjects } from './order-projects.ts';

test('by county, office and title; projects without a county last', () => {
  const projects = [
    makeResolved({ id: 'd', office: 'nasjonalt' }),
    makeResolved({ id: 'c', office: 'nav-sorvik' }),
    makeResolved({ id: 'b', title: 'Ørret' }),
    makeResolved({ id: 'a', title: 'Bille' }),
  ];
  expect(orderProjects(projects).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
});
