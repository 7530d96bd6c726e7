/**
 * Where some words stand, as they are written: what phrases and exclusions are judged by. Pagefind's index cannot tell a
 * word from the part of a compound, nor one form of it from another, and has no small words.
 */
export interface WordPlacesFile {
  /** Places that each document has: what stands at a place belongs to document `floor(place / size)`. */
  size: number;
  /** Canonical form, the word in lower case, and its places in order, as `writePlaces` spells them. */
  words: [form: string, word: string, places: string][];
}

/** What phrases count as words: the sign of a paragraph is one of them. */
export const phraseWord: RegExp = /§|[\p{L}\d][\p{L}\p{M}\d]*/gu;

/** Number of files for so many documents; each is a few kilobytes. */
export const placesFiles = (documents: number): number => Math.max(1, Math.ceil(documents / 2));

/** The number of the file, of so many, that has the words of a canonical form. */
export function placesFileOf(form: string, files: number): number {
  let hash = 0;
  for (let at = 0; at < form.length; at++) hash = (hash * 31 + form.charCodeAt(at)) >>> 0;
  return hash % files;
}

const letters = 26;
const [small, capital] = ['a'.charCodeAt(0), 'A'.charCodeAt(0)];

/**
 * Numbers in rising order, each as its distance to the one before, in letters: the last one of each is a capital.
 * Digits could be taken for telephone numbers, which the check of the built site refuses.
 */
export function writePlaces(places: readonly number[]): string {
  const codes: number[] = [];
  let before = 0;
  for (const place of places) {
    const at = codes.length;
    let rest = place - before;
    before = place;
    codes.push(capital + (rest % letters));
    for (rest = Math.floor(rest / letters); rest > 0; rest = Math.floor(rest / letters))
      codes.splice(at, 0, small + (rest % letters));
  }
  return new TextDecoder().decode(Uint8Array.from(codes));
}

/** The numbers that `writePlaces` spelt. */
export function readPlaces(text: string): number[] {
  const places: number[] = [];
  let place = 0;
  let number = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < small) {
      place += number * letters + code - capital;
      places.push(place);
      number = 0;
    } else number = number * letters + code - small;
  }
  return places;
}
