import { expect, test } from 'vitest';
import { makeOutcome, makeResolved, makeWithheld } from '../../tests/helpers/records.ts';
import { excelCsv, machineCsv } from './csv.ts';
import { toOpenData } from './open-data.ts';
import { projectsCsv } from './open-data-csv.ts';

const base = new URL('https://example.org');
const secret = makeResolved({
  title: '=Sporet, "nytt"',
  outcomes: [
    makeWithheld({ label: 'på trygd', topic: 'benefits', of: 9, group: 'status' }),
    makeWithheld({ label: 'i jobb', of: 9, group: 'status' }),
    makeWithheld({ label: 'syke', topic: 'health', of: 10, unit: 'prosent' }),
    makeWithheld({ label: 'på hospits', topic: 'housing' }),
    makeOutcome({ label: 'på kurs', value: 40, of: 10, unit: 'prosent' }),
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

test('a withheld number is null, and why it is withheld is not told', () => {
  expect(toOpenData(secret, base).outcomes.map(({ value, withheld }) => [value, withheld])).toEqual(
    [
      [null, true],
      [null, true],
      [null, true],
      [null, true],
      [40, false],
      [3, false],
    ],
  );
});

test('the CSV files have one phrase for withheld numbers', () => {
  expect(projectsCsv([toOpenData(secret, base)], excelCsv)).toContain(
    [
      'på trygd: vises ikke (av 9 personer)',
      'i jobb: vises ikke (av 9 personer)',
      'syke: vises ikke (av 10)',
      'på hospits: vises ikke',
      'på kurs: 40 prosent av 10',
      'samlinger: 3 samlinger',
    ].join('|'),
  );
});

test('the CSV file has a head and one guarded row for each project', () => {
  const [head, row, end] = projectsCsv([toOpenData(secret, base)], machineCsv).split('\n');
  expect(head).toMatch(/^ref,id,url,title,/);
  expect(row).toContain(`"'=Sporet, ""nytt""",NAV Nordvik,9001`);
  expect(end).toBe('');
});
