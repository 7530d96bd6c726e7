import { fields } from '../../format/fields.ts';
import {
  type Chunk,
  docSort,
  type Entry,
  type EntryLanguage,
  indexLanguage,
  type Meta,
  type MetaChunk,
  type MetaPage,
  type MetaSort,
  type Variant,
  version,
  type Word,
  type WordPage,
} from '../layout.ts';
import {
  count,
  exactly,
  integer,
  list,
  Mismatch,
  object,
  type Shape,
  text,
  tuple,
} from './shape.ts';

/** Of `pagefind-entry.json`. */
export const entryShape = object<Entry>({
  version: exactly(version),
  languages: object<Entry['languages']>({
    [indexLanguage]: object<EntryLanguage>({ hash: text, wasm: exactly(null), page_count: count }),
  }),
  include_characters: list(text),
});

/** Of a pf_meta file. */
export const metaShape = tuple<Meta>(
  ['version', exactly(version)],
  ['pages', list(tuple<MetaPage>(['id', text], ['words', count], ['bundle', text]))],
  ['chunks', list(tuple<MetaChunk>(['from', text], ['to', text], ['name', text]))],
  ['filters', tuple<[]>()],
  [
    'sorts',
    tuple<[MetaSort]>(['first', tuple(['name', exactly(docSort)], ['pages', list(count)])]),
  ],
  [
    'fields',
    tuple<string[]>(...fields.map((name): [string, Shape<string>] => [name, exactly(name)])),
  ],
);

const integers = list(integer);

/** Some whole numbers; the first one is negative. */
const marked: Shape<number[]> = (value) => {
  const numbers = integers(value);
  if ((numbers[0] ?? -1) >= 0) throw new Mismatch([0], 'is not negative');
  return numbers;
};

/** Positions in a text, all of one weight. */
const positions: Shape<number[]> = (value) => {
  const numbers = marked(value);
  const other = numbers.findLastIndex((number) => number < 0);
  if (other > 0) throw new Mismatch([other], 'is negative');
  return numbers;
};

/** Positions in the fields that we know. */
const inFields: Shape<number[]> = (value) => {
  const numbers = marked(value);
  const unknown = numbers.findIndex((number) => number < -fields.length);
  if (unknown >= 0) throw new Mismatch([unknown], `is no field of ${fields.length}`);
  return numbers;
};

const wordPages = list(
  tuple<WordPage>(['step', count], ['positions', positions], ['in fields', inFields]),
);

const variant = tuple<Variant>(['form', text], ['pages', wordPages]);

const word = tuple<Word>(['word', text], ['pages', wordPages], ['variants', list(variant)]);

/** Of a pf_index file. */
export const chunkShape = tuple<Chunk>(['words', list(word)]);
