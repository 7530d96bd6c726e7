import { describe, expect, test } from 'vitest';
import { openInMemory } from '../../../../tests/helpers/memory-engine.ts';
import { explainer } from '../explain/excerpt.ts';

const { engine, texts, loaded } = await openInMemory('content');

const search = (query: string, unfinished?: string) =>
  engine.search(query, false, undefined, unfinished);
const found = async (query: string) => [...(await search(query)).docs].sort((a, b) => a - b);
const everything = texts.map((_, doc) => doc);
const outside = (docs: readonly number[]) => everything.filter((doc) => !docs.includes(doc));

describe('what is not finished changes nothing', () => {
  test.each([
    ['ungdom "', 'ungdom'],
    ['ungdom -', 'ungdom'],
    ['ungdom –', 'ungdom'],
    ['ungdom -"', 'ungdom'],
    ['ungdom -"egen bo', 'ungdom'],
    ['ungdom OR', 'ungdom'],
    ['ungdom NOT', 'ungdom'],
    ['"tett oppfølging', 'tett oppfølging'],
    ['«tett oppfølging', 'tett oppfølging'],
  ])('%s', async (typed, plain) => {
    const [one, other] = [await search(typed), await search(plain)];
    expect(one.docs).toEqual(other.docs);
    expect(one.near).toEqual(other.near);
    expect(one.docs.length).toBeGreaterThan(0);
  });
});

describe('a phrase', () => {
  test('is demanded, and what lacks it lies near with that named', async () => {
    const phrase = await found('"tett oppfølging"');
    const { docs, near, concepts, matches } = await search('"tett oppfølging" ungdom');
    expect(docs.length).toBeGreaterThan(0);
    expect(docs.filter((doc) => !phrase.includes(doc))).toEqual([]);
    expect(concepts.map(({ text }) => text)).toEqual(['ungdom', 'tett oppfølging']);
    expect(near.some((doc) => !phrase.includes(doc))).toBe(true);
    for (const doc of near) expect(matches(doc, 0) && matches(doc, 1)).toBe(false);
  });

  test('that nobody has as it is written is found in other forms, and said so', async () => {
    const { docs, signs } = await search('"tette oppfølgingene"');
    expect(signs?.inflected).toEqual(['tette oppfølgingene']);
    expect([...docs].sort((a, b) => a - b)).toEqual(
      expect.arrayContaining(await found('"tett oppfølging"')),
    );
    expect((await search('"tett oppfølging"')).signs?.inflected).toEqual([]);
  });

  test('is never corrected, as the same words without quotation marks are', async () => {
    expect((await search('vieledning')).corrections).toHaveLength(1);
    expect(await search('"vieledning"')).toMatchObject({
      docs: [],
      corrections: [],
      unknown: [{ typed: 'vieledning', nearest: [] }],
    });
    const both = await search('vieledning "tett oppfølging"');
    expect(both.corrections).toMatchObject([{ used: 'veiledning' }]);
    expect(both.signs?.sides).toEqual([['veiledning', 'tett oppfølging']]);
  });

  test('of small words, or of twenty, is one like others', async () => {
    expect((await search('"for å"')).docs.length).toBeGreaterThan(0);
    const words = texts[5]?.body.split(/\s+/).slice(0, 20).join(' ') ?? '';
    expect(words.split(' ')).toHaveLength(20);
    expect((await search(`"${words}"`)).docs).toEqual([5]);
  });

  test('in which a paragraph is named finds who writes it so', async () => {
    const docs = await found('"§ 19"');
    expect(docs.length).toBeGreaterThan(0);
    const written = everything.filter((doc) =>
      Object.values(texts[doc] ?? {}).some((text) => /§\s*19(?!\d)/.test(text)),
    );
    expect(docs).toEqual(written);
  });

  test('is marked as one, its passage shown, and named once', async () => {
    const { docs, concepts, language } = await search('ungdom "tett oppfølging" bolig');
    const { explain } = explainer(concepts, language);
    let excerpts = 0;
    for (const doc of docs) {
      const shown = await engine.document(doc);
      const { excerpt, reasons, words } = explain(shown);
      const index = concepts.findIndex(({ text }) => text === 'tett oppfølging');
      expect(reasons.filter((reason) => reason.concepts.includes(index))).toHaveLength(1);
      expect(words).toContain('tett oppfølging');
      if (
        !shown.sections.some(([, text]) => /tett oppfølging/i.test(text.replaceAll('\u00ad', '')))
      )
        continue;
      excerpts++;
      const marks = excerpt?.marks.map(({ start, end }) => excerpt.text.slice(start, end));
      expect(marks?.map((mark) => mark.toLowerCase())).toContain('tett oppfølging');
    }
    expect(excerpts).toBeGreaterThan(0);
  });
});

/** What a project tells; everyday phrasings that it answers are no text of it. */
const told = (doc: number) => Object.values({ ...texts[doc], asks: '' });

describe('an exclusion', () => {
  test('alone gives all projects without', async () => {
    const docs = await found('-bolig');
    expect(docs.length).toBeGreaterThan(0);
    expect(docs).toEqual(
      everything.filter(
        (doc) =>
          !told(doc).some((text) =>
            /(?<![\p{L}\d])(bolig|bustad)(a|e|en|er|ens|ene|ar|ane|enes)?(?![\p{L}\d])/iu.test(
              text,
            ),
          ),
      ),
    );
    expect((await search('-bolig')).near).toEqual([]);
  });

  test('takes no synonyms and no compounds', async () => {
    const kept = (await found('-bolig')).map((doc) => told(doc).join(' '));
    expect(kept.some((text) => /bolig\p{L}|\p{L}bolig/iu.test(text))).toBe(true);
  });

  test('is never corrected', async () => {
    expect(await search('-vieledning')).toMatchObject({ corrections: [], unknown: [] });
    expect(await found('-vieledning')).toEqual(everything);
  });

  test('of a paragraph takes who names it and who ticked it', async () => {
    const wanted = await found('§ 27');
    expect(wanted.length).toBeGreaterThan(0);
    expect(await found('-§ 27')).toEqual(outside(wanted));
    expect(await found('-§27')).toEqual(outside(wanted));
  });

  test('leaves nothing of what it takes, near or far', async () => {
    const left = await found('-bolig');
    const { docs, near } = await search('gjeld "tett oppfølging" -bolig');
    expect([...docs, ...near].filter((doc) => !left.includes(doc))).toEqual([]);
    expect(near.length).toBeGreaterThan(0);
  });
});

describe('OR and AND', () => {
  test('a hit of OR meets a side, and only the sides it meets are told of', async () => {
    const [debt, home] = [await found('gjeld'), await found('bolig')];
    const { docs, concepts, signs } = await search('gjeld OR bolig');
    expect([...docs].sort((a, b) => a - b)).toEqual(
      everything.filter((doc) => debt.includes(doc) || home.includes(doc)),
    );
    expect(concepts.map(({ text }) => text)).toEqual(['gjeld', 'bolig']);
    for (const doc of docs)
      expect([0, 1].map((concept) => signs?.asks(doc, concept))).toEqual([
        debt.includes(doc),
        home.includes(doc),
      ]);
    // Who meets both sides comes first.
    const both = docs.map((doc) => debt.includes(doc) && home.includes(doc));
    expect(both[0]).toBe(true);
  });

  test('AND demands each word of a long query', async () => {
    const words = ['oppfølging', 'samarbeid', 'ungdom', 'gjeld'];
    const all = await search(words.join(' AND '));
    const most = await search(words.join(' '));
    const each = await Promise.all(words.map(found));
    expect([...all.docs].sort((a, b) => a - b)).toEqual(
      everything.filter((doc) => each.every((docs) => docs.includes(doc))),
    );
    expect(most.docs.length).toBeGreaterThan(all.docs.length);
  });

  test.each(['OR', 'NOT AND OR', 'og OR og', 'OR ""'])('nothing else: %s', async (query) => {
    const { docs, concepts } = await search(`${query} i`);
    expect(concepts).toEqual([]);
    expect(docs).toEqual(everything);
  });
});

describe('uten', () => {
  test('excludes nothing, but offers to', async () => {
    const { docs, offers } = await search('ungdom uten bolig');
    expect(docs).toEqual((await search('ungdom bolig')).docs);
    expect(offers).toEqual([{ text: 'bolig', query: 'ungdom -bolig' }]);
  });

  test('offers nothing of small words, words that nobody has, and a word that is being typed', async () => {
    expect((await search('unge som ikke har det')).offers).toEqual([]);
    expect((await search('ungdom uten xyzzyq')).offers).toEqual([]);
    expect(await search('ungdom uten bolig', 'bolig')).toMatchObject({
      offers: [],
      unjudged: true,
    });
    expect((await search('ungdom uten bolig', 'ungdom')).unjudged).toBe(false);
  });
});

test('what signs need is fetched for signs only, and little of it', async () => {
  const fetched = () => loaded.filter((path) => path.startsWith('ordplass/'));
  loaded.length = 0;
  await search('ungdom uten arbeidsplass og hjem');
  expect(fetched()).toEqual([]);
  await search('"sommerskole" -fotballbane');
  expect(fetched().length).toBeLessThanOrEqual(2);
});
