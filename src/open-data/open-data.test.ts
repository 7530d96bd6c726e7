import { expect, test } from 'vitest';
import { makeOutcome, makeResolved } from '../../tests/helpers/records.ts';
import { excelCsv, machineCsv } from './csv.ts';
import { toOpenData } from './open-data.ts';
import { projectsCsv } from './open-data-csv.ts';

const base = new URL('https://example.org');
const secret = makeResolved({
  title: '=Sporet, "nytt"',
  outcomes: [
    makeOutcome({ label: 'på trygd', topic: 'benefits', value: 2, of: 9, group: 'status' }),
    makeOutcome({ label: 'i jobb', value: 7, of: 9, group: 'status' }),
    makeOutcome({ label: 'syke', topic: 'health', value: 30, of: 10, unit: 'prosent' }),
    makeOutcome({ label: 'samlinger', value: 3, unit: 'samlinger' }),
  ],
});

test('gives absolute addresses, names and the municipality number of the year reported on', () => {
  expect(toOpenData(makeResolved(), base)).toMatchObject({
    url: 'https://example.org/prosjekter/jobbsporet-nordvik/',
    office: 'NAV Nordvik',
    municipalities: [{ number: '9001', name: 'Nordvik' }],
    countyReported: 'Gamlefylket',
    countiesNow: ['Nordlandet'],
  });
});

test('what a record lacks is null', () => {
  const project = toOpenData(
    makeResolved({
      office: 'nasjonalt',
      period: undefined,
      continuation: { status: 'no' },
      sources: [{ document: 'u22' }],
    }),
    base,
  );
  expect(project).toMatchObject({
    countyReported: null,
    period: null,
    continuation: { how: null },
    sources: [{ row: null }],
  });
});

test('small numbers are hidden', () => {
  expect(toOpenData(secret, base).outcomes.map(({ value, hidden }) => [value, hidden])).toEqual([
    [null, 'small'],
    [null, 'derivable'],
    [null, 'small'],
    [3, null],
  ]);
});

test('small numbers are hidden in the CSV files too', () => {
  expect(projectsCsv([toOpenData(secret, base)], excelCsv)).toContain(
    'på trygd: færre enn 5 av 9 personer|i jobb: vises ikke|syke: færre enn 5 av 10|samlinger: 3 samlinger',
  );
});

test('the CSV file has a head and one guarded row for each project', () => {
  const [head, row, end] = projectsCsv([toOpenData(secret, base)], machineCsv).split('\n');
  expect(head).toMatch(/^ref,id,url,title,/);
  expect(row).toContain(`"'=Sporet, ""nytt""",NAV Nordvik,9001`);
  expect(end).toBe('');
});
