import {
  phraseWord,
  placesFileOf,
  placesFiles,
  readPlaces,
  type WordPlacesFile,
} from '../../format/word-places.ts';
import type { Shared } from './shared.ts';

/** A place in a text. */
interface Span {
  start: number;
  end: number;
}

/** Where some words stand in order. */
export interface Run {
  /** How often in each document that has them, by document number. */
  counts: ReadonlyMap<number, number>;
  /** Whether other forms of the words count too. */
  inflected: boolean;
  /** Where they stand in a text of a result. */
  placesIn: (text: string) => Span[];
}

/** The words of a phrase, each with its canonical form. */
type Wanted = readonly { word: string; form: string }[];

/** What runs of words are looked for in. */
export interface WordPlaces extends Shared {
  /** Number of all documents. */
  documents: number;
  placesFile: (number: number) => Promise<WordPlacesFile>;
}

/** Finds the documents that have some words in order, in the same passage: as they are written, or in any form. */
export async function findRun(text: string, inflected: boolean, places: WordPlaces): Promise<Run> {
  const { canonical, wordsOf, documents, placesFile } = places;
  const wanted = wordsOf(text, phraseWord).map(({ text: word }) => ({
    word: word.toLowerCase(),
    form: canonical(word),
  }));
  const files = placesFiles(documents);
  const known = await Promise.all(wanted.map(({ form }) => placesFile(placesFileOf(form, files))));
  const lists = wanted.map(({ word, form }, index) =>
    (known[index]?.words ?? [])
      .filter(([itsForm, itsWord]) => itsForm === form && (inflected || itsWord === word))
      .map((entry) => readPlaces(entry[2])),
  );
  const size = known[0]?.size ?? 1;
  const counts = new Map<number, number>();
  for (const place of firstPlaces(lists)) {
    const doc = Math.floor(place / size);
    counts.set(doc, (counts.get(doc) ?? 0) + 1);
  }
  return { counts, inflected, placesIn: (shown) => placesIn(shown, wanted, inflected, places) };
}

/** Finds a phrase as it is written; where no document has it so, with its words in any form. */
export async function findPhrase(text: string, places: WordPlaces): Promise<Run> {
  const exact = await findRun(text, false, places);
  return exact.counts.size > 0 ? exact : findRun(text, true, places);
}

/** The places at which the first of some words stands and the others follow; each word is given as places in order. */
function firstPlaces(lists: readonly (readonly number[][])[]): number[] {
  const [first = [], ...others] = lists.map((places) => places.flat());
  return others.reduce((left, places, index) => {
    const following = new Set(places);
    return left.filter((place) => following.has(place + index + 1));
  }, first);
}

/** What parts two passages in the text of a result. */
const passageEnd = ' · ';

function placesIn(
  text: string,
  wanted: Wanted,
  inflected: boolean,
  { canonical, wordsOf }: Shared,
): Span[] {
  const words = wordsOf(text, phraseWord);
  const found: Span[] = [];
  for (let at = 0; at + wanted.length <= words.length; at++) {
    const [first, last] = [words[at], words[at + wanted.length - 1]];
    if (
      first &&
      last &&
      wanted.every(({ word, form }, index) => {
        const own = words[at + index]?.text ?? '';
        return canonical(own) === form && (inflected || own.toLowerCase() === word);
      }) &&
      !text.slice(first.start, last.end).includes(passageEnd)
    )
      found.push({ start: first.start, end: last.end });
  }
  return found;
}
