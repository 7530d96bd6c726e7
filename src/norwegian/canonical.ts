import { fold } from './fold.ts';
import { memoize } from './memoize.ts';
import { abbreviations, endings, irregular, roots, shortWord } from './word-forms.ts';

/** Whether any of the roots is in a word: one look at the many words that have none. */
const anyRoot = new RegExp(roots.map(([other]) => other.source).join('|'));

/** What makes a noun of a verb (`medvirke`, `medvirkning`); after fewer letters it is part of the word (`holdning`). */
const nouns = /(?<=[a-z]{5})ning(?:en|a|er|ar|ene|ane|s|ens)?$/;

/** After a vowel, and -de after l, these belong to the word (`metode`, `område`, `beholde`); -ede is past tense (`endrede`). */
const notPast = /[aiouy][dt]e$|lde$/;

/** Nor is the last letter of `resultat` an ending. */
const notNeuter = /at$/;

/** A folded word keeps at least so many letters when endings are cut. */
const minStemLength = 4;

/** Endings by their last letter, the longest first. */
const endingsByLetter = new Map<string, string[]>();
for (const ending of endings) {
  const letter = ending.slice(-1);
  endingsByLetter.set(letter, [...(endingsByLetter.get(letter) ?? []), ending]);
}

/**
 * The form under which a word is indexed and searched: folded, without inflection. Three rounds, because
 * nynorsk and bokmål stack endings (`brukarane`, `veiledningene`); doubled consonants at the end become one.
 */
export const canonical = memoize((word) => {
  const folded = fold(word);
  const known = abbreviations.get(word) ?? irregular.get(folded);
  if (known !== undefined) return known;
  let stem = anyRoot.test(folded)
    ? roots.reduce((text, [other, bokmal]) => text.replace(other, bokmal), folded)
    : folded;
  if (shortWord.test(stem)) return stem.slice(0, 3);
  if (nouns.test(stem)) stem = stem.replace(nouns, '');
  for (let round = 0; round < 3; round++) {
    const ending = endingsByLetter
      .get(stem.slice(-1))
      ?.find(
        (candidate) =>
          stem.endsWith(candidate) &&
          stem.length - candidate.length >= minStemLength &&
          !(notPast.test(stem) && /^[dt]e$/.test(candidate)) &&
          !(notNeuter.test(stem) && candidate === 't'),
      );
    if (ending === undefined) break;
    stem = stem.slice(0, -ending.length);
  }
  return stem.replace(/([bdfgklmnprst])\1$/, '$1');
});
