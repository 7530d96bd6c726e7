import { encode } from 'cborg';
import {
  type Chunk,
  signature,
  type Word,
  type WordPage,
} from '../../src/search/pagefind/layout.ts';

/** What a word index has of a word in a page: positions in the running text, and in fields by their order. */
export interface WordPositions {
  text?: number[];
  fields?: Record<number, number[]>;
}

/** By word, by doc. */
export type Words = Readonly<Record<string, Readonly<Record<number, WordPositions>>>>;

/** A part of a word index as Pagefind lays it out, unzipped. */
export const chunkOf = (words: Words): Uint8Array => bytesOf(layOut(words));

/** A file of Pagefind that holds a value, unzipped. */
export const bytesOf = (value: unknown): Uint8Array =>
  new Uint8Array([...Buffer.from(signature), ...encode(value)]);

/** The words as a part of a word index has them. */
export function layOut(words: Words): Chunk {
  const list = Object.entries(words).map(([word, pages]): Word => {
    let before = 0;
    return [
      word,
      Object.entries(pages).map(([doc, { text = [], fields = {} }]): WordPage => {
        const step = Number(doc) - before;
        before = Number(doc);
        return [
          step,
          text.length > 0
            ? [-25, ...text.map((position, at) => position - (text[at - 1] ?? 0))]
            : [],
          Object.entries(fields).flatMap(([field, positions]) => [
            -1 - Number(field),
            ...positions,
          ]),
        ];
      }),
      [['wörd', [[0, [-25, 1], []]]]],
    ];
  });
  return [list];
}

/** The words of texts, each by the doc of its text. */
export function wordsOfTexts(texts: readonly (readonly string[])[]): Words {
  const words: Record<string, Record<number, { text: number[] }>> = {};
  for (const [doc, tokens] of texts.entries())
    for (const [position, token] of tokens.entries()) {
      words[token] ??= {};
      const pages = words[token];
      pages[doc] ??= { text: [] };
      pages[doc].text.push(position);
    }
  return words;
}
