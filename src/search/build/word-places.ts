import { canonical } from '../../norwegian/canonical.ts';
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
  const size = texts.reduce((max, own) => Math.max(max, countPlaces(own)), 1);
  const files = Array.from(
    { length: placesFiles(texts.length) },
    (): WordPlacesFile => ({ size, words: [] }),
  );
  for (const [word, places] of placesOfWords(texts, size)) {
    const form = canonical(word);
    files[placesFileOf(form, files.length)]?.words.push([
      form,
      word.toLowerCase(),
      writePlaces(places),
    ]);
  }
  return files;
}

/** The places of each word; forms that are told apart by capitals alone are one, unless they mean something else. */
function placesOfWords(texts: readonly ProjectTexts[], size: number): Map<string, number[]> {
  const places = new Map<string, number[]>();
  const spelt = new Map<string, number[]>();
  for (const [doc, own] of texts.entries()) {
    let place = doc * size;
    for (const passage of passagesOf(own)) {
      for (const word of wordsIn(passage)) {
        let known = spelt.get(word);
        if (!known) {
          const lower = word.toLowerCase();
          const name = canonical(lower) === canonical(word) ? lower : word;
          known = places.get(name) ?? [];
          places.set(name, known);
          spelt.set(word, known);
        }
        known.push(place++);
      }
      place++;
    }
  }
  return places;
}

const wordsIn = (passage: string): string[] => passage.match(phraseWord) ?? [];

/** The places of a project: between two passages lies one without a word, so that no phrase goes across. */
const countPlaces = (own: ProjectTexts): number =>
  passagesOf(own).reduce((sum, passage) => sum + wordsIn(passage).length + 1, 0);
