import { expect, test } from 'vitest';
import { parseCsv } from '../../tests/helpers/csv.ts';
import { makeOutcome, makeResolved, makeWithheld } from '../../tests/helpers/records.ts';
import { projectsForExcel } from './excel.ts';
import { toOpenData } from './open-data.ts';
import { projectsCsv } from './open-data-csv.ts';

const labelOf = (param: string, value: string) => `${param} ${value}!`;
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
  for (const [text, between] of [
    [projectsCsv([toOpenData(secret, base)]), '|'],
    [projectsForExcel([toOpenData(secret, base)], labelOf), ' | '],
  ] as const)
    expect(text).toContain(
      [
        'på trygd: vises ikke (av 9 personer)',
        'i jobb: vises ikke (av 9 personer)',
        'syke: vises ikke (av 10)',
        'på hospits: vises ikke',
        'på kurs: 40 prosent av 10',
        'samlinger: 3 samlinger',
      ].join(between),
    );
});

test('the file for machines has a head and one row for each project, nothing guarded', () => {
  const [head, row, end] = projectsCsv([toOpenData(secret, base)]).split('\n');
  expect(head).toMatch(/^ref,id,url,title,/);
  expect(row).toContain(`"=Sporet, ""nytt""",NAV Nordvik,9001`);
  expect(end).toBe('');
});

test('the file for Excel has headings and labels in Norwegian, no ids, and texts that stay texts', () => {
  const project = toOpenData(
    makeResolved({
      title: '＝Sporet',
      period: { from: '2021-03', to: '2022-01', lines: ['u22:1'] },
    }),
    base,
  );
  const [row = {}] = parseCsv(projectsForExcel([project], labelOf).slice(1), ';', '\r\n');
  expect(row).toMatchObject({
    Tittel: "'＝Sporet",
    Kommunenummer: '="9001"',
    Metoder: project.methods.map((id) => `metode ${id}!`).join(' | '),
    Målform: 'malform nb!',
    År: String(project.year),
    'Fra måned': '="2021-03"',
    'Til måned': '="2022-01"',
  });
  expect(Object.keys(row).filter((heading) => /^[a-z]/.test(heading))).toEqual([]);
});
