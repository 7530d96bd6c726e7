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

/**
 * Lower case with the Norwegian letters as people type them without a Norwegian keyboard made one:
 * æ/ae → e, ø/oe → o, å/aa → a; other accents fall away.
 */
export function fold(word: string): string {
  return word
    .toLowerCase()
    .replace(/æ|ae/g, 'e')
    .replace(/ø|oe|ö/g, 'o')
    .replace(/å|aa/g, 'a')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/** Inflections of bokmål and nynorsk, the longest first. */
const endings = [
  'ingane',
  'ingene',
  'arane',
  'erane',
  'erene',
  'heten',
  'heita',
  'inger',
  'ingar',
  'ingen',
  'inga',
  'arar',
  'erne',
  'arne',
  'ande',
  'ende',
  'ene',
  'ane',
  'ers',
  'ens',
  'ets',
  'ere',
  'are',
  'ast',
  'est',
  'ing',
  'en',
  'et',
  'er',
  'ar',
  'te',
  'de',
  'es',
  'as',
  'e',
  'a',
  's',
  't',
] as const;

/** Words that cutting endings would make into another word: folded → canonical form. */
const irregular = new Map([
  ['gjelder', 'gjelde'],
  ['gjeldende', 'gjelde'],
  ['gjeldande', 'gjelde'],
  ['innsats', 'innsats'],
  ['innsatsen', 'innsats'],
  ['innsatser', 'innsats'],
  ['matte', 'matte'],
  ['skulle', 'skulle'],
  ['hospits', 'hospits'],
  ['sport', 'sport'],
  ['sporten', 'sport'],
  ['volda', 'volda'],
  ['horten', 'horten'],
  ['senter', 'senter'],
  ['senteret', 'senter'],
  ['sentre', 'senter'],
  ['sentrene', 'senter'],
  ['sommer', 'sommer'],
  ['sommeren', 'sommer'],
  ['sommar', 'sommer'],
  ['sommaren', 'sommer'],
  ['losen', 'los'],
  ['sosialen', 'sosialkontor'],
  ['darleg', 'darlig'],
  ['darlege', 'darlig'],
  ['vanskeleg', 'vanskelig'],
  ['vanskelege', 'vanskelig'],
  ['tidleg', 'tidlig'],
  ['personleg', 'personlig'],
  ['frivilleg', 'frivillig'],
  ['frivillege', 'frivillig'],
  ['meistre', 'mestr'],
  ['meistrar', 'mestr'],
  ['sjolv', 'selv'],
]);

/** Abbreviations that are everyday words in lower case, by the way they are written. */
const abbreviations = new Map([
  ['SE', 'qse'],
  ['LAR', 'qlar'],
  ['MI', 'qmi'],
  ['OT', 'qot'],
]);

/** Roots of nynorsk and what bokmål has instead, folded; also inside compounds (`heimebesok`, `sjukehus`). */
const roots: readonly (readonly [nynorsk: RegExp, bokmal: string])[] = [
  [/sjuk/, 'syk'],
  [/heime(?=[a-z]{3})/, 'hjemme'],
  [/heim(?!l)/, 'hjem'],
  [/meistr/, 'mestr'],
  [/tenest/, 'tjenest'],
  [/bustad/, 'bolig'],
  [/skul(?=[ea](?!ll?e))/, 'skol'],
  [/verksemd/, 'virksomhet'],
  [/gjev(?=ar|ing|ande)/, 'giv'],
  [/vidareg/, 'videreg'],
  [/^lag(?=terskel|inntekt|lon)/, 'lav'],
  [/saman(?=sett|heng|arbeid)/, 'sammen'],
  [/kvardag/, 'hverdag'],
  [/vaks(?=n|en)/, 'voks'],
  [/sjolv/, 'selv'],
  [/busetj/, 'bosett'],
  [/sokj(?=ar|an)/, 'sok'],
];

/** Whether any of the roots is in a word: one look at the many words that have none. */
const anyRoot = new RegExp(roots.map(([nynorsk]) => nynorsk.source).join('|'));

/** A folded word keeps at least so many letters when endings are cut. */
const shortestStem = 4;

/**
 * The form under which a word is indexed and searched: folded, without inflection. Three rounds, because
 * nynorsk and bokmål stack endings (`brukarane`, `veiledningene`); doubled consonants at the end become one.
 */
export function canonical(word: string): string {
  const known = canonicalForms.get(word) ?? toCanonical(word);
  canonicalForms.set(word, known);
  return known;
}

/** Words already put in their canonical form; a text repeats most of its words. */
const canonicalForms = new Map<string, string>();

function toCanonical(word: string): string {
  const folded = fold(word);
  const known = abbreviations.get(word) ?? irregular.get(folded);
  if (known !== undefined) return known;
  let stem = anyRoot.test(folded)
    ? roots.reduce((text, [nynorsk, bokmal]) => text.replace(nynorsk, bokmal), folded)
    : folded;
  for (let round = 0; round < 3; round++) {
    const ending = endings.find(
      (candidate) => stem.endsWith(candidate) && stem.length - candidate.length >= shortestStem,
    );
    if (ending === undefined) break;
    stem = stem.slice(0, -ending.length);
  }
  return stem.replace(/([bdfgklmnprst])\1$/, '$1');
}

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
  finnes finst finn prosjekt prosjekter prosjektet nav kontor kontoret navkontor noe noko hjelpe folk mennesker person personer bruke
  bruker brukt provd prove erfaring erfaringer the and of e bur gar gikk gatt gjekk blei vart vert vore dere vare helst forst star slite
  sliter slit veit vet kjenner kjem kommer trenger treng lage ting hvis dersom berre bare ho meir mer`
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
