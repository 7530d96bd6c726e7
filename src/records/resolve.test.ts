import { expect, test } from 'vitest';
import { makeResolved } from '../../tests/helpers/records.ts';

const ids = (values: readonly { id: string }[]) => values.map(({ id }) => id);

test('finds office, municipalities, counties then and now, and the year', () => {
  const project = makeResolved();
  expect(project.office.label.nb).toBe('NAV Nordvik');
  expect(ids(project.municipalities)).toEqual(['nordvik']);
  expect(project.countyReported?.id).toBe('gamlefylket');
  expect(ids(project.countiesNow)).toEqual(['nordland-vest']);
  expect(project.counties).toEqual(['nordland-vest', 'gamlefylket']);
  expect(project.year).toBe(2022);
});

test('an office across a county line belongs to both', () => {
  expect(ids(makeResolved({ office: 'nav-sorvik' }).countiesNow)).toEqual([
    'sorland-vest',
    'nordland-vest',
  ]);
});

test('a national project has no county', () => {
  const project = makeResolved({ office: 'nasjonalt' });
  expect(project.countyReported).toBeUndefined();
  expect(project.counties).toEqual([]);
});

test('the year is that of the first source', () => {
  expect(makeResolved({ sources: [{ document: 'notat-2020' }, { document: 'u22' }] }).year).toBe(
    2020,
  );
});

test('an unknown office is an error', () => {
  expect(() => makeResolved({ office: 'nav-borte' })).toThrow('nav-borte');
});
