import { wordsOf } from './words.ts';

/** What abbreviations stand for that are other words, or hardly any, in small letters. */
const meanings = new Map([
  ['SE', 'supported employment'],
  ['LAR', 'legemiddelassistert rehabilitering'],
  ['MI', 'motiverende intervju'],
  ['OT', 'oppfølgingstjenesten'],
]);

/** A word in small letters that may be an abbreviation. */
export interface MaybeAbbreviation {
  text: string;
  capitals: string;
  meaning: string;
}

/** In a longer query such a word is what it says. */
const maxWords = 3;

/** The words of a short query that would mean something else in capitals. */
export function abbreviationsIn(query: string): MaybeAbbreviation[] {
  const words = wordsOf(query);
  if (words.length > maxWords) return [];
  return words.flatMap(({ text }) => {
    const capitals = text.toUpperCase();
    const meaning = meanings.get(capitals);
    return meaning === undefined || text === capitals ? [] : [{ text, capitals, meaning }];
  });
}
