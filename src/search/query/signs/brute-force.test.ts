import { expect, test } from 'vitest';
import { openInMemory } from '../../../../tests/helpers/memory-engine.ts';
import { seededRandom } from '../../../../tests/helpers/random.ts';
import { canonical } from '../../../norwegian/canonical.ts';
import { isFunctionWord, isStopWord } from '../../../norwegian/stop-words.ts';
import type { ProjectTexts } from '../../build/project-texts.ts';

/**
 * The search by signs beside one that reads all texts from one end to the other: a thousand queries made of the records'
 * own words must find the same projects.
 */
const { engine, texts } = await openInMemory('content');

/** A word of a text: in lower case, its form, and whether it is too common to be looked for by itself. */
interface Word {
  lower: string;
  form: string;
  stops: boolean;
}

const wordsIn = (text: string): Word[] =>
  text
    .replaceAll('§', ' § ')
    .split(/[^\p{L}\p{M}\d§]+/u)
    .filter((word) => word !== '')
    .map((word) => ({
      lower: word.toLowerCase(),
      form: canonical(word),
      stops: isFunctionWord(word),
    }));

/** The passages of a project: lines, until an empty one or the next item of a list. */
function passagesOf({ title, summary, body, tags, places }: ProjectTexts): string[] {
  const passages = [title, ...tags.split('\n'), ...places.split('\n')];
  for (const text of [summary, body]) {
    let passage = '';
    for (const line of text.split('\n')) {
      if (line.trim() === '' || /^\s*[-*] /.test(line)) {
        passages.push(passage);
        passage = '';
      }
      passage += ` ${line}`;
    }
    passages.push(passage);
  }
  return passages.filter((passage) => wordsIn(passage).length > 0);
}

const passages = texts.map((own) => passagesOf(own));
const read = passages.map((own) => own.map(wordsIn));
const all = read.map((_, doc) => doc);
/** Words of the everyday phrasings, which plain words find too, and phrases and exclusions do not. */
const asked = texts.map(({ asks }) => wordsIn(asks));

type Same = (one: Word, other: Word) => boolean;
const asWritten: Same = (one, other) => one.lower === other.lower && one.form === other.form;
const inAnyForm: Same = (one, other) => one.form === other.form;

const having = (wanted: readonly Word[], same: Same): number[] =>
  all.filter((doc) =>
    read[doc]?.some((words) =>
      words.some((_, at) =>
        wanted.every((word, index) => {
          const own = words[at + index];
          return own !== undefined && same(own, word);
        }),
      ),
    ),
  );

/** What a generated query says, and how it says it. */
interface Side {
  phrases: string[];
  words: string[];
}
interface Query {
  typed: string;
  sides: Side[];
  without: { text: string; isPhrase: boolean }[];
}

function withPhrase(phrase: string): number[] {
  const exact = having(wordsIn(phrase), asWritten);
  return exact.length > 0 ? exact : having(wordsIn(phrase), inAnyForm);
}

/** Two words beside each other are also taken for one. */
function withWord(words: readonly string[], at: number): number[] {
  const own = words[at] ?? '';
  const joined = [`${words[at - 1] ?? ''}${own}`, `${own}${words[at + 1] ?? ''}`];
  const forms = [own, ...joined].map((word) => canonical(word));
  return all.filter((doc) =>
    [...(read[doc] ?? []), asked[doc] ?? []].some((passage) =>
      passage.some(({ form, stops }) => !stops && forms.includes(form)),
    ),
  );
}

function found({ sides, without }: Query): number[] {
  const lists = sides.map(({ phrases, words }) => [
    ...phrases.map(withPhrase),
    ...words.map((_, at) => withWord(words, at)),
  ]);
  const excluded = without.flatMap(({ text, isPhrase }) =>
    isPhrase ? withPhrase(text) : having(wordsIn(text), inAnyForm),
  );
  return all.filter(
    (doc) =>
      !excluded.includes(doc) &&
      (lists.length === 0 || lists.some((demands) => demands.every((docs) => docs.includes(doc)))),
  );
}

const random = seededRandom(20260);
const below = (max: number) => Math.floor(random() * max);
const pick = <Item>(items: readonly Item[]): Item => {
  const item = items[below(items.length)];
  if (item === undefined) throw new Error('Nothing to pick from');
  return item;
};

/** Each spelling of each form, by which a word is put in another. */
const spellings = new Map<string, string[]>();
for (const { form, lower } of read.flat(2))
  if (!spellings.get(form)?.includes(lower))
    spellings.set(form, [...(spellings.get(form) ?? []), lower]);

/** Some words that follow each other in a record, with what stands between them; sometimes in other forms. */
function somePhrase(): string {
  for (;;) {
    const passage = pick(pick(passages));
    const places = [...passage.matchAll(/§|[\p{L}\d][\p{L}\p{M}\d]*/gu)];
    const from = below(places.length);
    const length = pick([1, 2, 2, 2, 3, 3, 4, 20]);
    const last = places[Math.min(from + length, places.length) - 1];
    const phrase = passage.slice(places[from]?.index, (last?.index ?? 0) + (last?.[0].length ?? 0));
    if (/["«»“”„]/.test(phrase)) continue;
    const kind = random();
    if (kind < 0.15)
      return wordsIn(phrase)
        .map(({ form, lower }) => pick(spellings.get(form) ?? [lower]))
        .join(' ');
    if (kind < 0.2)
      return wordsIn(phrase)
        .reverse()
        .map(({ lower }) => lower)
        .join(', ');
    return kind < 0.3 ? phrase.toUpperCase() : phrase;
  }
}

const plainWords = [...new Set(read.flat(2).map(({ lower }) => lower))].filter(
  (word) => /^[a-zæøå]{4,}$/.test(word) && !isStopWord(word) && canonical(word).length > 1,
);

const quote = (text: string) =>
  pick([`"${text}"`, `«${text}»`, `“${text}”`, `„${text}“`, `”${text}”`]);

function someQuery(): Query {
  const sides = Array.from(
    { length: pick([0, 1, 1, 1, 2, 2, 3]) },
    (): Side & { typed: string } => {
      const phrases = Array.from({ length: pick([0, 1, 1, 2]) }, somePhrase);
      const words = Array.from({ length: pick(phrases.length === 0 ? [1, 2] : [0, 0, 1, 2]) }, () =>
        pick(plainWords),
      );
      const joint = pick([' ', ' ', ' AND ', ' OG ']);
      const parts =
        random() < 0.5 ? [...phrases.map(quote), ...words] : [...words, ...phrases.map(quote)];
      return { phrases, words, typed: parts.join(joint) };
    },
  );
  const without = Array.from({ length: pick(sides.length === 0 ? [1, 2] : [0, 1, 1, 2]) }, () =>
    random() < 0.5
      ? { text: somePhrase(), isPhrase: true }
      : {
          text: pick(random() < 0.9 ? plainWords : ['og', 'i', 'ikke', '17', 'nav']),
          isPhrase: false,
        },
  );
  const unwanted = without.map(({ text, isPhrase }) => {
    const said = isPhrase ? quote(text) : text;
    return pick([`-${said}`, `−${said}`, `–${said}`, `--${said}`, `NOT ${said}`, `IKKE ${said}`]);
  });
  const wanted = sides.map(({ typed }) => typed).join(pick([' OR ', ' ELLER ', ' OR OR ']));
  // A small word keeps the query from being all in capitals.
  const parts = random() < 0.5 ? [wanted, ...unwanted] : [...unwanted, wanted];
  return { typed: [...parts, 'og'].join(' ').trim(), sides, without };
}

test('a thousand queries find what reading all texts finds', async () => {
  const counts = { hits: 0, none: 0, near: 0 };
  for (let number = 0; number < 1000; number++) {
    const query = someQuery();
    const expected = found(query);
    const { docs, near } = await engine.search(query.typed, true);
    expect(
      [...docs].sort((a, b) => a - b),
      query.typed,
    ).toEqual(expected);
    const unwanted = found({ ...query, sides: [] });
    expect(
      near.filter((doc) => docs.includes(doc) || !unwanted.includes(doc)),
      query.typed,
    ).toEqual([]);
    counts[docs.length > 0 ? 'hits' : 'none']++;
    if (near.length > 0) counts.near++;
  }
  // The queries ask something: most find projects, some find none.
  expect(counts.hits).toBeGreaterThan(500);
  expect(counts.none).toBeGreaterThan(50);
  expect(counts.near).toBeGreaterThan(300);
}, 120_000);
