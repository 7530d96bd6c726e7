import { expect, test } from 'vitest';
import type { SearchFacts } from '../format/files.ts';
import { packFacet } from '../format/pack-facet.ts';
import { Engine } from './engine.ts';
import type { Files } from './files.ts';
import { Finder } from './finder.ts';
import { parseState } from './selection/state.ts';

const params = ['malgruppe', 'metode', 'kommune', 'ref'];
const facts: SearchFacts = {
  count: 3,
  params,
  unlisted: ['kommune'],
  places: ['kommune'],
  tags: {},
  nameStarts: '',
  telling: [],
  facets: { malgruppe: packFacet({ values: ['unge', 'barn'], docs: [[0], [0, 1], []] }) },
  index: { name: 'x', firstWords: [''] },
  paragraphs: {},
};
const contents: Record<string, unknown> = {
  'sok.json': facts,
  'fasett/metode.json': packFacet({ values: ['los'], docs: [[0], [], [0]] }),
  'rader.json': ['u22-001', 'u22-002', 'dps-2017'],
  'steder.json': {
    facets: { kommune: { values: ['bo'], docs: [[], [0], []] } },
    labels: { kommune: { bo: 'Bø' } },
  },
};

async function makeFinder() {
  const loaded: string[] = [];
  const files: Files = {
    json: async <T>(path: string) => {
      loaded.push(path);
      return contents[path] as T;
    },
    unzipped: async () => new Uint8Array(),
  };
  const engine = await Engine.open(files);
  return { finder: new Finder(engine), facets: engine.facets, loaded };
}
const state = (query: string) => parseState(query, params);
const plain = (counts: ReadonlyMap<string, ReadonlyMap<string, number>>) =>
  Object.fromEntries([...counts].map(([param, values]) => [param, Object.fromEntries(values)]));

test('counts the facets at hand and those in sight, and fetches no others', async () => {
  const { finder, facets, loaded } = await makeFinder();
  const found = await finder.find(state(''), []);
  expect(found.docs).toEqual([0, 1, 2]);
  expect(plain(found.counts())).toEqual({ malgruppe: { unge: 2, barn: 1 } });
  expect(loaded).toEqual(['sok.json']);
  expect([facets.has('malgruppe'), facets.has('metode')]).toEqual([true, false]);

  const seen = await finder.find(state('?malgruppe=barn'), ['metode']);
  expect(plain(seen.counts())).toEqual({
    malgruppe: { unge: 2, barn: 1 },
    metode: { los: 0 },
  });
});

test('a facet that comes in sight later is counted for what was found', async () => {
  const { finder, facets } = await makeFinder();
  const found = await finder.find(state('?malgruppe=unge'), []);
  expect(plain(await finder.countsOf(found, 'metode'))['metode']).toEqual({ los: 1 });
  expect(facets.has('metode')).toBe(true);
});

test('a facet that is chosen is fetched, places with their labels', async () => {
  const { finder, facets, loaded } = await makeFinder();
  expect((await finder.find(state('?metode=-los'), [])).docs).toEqual([1]);
  expect((await finder.find(state('?kommune=bo'), [])).docs).toEqual([1]);
  expect(facets.labelOf('kommune', 'bo')).toBe('Bø');
  expect(facets.labelOf('kommune', 'annen')).toBe('annen');
  await finder.find(state('?kommune=bo&metode=los'), []);
  expect(loaded).toHaveLength(3);
});

test('values that no project has are named and leave the rest as it is', async () => {
  const { finder } = await makeFinder();
  const { unknownValues, docs, state: used } = await finder.find(state('?malgruppe=barn,xyz'), []);
  expect([unknownValues, docs, [...used.selections.keys()]]).toEqual([['xyz'], [1], ['malgruppe']]);
});

test('a ref is a filter made of the list of refs', async () => {
  const { finder, loaded } = await makeFinder();
  expect((await finder.find(state('?ref=dps-2017,u22-001'), [])).docs).toEqual([0, 2]);
  const { unknownValues, docs } = await finder.find(state('?ref=u22-002,u22-999'), []);
  expect([docs, unknownValues]).toEqual([[1], ['u22-999']]);
  expect(loaded).toEqual(['sok.json', 'rader.json']);
});

test('how many projects other filters would give, with the same words or without', async () => {
  const { finder } = await makeFinder();
  const found = await finder.find(state('?malgruppe=unge'), []);
  expect(finder.countWith(found, state(''))).toBe(3);
  const worded = { ...found, state: state('?q=x'), answer: { ...found.answer, docs: [1] } };
  const answer = { ...worded.answer, concepts: [{ text: 'x', expansions: [] }] };
  expect(finder.countWith({ ...worded, answer }, state('?q=x'))).toBe(1);
  expect(finder.countWith({ ...worded, answer }, state('?malgruppe=unge'))).toBe(2);
});
