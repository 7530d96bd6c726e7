import { remember } from './memoize.ts';
import { endings, irregular, roots, shortWord } from './word-forms.ts';

/** A word of a text and where it stands, in UTF-16 units. */
export interface TextWord {
  text: string;
  start: number;
  end: number;
}

const wordPattern = /[\p{L}\d][\p{L}\p{M}\d]*/gu;

/** The words of a text in order; hyphens and all other signs divide. */
export function wordsOf(text: string): TextWord[] {
  return Array.from(text.matchAll(wordPattern), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The words of a text in order, where it does not matter where they stand. */
export const spellingsOf = (text: string): string[] => text.match(wordPattern) ?? [];

/**
 * Lower case with the Norwegian letters as people type them without a Norwegian keyboard made one:
 * æ/ae → e, ø/oe → o, å/aa → a; other accents fall away.
 */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  // Most words have neither such letters nor two that stand for one.
  if (!foldable.test(lower)) return lower;
  return lower
    .replace(/å|aa/g, 'a')
    .replace(/æ|ae/g, 'e')
    .replace(/ø|oe|ö/g, 'o')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

const foldable = /[^a-z\d]|aa|ae|oe/;

/** Abbreviations that are everyday words in lower case, by the way they are written. */
const abbreviations = new Map([
  ['SE', 'qse'],
  ['LAR', 'qlar'],
  ['MI', 'qmi'],
  ['OT', 'qot'],
]);

/** Whether any of the roots is in a word: one look at the many words that have none. */
const anyRoot = new RegExp(roots.map(([other]) => other.source).join('|'));

/** What makes a noun of a verb (`medvirke`, `medvirkning`); after fewer letters it is part of the word (`holdning`). */
const nouns = /(?<=[a-z]{5})ning(?:en|a|er|ar|ene|ane|s|ens)?$/;

/** After a vowel, and -de after l, these belong to the word (`metode`, `område`, `beholde`); -ede is past tense (`endrede`). */
const notPast = /[aiouy][dt]e$|lde$/;

/** Nor is the last letter of `resultat` an ending. */
const notNeuter = /at$/;

/** A folded word keeps at least so many letters when endings are cut. */
const shortestStem = 4;

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
export const canonical = remember((word) => {
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
          stem.length - candidate.length >= shortestStem &&
          !(notPast.test(stem) && /^[dt]e$/.test(candidate)) &&
          !(notNeuter.test(stem) && candidate === 't'),
      );
    if (ending === undefined) break;
    stem = stem.slice(0, -ending.length);
  }
  return stem.replace(/([bdfgklmnprst])\1$/, '$1');
});

/**
 * How a canonical word stands in the index. The closing letter keeps each from being the beginning of another: Pagefind
 * would otherwise answer with whichever longer and shorter words it has loaded by then.
 */
export const indexToken = (form: string): string => `${form}q`;

/** The canonical word that a token of the index stands for. */
export const formOf = (token: string): string => token.slice(0, -1);

/** Folded words that say nothing about what is looked for, questions included. */
const stopWords = new Set(
  `og i a pa til for som av med er en et ei den det de dei der da nar at om ikke ikkje fra har hadde kan skal vil ble blir ved eller
  men ogsa seg sin sitt sine han hun ho vi oss dem deres var vere etter under over mot hos mellom ut opp inn enn sa alle noen nokon
  nokre mange flere fleire hva hvem hvor hvordan hvilke hvilken hvorfor kva kven korleis kvifor kor eit ein dette disse desse slik
  bade blant matte andre annet anna jeg eg meg min du deg din kunne skulle ville ma bor gjor gjore gjer gjort gjennom uten utan fa far fikk
  finnes finst finn prosjekt prosjekter prosjektet nav kontor kontoret navkontor noe noko hjelpe folk mennesker person personer personar menneske bruke
  bruker brukt provd prove erfaring erfaringer the and of e bur gar gikk gatt gjekk blei vart vert vore dere vare helst forst star slite
  sliter slit veit vet kjenner kjem kommer trenger treng lage ting hvis dersom berre bare ho meir mer
  tips eksempel eksempler døme lykkes lykkas lykkast fungerer fungere funker innen innenfor angående ang ga gå gi gir ta tar tatt best beste
  godt bra nå ønsker ønske ønskjer nokon vite ha hatt komme få burde bør måtte maa via per rundt slags type typer hjå kring ikring omkring tek imot lurer leter leiter snakk gode god`
    .split(/\s+/)
    .map(fold),
);

/** Whether a word is too common to search for. */
export const isStopWord = (word: string): boolean =>
  !abbreviations.has(word) && stopWords.has(fold(word));

let stopForms: ReadonlySet<string> | undefined;

/** Whether a canonical word is that of a word too common to search for. */
export function isStopForm(form: string): boolean {
  stopForms ??= new Set([...stopWords].map(canonical));
  return stopForms.has(form);
}
