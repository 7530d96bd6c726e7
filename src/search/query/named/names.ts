import { keyOfWords, nameKey } from '../../format/name-key.ts';
import type { NamedPlace, NamesFile } from '../../format/names-file.ts';

/** What a query can name, ready to be looked up. */
export interface Names {
  /** By the key of their names, and by the same written as one word. */
  places: ReadonlyMap<string, NamedPlace>;
  /** Most words that a name has, with those that link them. */
  maxWords: number;
  paragraphs: ReadonlySet<string>;
  /** Refs of projects, each with that of the project that it belongs to now; only there where a query may have one. */
  refs: ReadonlyMap<string, string>;
}

/** Words that may link those of a name. */
const maxLinks = 2;

/** Prepares what the build knows of names. */
export function prepareNames(
  { places, paragraphs, formerRefs }: NamesFile,
  refs: readonly string[],
): Names {
  const byKey = new Map<string, NamedPlace>();
  let maxWords = 1;
  const all = places.flatMap((place) => place.names.map((name) => [nameKey(name), place] as const));
  for (const [key, place] of all) {
    byKey.set(key, place);
    maxWords = Math.max(maxWords, key.split(' ').length + maxLinks);
  }
  for (const [key, place] of all) {
    const joined = key.replaceAll(' ', '');
    if (!byKey.has(joined)) byKey.set(joined, place);
  }
  return {
    places: byKey,
    maxWords,
    paragraphs: new Set(paragraphs),
    refs: new Map([...refs.map((ref) => [ref, ref] as const), ...Object.entries(formerRefs)]),
  };
}

/** The place that words name, also in the genitive. */
export function placeOf(names: Names, words: readonly string[]): NamedPlace | undefined {
  const key = keyOfWords(words);
  return names.places.get(key) ?? names.places.get(key.replace(/(?<=..)s$/, ''));
}
