import { describe, expect, test } from 'vitest';
import { makeResolved, vocabulary } from '../../../tests/helpers/records.ts';
import type { Vocabulary } from '../../records/schemas/vocabulary.ts';
import { buildNames } from './names.ts';

const [nordland, sorland, gamle] = vocabulary.counties;
const [nordvik, sorvik] = vocabulary.municipalities;
const [navNordvik] = vocabulary.offices;
if (!nordland || !sorland || !gamle || !nordvik || !sorvik || !navNordvik)
  throw new Error('The fixtures have changed');
const called = <Value extends object>(value: Value, name: string, ...synonyms: string[]) => ({
  ...value,
  label: { nb: name, nn: name },
  synonyms,
});
const projects = [makeResolved({ supersedes: ['u22-009'] })];

/** What the fixture vocabulary with changes makes a name stand for. */
function meaning(name: string, changes: Partial<Vocabulary> = {}, words: string[] = []) {
  const { places } = buildNames(projects, { ...vocabulary, ...changes }, (word) =>
    words.includes(word),
  );
  const found = places.filter(({ names }) => names.includes(name));
  expect(found.length, name).toBeLessThan(2);
  if (!found[0]) return undefined;
  const { names: _, ...rest } = found[0];
  return rest;
}
const within = ['nordland-vest', 'gamlefylket'];

describe('names stand for', () => {
  test('a municipality, its office, and its numbers then and now', () => {
    const values = { kommune: ['nordvik'], kontor: ['nav-nordvik'] };
    expect(meaning('Nordvik')).toEqual({ values, within });
    for (const number of ['9001', '9101'])
      expect(meaning(number)).toEqual({ values: { kommune: ['nordvik'] }, within });
  });

  test('a county, one that is gone, and its people', () => {
    expect(meaning('Nordlandet')).toEqual({ values: { fylke: ['nordland-vest'] } });
    expect(meaning('nordlandske')).toEqual({ values: { fylke: ['nordland-vest'] } });
    expect(meaning('Gamlefylket')).toEqual({ values: { fylke: ['gamlefylket'] } });
  });

  test('a region: those of its counties that a project is from', () => {
    expect(meaning('Vest-Kysten')).toEqual({ values: { fylke: ['nordland-vest'] } });
  });

  test('other names of them, where no value has the name as its own', () => {
    const changes = {
      counties: [called(nordland, 'Nordlandet', 'Kysten', 'Nordvik'), sorland, gamle],
    };
    expect(meaning('Kysten', changes)).toEqual({ values: { fylke: ['nordland-vest'] } });
    expect(Object.keys(meaning('Nordvik', changes)?.values ?? {})).toEqual([
      'kommune',
      'kontor',
      'fylke',
    ]);
  });

  test('several values that share another name', () => {
    const changes = {
      offices: [
        called(navNordvik, 'NAV Nordvik', 'NAV Vika'),
        called({ ...navNordvik, id: 'nav-to' }, 'NAV To', 'NAV Vika'),
      ],
    };
    const both = [makeResolved(), { ...makeResolved(), office: changes.offices[1] ?? navNordvik }];
    const { places } = buildNames(both, { ...vocabulary, ...changes }, () => false);
    expect(places.find(({ names }) => names.includes('Vika'))?.values.kontor).toEqual([
      'nav-nordvik',
      'nav-to',
    ]);
  });
});

test('an office named by its municipalities is these; another one is itself first', () => {
  const serves = { ...navNordvik, municipalities: ['nordvik', 'sorvik'] };
  const both = [makeResolved(), makeResolved({ office: 'nav-sorvik' })];
  const keys = (name: string) => {
    const changed = { ...vocabulary, offices: [called(serves, name)] };
    const { places } = buildNames(both, changed, () => false);
    const found = places.find(({ names }) => names.includes(name.slice(4)));
    return Object.entries(found?.values ?? {});
  };
  expect(keys('NAV Nordvik-Sørvik')).toEqual([
    ['kommune', ['nordvik', 'sorvik']],
    ['kontor', ['nav-nordvik']],
  ]);
  expect(keys('NAV Bygda')).toEqual([
    ['kontor', ['nav-nordvik']],
    ['kommune', ['nordvik', 'sorvik']],
  ]);
});

test('a place that no project is from is told as such', () => {
  expect(meaning('Sørvik')).toMatchObject({ values: { kommune: ['sorvik'] }, isEmpty: true });
  expect(meaning('Nordvik')).not.toHaveProperty('isEmpty');
});

test('a list of two places is no name of its own, unless a value is called so', () => {
  const list = 'Nordvik og Sørvik';
  const counties = [called(nordland, 'Nordlandet', list), sorland, gamle];
  expect(meaning(list, { counties })).toBeUndefined();
  expect(meaning(list, { counties: [called(nordland, list), sorland, gamle] })).toBeDefined();
});

test.each([
  ['Time', [], 'spelt'],
  ['Os', [], 'spelt'],
  ['Skog', ['skog'], 'spelt'],
  ['Skog', [], undefined],
  ['Hå', ['ha'], 'plain'],
  ['Bø', [], 'plain'],
  ['Tåre', ['tare'], 'plain'],
  ['Tåre', ['tåre'], 'spelt'],
  ['Tåre', [], undefined],
  ['Nord-Os', ['nord', 'os'], undefined],
])('%s beside the words %j is a word: %s', (name, words, kind) => {
  const municipalities = [called(nordvik, name), sorvik];
  expect(meaning(name, { municipalities }, words)?.isWord).toBe(kind);
});

test('paragraphs that some project has, and refs that have become part of another', () => {
  const { paragraphs, formerRefs } = buildNames(projects, vocabulary, () => false);
  expect(paragraphs).toEqual(['17', '20a']);
  expect(formerRefs).toEqual({ 'u22-009': 'u22-001' });
});
