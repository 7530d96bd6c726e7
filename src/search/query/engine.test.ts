import { describe, expect, test } from 'vitest';
import { makeLanguage } from '../../../tests/helpers/query-language.ts';
import { chunkOf, wordsOfTexts } from '../../../tests/helpers/word-index.ts';
import { phraseOf } from '../../norwegian/phrases.ts';
import { textIndexer } from '../build/index-text.ts';
import { listSpellings } from '../build/lexicon.ts';
import type { SearchFacts } from '../format/files.ts';
import { divideLanguage } from '../format/language-files.ts';
import { packFacet } from '../format/pack-facet.ts';
import { Engine } from './engine.ts';
import type { Files } from './files.ts';

const groups = [['bolig', 'hybel']];
/** Facets that are not in the file that every visit loads. */
const separate = ['metode', 'hindring'];
const texts = [
  'Gjeldsrådgivning til ungdom',
  'Veiledning om bolig',
  'Hybel til ungdom, og gjeld',
  'Tannlege og tannhelse etter sosialtjenesteloven § 20',
];

const facts: SearchFacts = {
  count: texts.length,
  params: [],
  unlisted: ['kommune'],
  places: [],
  tags: {},
  nameStarts: '',
  telling: ['malgruppe', 'metode'],
  facets: {
    malgruppe: packFacet({ values: ['unge', 'barn'], docs: [[0], [], [0], [1]] }),
  },
  index: { name: 'x', firstWords: [''] },
  paragraphs: {},
};

function makeFiles(failing = '') {
  const contents: Record<string, unknown> = {
    'sok.json': facts,
    'ord.json': [...listSpellings(texts)].flat(),
    ...Object.fromEntries(
      divideLanguage(
        groups.map((words) => words.map(phraseOf)),
        {},
        ['ungdom', 'bolig', 'gjeld', 'radgivning'],
      ).map((file, number) => [`sprak/${number}.json`, file]),
    ),
    'tekst/2.json': { id: 'hybel' },
    'steder.json': { facets: {}, labels: {} },
    ...Object.fromEntries(
      separate.map((param) => [
        `fasett/${param}.json`,
        packFacet({ values: [param], docs: texts.map(() => [0]) }),
      ]),
    ),
  };
  const loaded: string[] = [];
  const files: Files = {
    json: async <T>(path: string) => {
      loaded.push(path);
      if (path === failing || !(path in contents)) throw new Error(`${path}: 404`);
      return structuredClone(contents[path]) as T;
    },
    unzipped: async (path) => {
      loaded.push(path);
      if (path === failing) throw new Error(`${path}: 404`);
      return chunkOf(
        wordsOfTexts(
          texts.map(textIndexer(makeLanguage({ groups }))).map((text) => text.split(' ')),
        ),
      );
    },
  };
  return { open: () => Engine.open(files), loaded };
}

async function makeEngine(failing = '') {
  const { open, loaded } = makeFiles(failing);
  return { engine: await open(), loaded };
}

async function search(query: string, verbatim = false, unfinished?: string) {
  const { docs, near, corrections, unknown } = await (await makeEngine()).engine.search(
    query,
    verbatim,
    undefined,
    unfinished,
  );
  return { docs, near, corrections, unknown };
}

test('finds the projects with a word or its synonym', async () => {
  expect(await search('ungdommer')).toEqual({
    docs: [0, 2],
    near: [],
    corrections: [],
    unknown: [],
  });
  expect(new Set((await search('bolig')).docs)).toEqual(new Set([1, 2]));
});

test('the words of the records are fetched only when a word is unknown', async () => {
  const { engine, loaded } = await makeEngine();
  const lists = () => loaded.filter((path) => path === 'ord.json');
  await engine.search('ungdom', false);
  expect(lists()).toEqual([]);
  await engine.search('ungdmo', false);
  await engine.search('vieledning', false);
  expect(lists()).toEqual(['ord.json']);
});

test('a word that no project has is corrected, and said so', async () => {
  expect(await search('vieledning ungdom')).toMatchObject({
    docs: [],
    near: expect.arrayContaining([0, 1, 2]),
    corrections: [{ typed: 'vieledning', used: 'veiledning', kind: 'slip' }],
    unknown: [],
  });
});

test('a short word is not corrected unasked', async () => {
  expect(await search('gjed ungdom')).toEqual({
    docs: [],
    near: [0, 2],
    corrections: [],
    unknown: [{ typed: 'gjed', nearest: ['gjeld'] }],
  });
});

test('an unknown compound is searched for by its parts', async () => {
  expect(await search('ungdomsbolig')).toMatchObject({
    docs: [2],
    near: expect.arrayContaining([0, 1]),
    corrections: [{ typed: 'ungdomsbolig', used: 'ungdom bolig', kind: 'parts' }],
  });
});

test('a word asked for as typed is not corrected, but the nearest are told', async () => {
  expect(await search('vieledning', true)).toEqual({
    docs: [],
    near: [],
    corrections: [],
    unknown: [{ typed: 'vieledning', nearest: ['veiledning'] }],
  });
});

test('of the paragraphs of another law the name of the law is searched for, and said so', async () => {
  const { engine } = await makeEngine();
  const { docs, concepts, otherLaws } = await engine.search('gjeld fvl § 20', false);
  expect(concepts.map(({ text }) => text)).toEqual(['gjeld', 'forvaltningsloven']);
  expect(otherLaws).toEqual([
    expect.objectContaining({ text: 'fvl § 20', law: 'forvaltningsloven' }),
  ]);
  expect(docs).not.toContain(3);
  expect((await engine.search('§ 20', false)).otherLaws).toEqual([]);
  expect((await engine.search('§ 20', false)).docs).toEqual([3]);
});

test('a paragraph that no project names is not taken for a slip in a word', async () => {
  expect(await search('veiledning § 99')).toMatchObject({
    corrections: [],
    unknown: [{ typed: '§ 99', nearest: [] }],
  });
  expect((await search('sosialtjenesteloven § 99')).corrections).toEqual([]);
});

describe('an unfinished word', () => {
  const type = async (query: string, unfinished: string) => {
    const { engine, loaded } = await makeEngine();
    const { corrections, unknown, unjudged } = await engine.search(
      query,
      false,
      undefined,
      unfinished,
    );
    return { corrections, unknown, unjudged, looked: loaded.includes('ord.json') };
  };
  const nothing = { corrections: [], unknown: [] };

  test('is neither corrected nor told unknown, and no words are fetched for it', async () => {
    expect(await type('ungdom vieledning', 'vieledning')).toEqual({
      ...nothing,
      unjudged: true,
      looked: false,
    });
    expect(await type('§ 2', '2')).toMatchObject({ ...nothing, unjudged: true });
  });

  test('leaves the other words to be judged', async () => {
    expect(await type('vieledning xyzxyz', 'xyzxyz')).toMatchObject({
      corrections: [{ used: 'veiledning' }],
      unknown: [],
      unjudged: true,
    });
  });

  test('that some project has is looked at again when it is finished', async () => {
    expect(await type('vieledning ungdom', 'ungdom')).toMatchObject({
      corrections: [{ used: 'veiledning' }],
      unknown: [],
      unjudged: true,
    });
  });
});

test('a word that may not be finished finds what begins like it, a finished one does not', async () => {
  expect(await search('gjeldsr', false, 'gjeldsr')).toMatchObject({ docs: [0], unknown: [] });
  expect(await search('gjeldsr')).toEqual({
    docs: [],
    near: [],
    corrections: [],
    unknown: [{ typed: 'gjeldsr', nearest: ['gjeldsrådgivning'] }],
  });
});

test('of an unfinished word that is one itself the longer ones are found besides', async () => {
  expect((await search('gjeld')).docs).toEqual([2]);
  expect((await search('gjeld', false, 'gjeld')).docs).toEqual([2, 0]);
  const { engine } = await makeEngine();
  expect((await engine.search('gjeld', false, undefined, 'gjeld')).unjudged).toBe(true);
  expect((await engine.search('gjeld', false)).unjudged).toBe(false);
  // Nothing but longer words: there is nothing to tighten.
  expect((await engine.search('gjel', false, undefined, 'gjel')).unjudged).toBe(false);
});

test('an unfinished word does not open the other words and signs of the query', async () => {
  expect(await search('§ 2 gjeldsr', false, 'gjeldsr')).toMatchObject({
    docs: [],
    near: [0],
    unknown: [{ typed: '§ 2', nearest: [] }],
  });
  expect((await search('gjeld veiled')).docs).toEqual([]);
});

test('with a word that no project has there is no hit, and what has the others lies near', async () => {
  expect(await search('xyzxyz ungdom')).toEqual({
    docs: [],
    near: [0, 2],
    corrections: [],
    unknown: [{ typed: 'xyzxyz', nearest: [] }],
  });
});

test.each(['', '   ', '😀', '"', 'xyzxyz'])('nothing is found for %j', async (query) => {
  expect((await search(query)).docs).toEqual([]);
});

test('says which documents match which concept', async () => {
  const { matches, concepts } = await (await makeEngine()).engine.search('ungdom gjeld', false);
  expect(concepts.map(({ text }) => text)).toEqual(['ungdom', 'gjeld']);
  expect([0, 1, 2, 3].map((doc) => [0, 1].map((concept) => matches(doc, concept)))).toEqual([
    [true, false],
    [false, false],
    [true, true],
    [false, false],
  ]);
});

test('a search that is given up before its projects are ranked rejects', async () => {
  const { engine } = await makeEngine();
  const controller = new AbortController();
  const answer = engine.search('ungdom', false, controller.signal);
  controller.abort(new Error('typed on'));
  await expect(answer).rejects.toThrow('typed on');
  expect((await engine.search('ungdom', false)).docs).toEqual([0, 2]);
});

test('nothing is fetched twice', async () => {
  const { engine, loaded } = await makeEngine();
  for (const query of ['ungdom gjeld', 'ungdom', 'gjeld ungdo', 'vieledning'])
    await engine.search(query, false);
  expect(loaded).toContain('index/x-0.pf_index');
  expect(new Set(loaded).size).toBe(loaded.length);
});

test('a facet is in the file that every visit loads, or in one of its own', async () => {
  const { engine, loaded } = await makeEngine();
  expect(await engine.facets.get('malgruppe')).toEqual({
    values: ['unge', 'barn'],
    docs: [[0], [], [0], [1]],
  });
  expect(await engine.facets.get('hindring')).toMatchObject({ values: ['hindring'] });
  expect(loaded).toEqual(['sok.json', 'fasett/hindring.json']);
});

test('texts and unlisted facets are fetched once', async () => {
  const { engine, loaded } = await makeEngine();
  expect(await engine.document(2)).toEqual({ id: 'hybel' });
  await Promise.all([
    engine.document(2),
    engine.facets.load(['kommune']),
    engine.facets.get('kommune'),
  ]);
  expect(loaded.slice(1)).toEqual(['tekst/2.json', 'steder.json']);
});

test.each(['sok.json', 'ord.json', 'index/x-0.pf_index', 'fasett/metode.json'])(
  'a search rejects when %s does not come',
  async (file) => {
    const answer = makeFiles(file)
      .open()
      .then((engine) => engine.search('vieledning', false));
    await expect(answer).rejects.toThrow(file);
  },
);

test('a document that does not come rejects', async () => {
  await expect((await makeEngine()).engine.document(7)).rejects.toThrow('tekst/7.json');
});
