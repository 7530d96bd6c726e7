import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseCsv } from '../helpers/csv.ts';
import { linksOf } from '../helpers/html.ts';
import { folder, pagesIn, projects, read, readPage } from '../helpers/site.ts';

const surveyRef = (row: number) => `u22-${String(row).padStart(3, '0')}`;
const refs = [
  ...Array.from({ length: 143 }, (_, index) => surveyRef(index + 1)),
  'ips-vest-2024',
  'dps-2017',
];

describe('prosjekter.json', () => {
  test('has 144 projects, each with a ref and an id of its own', () => {
    expect(projects).toHaveLength(144);
    expect(new Set(projects.map(({ ref }) => ref)).size).toBe(144);
    expect(new Set(projects.map(({ id }) => id)).size).toBe(144);
  });

  test('has every ref but that of the answer sent twice', () => {
    expect(projects.map(({ ref }) => ref).sort()).toEqual(
      refs.filter((ref) => ref !== 'u22-015').sort(),
    );
    expect(projects.find(({ ref }) => ref === 'u22-010')?.supersedes).toEqual(['u22-015']);
  });

  test.each(
    `ref id url title office municipalities countyReported countiesNow paragraphs targetGroups methods obstacles
     successFactors partners reportType language period continuation summary outcomes sources supersedes`.split(
      /\s+/,
    ),
  )('gives %s for each project', (key) => {
    expect(projects.filter((project) => !(key in project)).map(({ ref }) => ref)).toEqual([]);
  });

  test('names municipalities by number and name', () => {
    const municipalities = projects.flatMap((project) => project.municipalities);
    expect(municipalities.length).toBeGreaterThan(140);
    expect(
      municipalities.filter(({ number, name }) => !/^\d{4}$/.test(number) || name === ''),
    ).toEqual([]);
  });

  test('gives each project an address of the site where its page is', () => {
    for (const { id, url } of projects) expect(new URL(url).pathname).toBe(`/prosjekter/${id}/`);
    const pages = new Set(pagesIn(folder));
    expect(projects.filter(({ id }) => !pages.has(`/prosjekter/${id}/`))).toEqual([]);
  });

  test('tells no 1 to 4 persons on a confidential topic', () => {
    const confidential = projects
      .flatMap((project) => project.outcomes.map((outcome) => ({ ref: project.ref, ...outcome })))
      .filter(({ topic }) => !['participants', 'work', 'education', 'activity'].includes(topic));
    expect(confidential.some(({ withheld, value }) => withheld && value === null)).toBe(true);
    const persons = ({ value, of, unit }: (typeof confidential)[number]) => {
      if (unit === 'prosent') return of === null ? 0 : ((value ?? 0) / 100) * of;
      return ['personer', 'barn', 'familier', 'husstander', 'saker'].includes(unit) ? value : 0;
    };
    expect(
      confidential.filter((outcome) => {
        const count = persons(outcome) ?? 0;
        return count > 0 && count < 5;
      }),
    ).toEqual([]);
  });

  test('a number is withheld or told, never both or neither', () => {
    const outcomes = projects.flatMap((project) => project.outcomes);
    const isTold = ({ value, from, to }: (typeof outcomes)[number]) =>
      value !== null || (from !== null && to !== null);
    expect(outcomes.filter((outcome) => isTold(outcome) === outcome.withheld)).toEqual([]);
    expect(outcomes.some(({ from, value }) => from !== null && value === null)).toBe(true);
    expect(outcomes.filter((outcome) => 'hidden' in outcome)).toEqual([]);
  });
});

test.each(refs)('/p/%s/ leads to the project', (ref) => {
  const html = readPage(`/p/${ref}/`);
  const { id } =
    projects.find((project) => project.ref === (ref === 'u22-015' ? 'u22-010' : ref)) ?? {};
  expect(linksOf(html)).toEqual([`/prosjekter/${id}/`]);
  expect(html).toContain(`<meta http-equiv="refresh" content="0; url=/prosjekter/${id}/">`);
  expect(readPage(`/prosjekter/${id}/`)).toContain(`/p/${ref === 'u22-015' ? 'u22-010' : ref}/`);
});

describe('the CSV files', () => {
  const machine = parseCsv(read('data/prosjekter.csv'), ',');
  const excel = readFileSync(join(folder, 'data/prosjekter-excel.csv'), 'utf8');

  test('hold the rows of the JSON file', () => {
    const list = (values: readonly string[]) => values.join('|');
    expect(
      machine.map((row) => [row.ref, row.id, row.url, row.title, row.office, row.municipalities]),
    ).toEqual(
      projects.map(({ ref, id, url, title, office, municipalities }) => [
        ref,
        id,
        url,
        title,
        office,
        list(municipalities.map(({ name }) => name)),
      ]),
    );
    expect(
      machine.map((row) => [row.paragraphs, row.targetGroups, row.methods, row.summary]),
    ).toEqual(
      projects.map(({ paragraphs, targetGroups, methods, summary }) => [
        list(paragraphs),
        list(targetGroups),
        list(methods),
        summary,
      ]),
    );
    expect(machine.map((row) => row.outcomes?.split('|').filter(Boolean).length)).toEqual(
      projects.map(({ outcomes }) => outcomes.length),
    );
  });

  test('that for machines has no byte order mark and plain line feeds', () => {
    expect(read('data/prosjekter.csv')).toMatch(/^ref,id,url,/);
    expect(read('data/prosjekter.csv')).not.toContain('\r');
  });

  test('that for Excel has a byte order mark, semicolons and CRLF', () => {
    expect(excel.startsWith('\uFEFFRef;Tittel;Adresse;')).toBe(true);
    expect(excel.endsWith('\r\n')).toBe(true);
  });

  test('that for Excel has the same projects, and labels in place of ids', () => {
    const rows = parseCsv(excel.slice(1), ';', '\r\n');
    expect(rows.map((row) => row['Ref'])).toEqual(machine.map((row) => row.ref));
    const values = (key: string) => new Set(machine.flatMap((row) => row[key]?.split('|')));
    const labels = (key: string) => new Set(rows.flatMap((row) => row[key]?.split(' | ')));
    for (const [ids, heading] of [
      ['methods', 'Metoder'],
      ['paragraphs', 'Paragrafer'],
      ['obstacles', 'Hindringer'],
      ['partners', 'Samarbeidspartnere'],
      ['reportType', 'Rapporttype'],
      ['continuationForm', 'Hvordan det går videre'],
    ] as const) {
      expect(labels(heading).size, heading).toBe(values(ids).size);
      expect([...labels(heading)].filter((label) => label && values(ids).has(label))).toEqual([]);
    }
    const numbers = rows.map((row) => row['Kommunenummer'] ?? '').filter((cell) => cell !== '');
    expect(numbers.filter((cell) => !/^="\d{4}"$|^\d{4}( \| \d{4})+$/.test(cell))).toEqual([]);
  });
});
