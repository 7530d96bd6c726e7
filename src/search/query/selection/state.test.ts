import { describe, expect, test } from 'vitest';
import { Random } from '../../../../bench/scale/random.ts';
import {
  choose,
  countChoices,
  formatState,
  maxQueryLength,
  parseState,
  type SearchState,
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
    if (values.length > 0) selections.set(param, { include, exclude });
  }
  return {
    query: Array.from({ length: random.below(30) }, () => random.pick(signs)).join(''),
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

  test('commas may be encoded', () => {
    expect(parse('?metode=ips%2Clos').selections.get('metode')?.include).toEqual(['ips', 'los']);
  });

  test('a long query is cut', () => {
    expect(parse(`?q=${'x'.repeat(5000)}`).query).toBe('x'.repeat(maxQueryLength));
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

  test('the last choice takes its facet along, and the given state stays as it was', () => {
    const next = choose(choose(state, 'metode', 'ips', 'none'), 'metode', 'los', 'none');
    expect(next.selections).toEqual(new Map());
    expect(countChoices(next)).toBe(0);
    expect(countChoices(state)).toBe(2);
  });
});
