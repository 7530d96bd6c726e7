import { encode } from 'cborg';

/** What a word index has of a word in a page: places in the running text, and in fields by their order. */
export interface WordPlaces {
  text?: number[];
  fields?: Record<number, number[]>;
}

/** By word, by row. */
export type Words = Readonly<Record<string, Readonly<Record<number, WordPlaces>>>>;

/** A part of a word index as Pagefind lays it out, unzipped. */
export function chunkOf(words: Words): Uint8Array {
  const list = Object.entries(words).map(([word, pages]) => {
    let before = 0;
    return [
      word,
      Object.entries(pages).map(([row, { text = [], fields = {} }]) => {
        const step = Number(row) - before;
        before = Number(row);
        return [
          step,
          text.length > 0 ? [-25, ...text.map((place, at) => place - (text[at - 1] ?? 0))] : [],
          Object.entries(fields).flatMap(([field, places]) => [-1 - Number(field), ...places]),
        ];
      }),
      [['wörd', [[0, [-25, 1], []]]]],
    ];
  });
  return new Uint8Array([...Buffer.from('pagefind_dcd'), ...encode([list])]);
}

/** The words of texts, each by the row of its text. */
export function wordsOfTexts(texts: readonly (readonly string[])[]): Words {
  const words: Record<string, Record<number, { text: number[] }>> = {};
  for (const [row, tokens] of texts.entries())
    for (const [place, token] of tokens.entries()) {
      words[token] ??= {};
      const pages = words[token];
      pages[row] ??= { text: [] };
      pages[row].text.push(place);
    }
  return words;
}
