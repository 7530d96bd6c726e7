import { describe, expect, test } from 'vitest';
import { Random } from '../../../../bench/scale/random.ts';
import { cleanQuery } from './clean-query.ts';
import {
  choose,
  countChoices,
  demand,
  formatState,
  maxQueryLength,
  parseState,
  type SearchState,
  type Selection,
  sortOrders,
} from './state.ts';

const params = ['malgruppe', 'metode', 'fylke'];
const parse = (search: string) => parseState(search, params);
const makeState = (changes: Partial<SearchState> = {}): SearchState => ({
  ...parse(''),
  ...changes,
});

const signs = [...'abcæøå ABC 019 &=+%#?/\\"\'<>«»§,;:-_.~\u00A0é', '😀', '🏳️‍🌈', '漢'];

function randomState(seed: number): SearchState {
  const random = new Random(seed);
  const selections: SearchState['selections'] = new Map();
  for (const param of params) {
    const values = ['ips', 'los', '20a', '29-40', 'nav-as'].filter(() => random.chance(0.4));
    const include = values.filter(() => random.chance(0.6));
    const exclude = values.filter((value) => !include.includes(value));
    const all = random.chance(0.4) && include.length > 0;
    if (values.length > 0) selections.set(param, { include, exclude, ...(all && { all }) });
  }
  return {
    query: cleanQuery(Array.from({ length: random.below(30) }, () => random.pick(signs)).join('')),
    sort: random.pick(sortOrders),
    selections,
    verbatim: random.chance(0.3),
    asWords: random.chance(0.3),
  };
}

test('300 random states come back from their addresses as they were', () => {
  for (let seed = 1; seed <= 300; seed++) {
    const state = randomState(seed);
    expect(parse(formatState(state)), formatState(state)).toEqual(state);
  }
});

describe('writing', () => {
  test('a search as people would write it', () => {
    const state = makeState({
      query: 'ung gjeld',
      sort: 'nyeste',
      verbatim: true,
      asWords: true,
      selections: new Map([
        ['metode', { include: ['ips', 'los'], exclude: ['kafe'] }],
        ['fylke', { include: [], exclude: ['oslo'] }],
      ]),
    });
    expect(formatState(state)).toBe(
      '?q=ung+gjeld&metode=ips,los,-kafe&fylke=-oslo&sorter=nyeste&rett=nei&ord=1',
    );
  });

  test('nothing for an empty search', () => {
    expect(formatState(makeState())).toBe('');
    expect(
      formatState(makeState({ selections: new Map([['metode', { include: [], exclude: [] }]]) })),
    ).toBe('');
  });

  test('what cannot be seen, or is one sign in another form, changes nothing', () => {
    const query = 'få familier på kø';
    for (const other of [
      query.normalize('NFD'),
      'f\u00ADå fam\u200Bilier på kø\uFEFF',
      'få\u00A0familier\u2003på kø',
      '\u202Afå familier\u202C på kø',
      'ｆå familier på kø',
    ])
      expect(parse(`?q=${encodeURIComponent(other)}`).query).toBe(query);
    expect(parse(`?q=${encodeURIComponent('oﬃsiell ﬁl')}`).query).toBe('offisiell fil');
  });

  test('half an emoji does not stop it', () => {
    expect(parse(formatState(makeState({ query: 'a\uD83D' }))).query).toBe('a\uFFFD');
  });
});

describe('reading', () => {
  test('unknown parameters and sort orders are left out', () => {
    expect(parse('?ukjent=1&sorter=baklengs&rett=ja&ord=0&constructor=x')).toEqual(makeState());
  });

  test('values are taken once, trimmed, and only when they look like ids', () => {
    expect(parse('?metode=ips, los ,ips,,-,--x,<b>,-kafe&metode=annet').selections).toEqual(
      new Map([['metode', { include: ['ips', 'los'], exclude: ['kafe'] }]]),
    );
  });

  test.each<[string, Selection]>([
    ['17+27', { include: ['17', '27'], exclude: [], all: true }],
    ['17%2B27', { include: ['17', '27'], exclude: [], all: true }],
    ['17%2027', { include: ['17', '27'], exclude: [], all: true }],
    ['17+27,42', { include: ['17', '27', '42'], exclude: [], all: true }],
    ['17+27+-42', { include: ['17', '27'], exclude: ['42'], all: true }],
    ['-42,17+', { include: ['17'], exclude: ['42'], all: true }],
    ['17+-42', { include: ['17'], exclude: ['42'] }],
    ['-17+-42', { include: [], exclude: ['17', '42'] }],
    ['17, 27', { include: ['17', '27'], exclude: [] }],
    ['17+,+27', { include: ['17', '27'], exclude: [] }],
    ['+17', { include: ['17'], exclude: [] }],
  ])('%s', (written, selection) => {
    expect(parse(`?metode=${written}`).selections.get('metode')).toEqual(selection);
  });

  test('commas may be encoded', () => {
    expect(parse('?metode=ips%2Clos').selections.get('metode')?.include).toEqual(['ips', 'los']);
  });

  test('a long query is cut', () => {
    expect(parse(`?q=${'x'.repeat(5000)}`).query).toBe('x'.repeat(maxQueryLength));
    expect(parse(`?q=${'gjeld '.repeat(1000)}`).query).toBe('gjeld '.repeat(50));
    expect(parse(`?q=${'bolig '.repeat(49)}${'y'.repeat(20)}`).query).toBe('bolig '.repeat(49));
    expect(parse(`?q=${'bolig '.repeat(49)}123456 7`).query).toBe(`${'bolig '.repeat(49)}123456`);
  });

  test.each(['?%', '?q=%E5', '?q', '?&&&=', '?metode=', '?metode=,,'])(
    '%s gives some state',
    (search) => {
      expect(parse(search).selections).toEqual(new Map());
    },
  );
});

describe('choosing', () => {
  const state = makeState({
    selections: new Map([['metode', { include: ['ips'], exclude: ['los'] }]]),
  });
  const metode = (next: SearchState) => next.selections.get('metode');

  test('includes, leaves out and sets free', () => {
    expect(metode(choose(state, 'metode', 'kafe', 'include'))?.include).toEqual(['ips', 'kafe']);
    expect(metode(choose(state, 'metode', 'ips', 'none'))?.include).toEqual([]);
  });

  test('a value is never both', () => {
    expect(metode(choose(state, 'metode', 'ips', 'exclude'))).toEqual({
      include: [],
      exclude: ['los', 'ips'],
    });
  });

  test('a demand stays with what is chosen, and goes with the last value', () => {
    const all = demand(choose(state, 'metode', 'kafe', 'include'), 'metode', true);
    expect(metode(all)).toEqual({ include: ['ips', 'kafe'], exclude: ['los'], all: true });
    expect(formatState(all)).toBe('?metode=-los,ips+kafe');
    const one = choose(all, 'metode', 'kafe', 'none');
    expect(formatState(one)).toBe('?metode=-los,ips+');
    expect(metode(choose(one, 'metode', 'ips', 'none'))).toEqual({ include: [], exclude: ['los'] });
    expect(metode(demand(all, 'metode', false))?.all).toBeUndefined();
    expect(metode(demand(makeState(), 'metode', true))?.all).toBeUndefined();
  });

  test('the last choice takes its facet along, and the given state stays as it was', () => {
    const next = choose(choose(state, 'metode', 'ips', 'none'), 'metode', 'los', 'none');
    expect(next.selections).toEqual(new Map());
    expect(countChoices(next)).toBe(0);
    expect(countChoices(state)).toBe(2);
  });
});
