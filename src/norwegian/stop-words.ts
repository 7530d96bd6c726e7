import { canonical } from './canonical.ts';
import { abbreviations } from './word-forms.ts';

const wordsIn = (text: string): string[] => text.trim().split(/\s+/);

/** Words that say nothing about what a text is about, wherever they stand. */
export const functionWords = wordsIn(`
  og i å på til for som av med er en et ei den det de dei der da når at om ikke ikkje fra frå
  har hadde kan skal vil ble blir ved eller men også seg sin sitt sine han hun ho vi oss dem
  deres var vere være etter under over mot hos mellom ut opp inn enn så alle noen nokre mange
  flere fleire hva hvem hvor hvordan kva kven korleis eit ein dette disse desse slik både
  blant andre annet anna nav kontoret prosjektet prosjekt`);

/** What people wrap round the thing they look for: questions, wishes, general verbs. */
const queryWords = wordsIn(`
  nokon hvilke hvilken hvorfor kvifor kor måtte jeg eg meg min du deg din kunne skulle ville
  må bør gjør gjøre gjer gjort gjennom uten utan få får fikk finnes finst finn prosjekter
  kontor navkontor noe noko hjelpe folk mennesker person personer personar menneske bruke
  bruker brukt prøvd prøve erfaring erfaringer the and of e bur går gikk gått gjekk blei vart
  vert vore dere vare helst først står slite sliter slit veit vet kjenner kjem kommer trenger
  treng lage ting hvis dersom berre bare meir mer tips eksempel eksempler døme lykkes lykkas
  lykkast fungerer fungere funker innen innenfor angående ang gå gi gir ta tar tatt best beste
  godt bra nå ønsker ønske ønskjer vite ha hatt komme burde via per rundt slags type typer hjå
  kring ikring omkring tek imot lurer leter leiter snakk gode god jf jfr`);

/** Words that only link others: people write `veileder i skolen` and `veileder på skolen`. */
const linkWords = wordsIn(
  'på i av til for med om og fra hos ved den det de en et ei ein eit å som seg',
);

const stopWords = [...functionWords, ...queryWords];

/** Words that a stop word looks like when it is typed without æ, ø and å. */
const otherWords: ReadonlySet<string> = new Set(wordsIn('far bor matte'));

/** Words as they are spelt, and as they are typed without æ, ø and å, but not every word that folds to the same. */
const spellingsOf = (words: readonly string[]): ReadonlySet<string> =>
  new Set(
    words.flatMap((word) => [
      word,
      ...[word.normalize('NFD').replace(/\p{M}/gu, ''), withDigraphs(word)]
        .map((plain) => plain.replace(/ø/g, 'o').replace(/æ/g, 'ae'))
        .filter((plain) => !otherWords.has(plain)),
    ]),
  );

/** Æ, ø and å as ae, oe and aa. */
const withDigraphs = (word: string): string =>
  word.replace(/å/g, 'aa').replace(/ø/g, 'oe').replace(/æ/g, 'ae');

const stopSpellings = spellingsOf(stopWords);
const functionSpellings = spellingsOf(functionWords);

/** Whether a word of a query is too common to search for, if another one is left. */
export const isStopWord = (word: string): boolean =>
  !abbreviations.has(word) && stopSpellings.has(word.toLowerCase());

/** Whether a word is in no index: it says nothing, wherever it stands. */
export const isFunctionWord = (word: string): boolean =>
  !abbreviations.has(word) && functionSpellings.has(word.toLowerCase());

/** Made when it is first asked for, which is at build time. */
let stopForms: ReadonlySet<string> | undefined;

/** Whether a canonical word is that of a word too common to search for. */
export function isStopForm(form: string): boolean {
  stopForms ??= new Set(stopWords.map(canonical));
  return stopForms.has(form);
}

const linkForms: ReadonlySet<string> = new Set(linkWords.map(canonical));

/** Whether a canonical word only links others. */
export const isLink = (form: string): boolean => linkForms.has(form);
