import { describe, expect, test } from 'vitest';
import { mayName, nameStarts } from '../../format/name-starts.ts';
import type { NamedPlace, PlaceParam } from '../../format/names-file.ts';
import { prepareNames } from './names.ts';
import { readQuery as readPlain } from './read.ts';

const place = (
  names: string[],
  values: Partial<Record<PlaceParam, string[]>>,
  more: Partial<NamedPlace> = {},
): NamedPlace => ({ names, values, ...more });
const town = (name: string, id: string, county: string, more: Partial<NamedPlace> = {}) =>
  place([name], { kommune: [id], kontor: [`nav-${id}`] }, { within: [county], ...more });

const names = prepareNames(
  {
    places: [
      place(['Vestland', 'Hordaland'], { fylke: ['vestland'] }),
      place(['Vestlandet', 'vestlandsk', 'vestlandske'], { fylke: ['rogaland', 'vestland'] }),
      place(['Nordland', 'nordlandsk', 'nordlandske', 'Nordlánnda'], { fylke: ['nordland'] }),
      place(['Trøndelag', 'trøndersk', 'trønderske'], { fylke: ['trondelag'] }),
      place(['Troms'], { fylke: ['troms'] }),
      place(['Finnmark', 'Finnmárku'], { fylke: ['finnmark'] }),
      place(['Troms og Finnmark'], { fylke: ['troms-og-finnmark'] }),
      place(['Møre og Romsdal'], { fylke: ['more-og-romsdal'] }),
      place(['Innlandet'], { fylke: ['innlandet'] }),
      place(['Rogaland'], { fylke: ['rogaland'] }),
      place(['Nord-Norge', 'Nord-Noreg', 'Northern Norway'], { fylke: ['nordland', 'troms'] }),
      place(['Oslo'], { fylke: ['oslo'], kommune: ['oslo'] }, { within: ['oslo'] }),
      place(['Oslo og omegn', 'Oslo-området'], { fylke: ['akershus', 'oslo'] }),
      place(['Bergen', '4601', '1201'], { kommune: ['bergen'] }, { within: ['vestland'] }),
      town('Trysil', 'trysil', 'innlandet'),
      town('Tromsø', 'tromso', 'troms'),
      town('Klepp', 'klepp', 'rogaland'),
      place(['Klepp-Time'], { kommune: ['klepp', 'time'], kontor: ['nav-klepp-time'] }),
      town('Time', 'time', 'rogaland', { isWord: 'spelt' }),
      town('Sola', 'sola', 'rogaland', { isWord: 'spelt' }),
      town('Os', 'os', 'vestland', { isWord: 'spelt' }),
      town('Fet', 'fet', 'akershus', { isWord: 'spelt' }),
      town('Hole', 'hole', 'buskerud', { isWord: 'spelt' }),
      town('Våler', 'valer', 'innlandet', { isWord: 'spelt' }),
      town('Hå', 'ha', 'rogaland', { isWord: 'plain' }),
      town('Bø', 'bo', 'telemark', { isWord: 'plain' }),
      place(
        ['Valdres'],
        { kontor: ['nav-valdres'], kommune: ['vang', 'etnedal'] },
        { within: ['innlandet'] },
      ),
      place(['Lom'], { kommune: ['lom'] }, { within: ['innlandet'], isEmpty: true }),
    ],
    paragraphs: ['17', '18', '19', '20', '20a', '27', '28-33', '29-40'],
    formerRefs: { 'u22-015': 'u22-010' },
  },
  ['u22-067', 'u22-010', 'dps-2017'],
);

const starts = new Set(
  nameStarts([...names.places.keys()].filter((key) => /\p{L}/u.test(key))).split(' '),
);

/** Reads a query; what it names must be seen before it is read, or the page would not load the reader. */
function readQuery(...[query, known, unfinished]: Parameters<typeof readPlain>) {
  const reading = readPlain(query, known, unfinished);
  const { parts, beside, maybe } = reading;
  if (parts.length + beside.length + maybe.length > 0)
    expect(mayName(query, starts), query).toBe(true);
  return reading;
}

/** What a query is read as, as the address would have it, and what is left. */
function read(query: string, unfinished?: string): string {
  const { parts, rest } = readQuery(query, names, unfinished);
  const filters = parts.map(({ param, values }) => `${param}=${values.join(',')}`);
  return [...filters, ...(rest === '' ? [] : [rest])].join(' | ');
}
const offered = (query: string) =>
  readQuery(query, names).maybe.map(({ param, values }) => `${param}=${values.join(',')}`);

describe('places are read', () => {
  test.each([
    ['Vestland barnefamilier', 'fylke=vestland | barnefamilier'],
    ['barnefamilier i vestland', 'fylke=vestland | barnefamilier'],
    ['barnefamilier fra Vestland fylke', 'fylke=vestland | barnefamilier'],
    ['Vestlands barnefamilier', 'fylke=vestland | barnefamilier'],
    ['fylket Vestland', 'fylke=vestland'],
    ['Vestland fylkeskommune og gjeld', 'fylke=vestland | gjeld'],
    ['Hordaland', 'fylke=vestland'],
    ['vestlandske kommuner', 'fylke=rogaland,vestland'],
    ['nordlandske ungdommer', 'fylke=nordland | ungdommer'],
    ['trøndersk kafé', 'fylke=trondelag | kafé'],
    ['trondersk', 'fylke=trondelag'],
    ['Trondelag', 'fylke=trondelag'],
    ['Troendelag', 'fylke=trondelag'],
    ['Finnmárku', 'fylke=finnmark'],
    ['nordlannda', 'fylke=nordland'],
    ['Northern Norway debt', 'fylke=nordland,troms | debt'],
    ['gjeld i hele Nord-Norge', 'fylke=nordland,troms | gjeld'],
    ['nord norge', 'fylke=nordland,troms'],
    ['NORDNORGE', 'fylke=nordland,troms'],
    ['Nord-Noreg ungdom', 'fylke=nordland,troms | ungdom'],
    ['Troms og Finnmark', 'fylke=troms-og-finnmark'],
    ['møre/romsdal', 'fylke=more-og-romsdal'],
    ['More & Romsdal bolig', 'fylke=more-og-romsdal | bolig'],
    ['trysil', 'kommune=trysil'],
    ['Trysil kommune gjeld', 'kommune=trysil | gjeld'],
    ['kommunen Trysil', 'kommune=trysil'],
    ['Oslo', 'fylke=oslo'],
    ['Oslo kommune', 'kommune=oslo'],
    ['NAV Trysil', 'kontor=nav-trysil'],
    ['nav trysil gjeld', 'kontor=nav-trysil | gjeld'],
    ['nav-kontoret i Trysil', 'kontor=nav-trysil'],
    ['Trysil NAV', 'kontor=nav-trysil'],
    ['NAV Bergen', 'kommune=bergen'],
    ['NAV Vestland', 'fylke=vestland'],
    ['Valdres', 'kontor=nav-valdres'],
    ['Bergen og omegn', 'fylke=vestland'],
    ['unge i Bergensområdet', 'fylke=vestland | unge'],
    ['Bergen-regionen', 'fylke=vestland'],
    ['området rundt Bergen', 'fylke=vestland'],
    ['Oslo og omegn', 'fylke=akershus,oslo'],
    ['osloområdet', 'fylke=akershus,oslo'],
    ['hva gjør de i Nordland?', 'fylke=nordland'],
    ['prosjekter fra Nordland', 'fylke=nordland'],
    ['Lom', 'kommune=lom'],
  ])('%s → %s', (query, said) => {
    expect(read(query)).toBe(said);
  });
});

describe('several places mean any of them', () => {
  test.each([
    ['Vestland og Rogaland', 'fylke=vestland | fylke=rogaland'],
    [
      'gjeld i Vestland, Rogaland eller Nordland',
      'fylke=vestland | fylke=rogaland | fylke=nordland | gjeld',
    ],
    ['Oslo eller Bergen', 'kommune=oslo | kommune=bergen'],
    ['Vestland og Tromsø', 'fylke=vestland | fylke=troms'],
    ['Trysil i Innlandet', 'kommune=trysil | fylke=innlandet'],
    ['Valdres og Trysil', 'kommune=vang,etnedal | kommune=trysil'],
    ['NAV Trysil og NAV Tromsø', 'kontor=nav-trysil | kontor=nav-tromso'],
  ])('%s → %s', (query, said) => {
    expect(read(query)).toBe(said);
  });
});

describe('a name that is a word as well is a word', () => {
  test.each([
    'time',
    'Time',
    'kurs i timen',
    'kurs i time',
    'bestille time hos lege',
    'Time med veileder',
    'KURS TIME',
    'Kurs Og Time',
    'Hva hjelper? Time med veileder',
    'sola',
    'barn i sola',
    'os',
    'fet mat',
    'hole i veggen',
    'ha',
    'ha det bra',
    'hva kan kommunen ha',
    'hva kan nav ha',
    'bo',
    'bo i Bo',
    'barn som vil bo hjemme',
    'bø',
    'hybel i bø',
    'våler',
  ])('%s', (query) => {
    expect(read(query)).toBe(query);
  });
});

describe('such a name is the place', () => {
  test.each([
    ['by a word beside it', 'time kommune', 'kommune=time'],
    ['by a word beside it', 'gjeld hole kommune', 'kommune=hole | gjeld'],
    ['by a word beside it', 'Fet kommune', 'kommune=fet'],
    ['by a word beside it', 'nav time', 'kontor=nav-time'],
    ['by a word beside it', 'nav-kontoret i hole', 'kontor=nav-hole'],
    ['by a word beside it', 'Os kommune', 'kommune=os'],
    ['by a word beside it and nothing else', 'ha kommune', 'kommune=ha'],
    ['by a word beside it and nothing else', 'nav ha', 'kontor=nav-ha'],
    ['by a capital in a sentence', 'kurs i Time', 'kommune=time | kurs'],
    ['by a capital in a sentence', 'Gjeld i Sola', 'kommune=sola | Gjeld'],
    ['by a capital in a sentence', 'barnefamilier Våler', 'kommune=valer | barnefamilier'],
    ['by its letters and a capital', 'Hå', 'kommune=ha'],
    ['by its letters and a capital', 'Bø gjeld', 'kommune=bo | gjeld'],
    ['by its letters and a capital', 'Haa', 'kommune=ha'],
    ['by a place beside it', 'Trysil og Time', 'kommune=trysil | kommune=time'],
    ['by a place beside it', 'trysil, sola', 'kommune=trysil | kommune=sola'],
    ['by a place beside it', 'klepp og time', 'kommune=klepp,time'],
    ['by a place beside it', 'Os, Hå og Time', 'kommune=os | kommune=ha | kommune=time'],
  ])('%s: %s → %s', (_, query, said) => {
    expect(read(query)).toBe(said);
  });
});

test.each([
  ['Time', ['kommune=time']],
  ['time', ['kommune=time']],
  ['Os', ['kommune=os']],
  ['hå', ['kommune=ha']],
  ['Time med veileder', ['kommune=time']],
  ['KURS TIME', ['kommune=time']],
  ['kurs i time', []],
  ['barn i sola', []],
  ['ha', []],
  ['kurs i Time', []],
  ['"Time"', []],
  ['-Time', []],
])('%s offers %j', (query, said) => {
  expect(offered(query)).toEqual(said);
});

describe('what stands for itself is not read', () => {
  test.each([
    '"Vestland" barn',
    '«Nord-Norge» ungdom',
    '“Trysil” gjeld',
    'barn "i Vest',
    '-Vestland barn',
    'barn -"Vestland"',
    'barn -Troms og Finnmark',
    'gjeld -§ 27',
    '"§ 27"',
    '"u22-067"',
    'ikke Oslo',
    'barnefamilier, ikkje i Vestland',
    'unge utenom Trysil',
    'bortsett fra Bergen',
    'Vestland eller gjeld',
    'gjeld OR Vestland',
    'Oslo-modellen',
    'Vestlandsmodellen',
    'Nord-Troms',
    'Norge',
    'møre',
  ])('%s', (query) => {
    expect(read(query)).toBe(query);
  });
});

describe('paragraphs are read', () => {
  test.each([
    ['§ 27', 'paragraf=27'],
    ['§27', 'paragraf=27'],
    ['paragraf 27', 'paragraf=27'],
    ['prosjekter etter § 27', 'paragraf=27'],
    ['§§ 17 og 18', 'paragraf=17 | paragraf=18'],
    ['sotjl § 20 a', 'paragraf=20a'],
    ['§ 27 i sosialtjenesteloven', 'paragraf=27'],
    ['§§ 28–33', 'paragraf=28-33'],
    ['§§ 17-20', 'paragraf=17,18,19,20'],
    ['§ 27 Vestland', 'paragraf=27 | fylke=vestland'],
  ])('%s → %s', (query, said) => {
    expect(read(query)).toBe(said);
  });

  test.each(['§ 99', 'fvl § 13', 'barnevernsloven § 4-12', 'ftrl § 11-5', '27', 'kapittel 17'])(
    '%s stays words',
    (query) => {
      expect(read(query)).toBe(query);
    },
  );

  test('with words beside them they are offered, and places are read all the same', () => {
    expect(read('§ 27 bolig Trysil')).toBe('kommune=trysil | § 27 bolig');
    expect(readQuery('§ 27 bolig Trysil', names).beside).toEqual([
      { text: '§ 27', param: 'paragraf', values: ['27'] },
    ]);
  });
});

describe('refs and numbers are read', () => {
  test.each([
    ['u22-067', 'ref=u22-067'],
    ['U22-067', 'ref=u22-067'],
    ['u22 067', 'ref=u22-067'],
    ['u22067', 'ref=u22-067'],
    ['u22-67', 'ref=u22-067'],
    ['dps-2017', 'ref=dps-2017'],
    ['u22-015', 'ref=u22-010'],
    ['u22-067 og u22-010', 'ref=u22-067 | ref=u22-010'],
    ['4601', 'kommune=bergen'],
    ['1201', 'kommune=bergen'],
    ['kommune 4601', 'kommune=bergen'],
    ['kommunenummer 4601', 'kommune=bergen'],
    ['knr 4601 gjeld', 'kommune=bergen | gjeld'],
  ])('%s → %s', (query, said) => {
    expect(read(query)).toBe(said);
  });

  test.each(['u22-999', 'dps 2017', '2022', '4602', '4601 kroner', '4601 personer', 'u22'])(
    '%s stays words',
    (query) => {
      expect(read(query)).toBe(query);
    },
  );
});

test('an unfinished word names nothing yet', () => {
  expect(read('barn i Vestland', 'Vestland')).toBe('barn i Vestland');
  expect(read('Vestland barn', 'barn')).toBe('fylke=vestland | barn');
  expect(read('§ 27', '27')).toBe('§ 27');
  expect(readQuery('Time', names, 'Time').maybe).toEqual([]);
});

test('of a place without projects the counties around it are told', () => {
  expect(readQuery('gjeld i Lom', names).parts).toEqual([
    { text: 'Lom', param: 'kommune', values: ['lom'], instead: ['innlandet'] },
  ]);
});

test('what was read is told as it was written, with the words that say how', () => {
  const texts = (query: string) => readQuery(query, names).parts.map(({ text }) => text);
  expect(texts('gjeld hos nav trysil og i Sola kommune')).toEqual(['nav trysil', 'Sola kommune']);
  expect(texts('§§ 17 og 18')).toEqual(['§ 17', '§ 18']);
});

test.each(['', '   ', '"', '§', '-', 'og', 'i', '😀', 'Vestland '.repeat(40)])(
  'whatever is written is read: %j',
  (query) => {
    expect(readQuery(query, names).typed).toBe(query);
  },
);
