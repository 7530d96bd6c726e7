import { expect, test } from 'vitest';
import { Random } from '../../../../bench/scale/random.ts';
import type { FacetValues } from '../../format/pack-facet.ts';
import { dropUnknown, filterDocs } from './filter.ts';
import type { Selection } from './state.ts';

type Facets = Record<string, FacetValues>;

const params = ['malgruppe', 'metode', 'fylke', 'paragraf'];

/** Some of the values, each with the same chance. */
const some = <T>(random: Random, values: readonly T[], share: number): T[] =>
  values.filter(() => random.chance(share));

function randomCase(seed: number) {
  const random = new Random(seed);
  const count = random.below(41);
  const facets: Facets = Object.fromEntries(
    params.map((param) => {
      const values = Array.from({ length: 1 + random.below(5) }, (_, index) => `${param}-${index}`);
      const positions = [...values.keys()];
      return [
        param,
        { values, docs: Array.from({ length: count }, () => some(random, positions, 0.4)) },
      ];
    }),
  );
  const selections = new Map<string, Selection>();
  for (const param of some(random, params, 0.7)) {
    const values = facets[param]?.values ?? [];
    const include = some(random, values, 0.4);
    const exclude = some(random, values, 0.2).filter((value) => !include.includes(value));
    const all = random.chance(0.5) && include.length > 0;
    selections.set(param, { include, exclude, ...(all && { all }) });
  }
  const docs = some(random, [...Array(count).keys()], 0.8);
  return { facets, selections, docs };
}

/** Says the same as `filterDocs` the slow way: by asking every doc about every facet. */
function bruteForce({ facets, selections, docs }: ReturnType<typeof randomCase>) {
  const valuesOf = (param: string, doc: number) =>
    (facets[param]?.docs[doc] ?? []).map((position) => facets[param]?.values[position] ?? '');
  const passes = (doc: number, except?: string) =>
    [...selections].every(([param, { include, exclude, all }]) => {
      const values = valuesOf(param, doc);
      const carries = (value: string) => values.includes(value);
      if (all && !include.every(carries)) return false;
      if (param === except) return true;
      return (include.length === 0 || include.some(carries)) && !exclude.some(carries);
    });
  return {
    docs: docs.filter((doc) => passes(doc)),
    counts: new Map(
      Object.entries(facets).map(([param, { values }]) => [
        param,
        new Map(
          values.map((value) => [
            value,
            docs.filter((doc) => passes(doc, param) && valuesOf(param, doc).includes(value)).length,
          ]),
        ),
      ]),
    ),
  };
}

test('300 random cases give the docs and counts that asking each doc gives', () => {
  let narrowed = 0;
  for (let seed = 1; seed <= 300; seed++) {
    const given = randomCase(seed);
    const filtered = filterDocs(given.docs, given.facets, given.selections);
    expect(filtered, `seed ${seed}`).toEqual(bruteForce(given));
    if (filtered.docs.length > 0 && filtered.docs.length < given.docs.length) narrowed++;
  }
  expect(narrowed).toBeGreaterThan(100);
});

const facets: Facets = {
  metode: { values: ['ips', 'los'], docs: [[0], [1], [0, 1], []] },
  fylke: { values: ['oslo'], docs: [[0], [0], [], [0]] },
};
const select = (selections: Record<string, Partial<Selection>>) =>
  new Map(
    Object.entries(selections).map(([param, selection]) => [
      param,
      { include: [], exclude: [], ...selection },
    ]),
  );

test('docs stay in the order given', () => {
  expect(filterDocs([3, 0, 2], facets, new Map()).docs).toEqual([3, 0, 2]);
});

test('a facet counts its own values as if it had no choice', () => {
  const { docs, counts } = filterDocs(
    [0, 1, 2, 3],
    facets,
    select({ metode: { include: ['ips'] } }),
  );
  expect(docs).toEqual([0, 2]);
  expect(counts.get('metode')).toEqual(
    new Map([
      ['ips', 2],
      ['los', 2],
    ]),
  );
  expect(counts.get('fylke')).toEqual(new Map([['oslo', 1]]));
});

test('leaving a value out leaves docs without any value in', () => {
  expect(filterDocs([0, 1, 2, 3], facets, select({ metode: { exclude: ['los'] } })).docs).toEqual([
    0, 3,
  ]);
});

test('all values demanded, and counts of what carries them besides', () => {
  const all = select({ metode: { include: ['ips', 'los'], all: true } });
  expect(filterDocs([0, 1, 2, 3], facets, all)).toEqual({
    docs: [2],
    counts: new Map([
      [
        'metode',
        new Map([
          ['ips', 1],
          ['los', 1],
        ]),
      ],
      ['fylke', new Map([['oslo', 0]])],
    ]),
  });
});

test('choices that no project has are taken out and named', () => {
  const { known, unknown } = dropUnknown(
    select({
      metode: { include: ['ips', 'borte'], exclude: ['vekk'] },
      fylke: { include: ['bergen'] },
      ukjent: { include: ['oslo'] },
    }),
    facets,
  );
  expect(known).toEqual(select({ metode: { include: ['ips'] } }));
  expect(unknown).toEqual(['borte', 'vekk', 'bergen', 'oslo']);
});
