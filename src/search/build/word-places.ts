import { canonical } from '../../norwegian/canonical.ts';
import { wordsOf } from '../../norwegian/words.ts';
import {
  phraseWord,
  placesFileOf,
  placesFiles,
  type WordPlacesFile,
  writePlaces,
} from '../format/word-places.ts';
import { passagesOf } from './passages.ts';
import type { ProjectTexts } from './project-texts.ts';

/** Divides the places of all words of all projects among files, by the forms of the words. */
export function divideWordPlaces(texts: readonly ProjectTexts[]): WordPlacesFile[] {
  const size = Math.max(1, ...texts.map((own) => wordsOfProject(own).length));
  const places = new Map<string, { form: string; word: string; places: number[] }>();
  for (const [doc, own] of texts.entries())
    for (const [at, text] of wordsOfProject(own).entries()) {
      if (text === undefined) continue;
      const [form, word] = [canonical(text), text.toLowerCase()];
      const key = `${form} ${word}`;
      const known = places.get(key) ?? { form, word, places: [] };
      if (known.places.push(doc * size + at) === 1) places.set(key, known);
    }
  const files = Array.from(
    { length: placesFiles(texts.length) },
    (): WordPlacesFile => ({ size, words: [] }),
  );
  for (const { form, word, places: own } of places.values())
    files[placesFileOf(form, files.length)]?.words.push([form, word, writePlaces(own)]);
  return files;
}

/** The words of a project in order; nothing stands between two passages, so that no phrase goes across. */
const wordsOfProject = (own: ProjectTexts): (string | undefined)[] =>
  passagesOf(own).flatMap((passage) => [
    ...wordsOf(passage, phraseWord).map(({ text }) => text),
    undefined,
  ]);
