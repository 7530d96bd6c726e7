/** Norwegian number words up to nineteen, bokmål and nynorsk; articles (en, ei, et) are left out. */
const small: Record<string, number> = {
  én: 1,
  éin: 1,
  ett: 1,
  to: 2,
  tre: 3,
  fire: 4,
  fem: 5,
  seks: 6,
  sju: 7,
  syv: 7,
  åtte: 8,
  ni: 9,
  ti: 10,
  elleve: 11,
  tolv: 12,
  tretten: 13,
  fjorten: 14,
  femten: 15,
  seksten: 16,
  sytten: 17,
  atten: 18,
  nitten: 19,
};

const tens: Record<string, number> = {
  tjue: 20,
  tretti: 30,
  førti: 40,
  femti: 50,
  seksti: 60,
  sytti: 70,
  åtti: 80,
  nitti: 90,
};

const units = ['en', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni'];

/** Number word → value, 1 to 99 and hundre. */
export const numberWords: ReadonlyMap<string, number> = new Map<string, number>([
  ...Object.entries(small),
  ...Object.entries(tens),
  ...Object.entries(tens).flatMap(([word, value]) =>
    units.map((unit, index): [string, number] => [word + unit, value + index + 1]),
  ),
  ['hundre', 100],
]);

/** Letters that OCR writes for those of number words; both sides are folded alike. */
const fold = (word: string) =>
  word
    .toLowerCase()
    .normalize('NFC')
    .replace(/[@g¢ø]/g, 'o')
    .replace(/[å&§38äâá]/g, 'a')
    .replace(/[éèë]/g, 'e');

const foldedWords = new Map([...numberWords].map(([word, value]) => [fold(word), value]));

/** A figure in running text. */
export interface Figure {
  /** As written. */
  text: string;
  value: number;
}

const digits =
  /(?<![\p{L}\d§,.])(?<!§ ?)(?:\d{1,3}(?:[ \u00a0\u202f.]\d{3})+|\d+)(?:,\d+)?(?![\p{L}\d])/gu;
const words = /(?<![\p{L}\d])\p{L}+(?![\p{L}\d])/gu;

const toValue = (text: string) =>
  Number(text.replace(/[ \u00a0\u202f.](?=\d{3})/g, '').replace(',', '.'));

/**
 * The figures that a text of ours states: digits and number words, without law paragraphs
 * (`§ 17`, `§§ 29–40`) and without the hidden small number "færre enn fem".
 */
export function figuresIn(text: string): Figure[] {
  const plain = text
    .replace(/færre enn (fem|5)/gi, '')
    .replace(/§§? ?\d+(?: ?[a-z]\b)?(?:(?:, | og | til |[-–/])(?:§ ?)?\d+(?: ?[a-z]\b)?)*/g, '')
    .replace(/\b(?:den|det|de|hver|i) ene\b/gi, '');
  const found: Figure[] = [];
  for (const [match] of plain.matchAll(digits)) found.push({ text: match, value: toValue(match) });
  for (const [match] of plain.matchAll(words)) {
    const value = numberWords.get(match.toLowerCase());
    if (value !== undefined) found.push({ text: match, value });
  }
  return found;
}

/** The year of `01.09.22`, `010922` and `april 23`. */
const shortYear =
  /(?:\b\d{1,2}\. ?\d{1,2}\. ?|\b[0-3]\d[01]\d|\b(?:jan|feb|mars|apr|mai|jun|jul|aug|sep|okt|nov|des)\p{L}*\.? ['’]?)(\d{2})\b/giu;

/** The day of `010922`. */
const compactDate = /\b([0-3]\d)[01]\d{3}\b/g;

/** Every number that source lines can be read to state, allowing for OCR's O, l and I among digits. */
export function valuesIn(source: string): Set<number> {
  const values = new Set<number>();
  const repaired = source
    .replace(/(?<=\d)[Oo](?=[\dOo\s%.,]|$)/g, '0')
    .replace(/(?<=\d)[lI|](?=[\d\s%.,]|$)|(?<=^|\s)[lI|](?=\d)/g, '1');
  for (const text of [source, repaired]) {
    for (const [match] of text.matchAll(/\d+(?:[ \u00a0\u202f.]\d{3})*(?:[,.]\d+)?/g)) {
      values.add(toValue(match));
      values.add(Number(match.replace(',', '.')));
    }
    for (const [match] of text.matchAll(/\d+/g)) values.add(Number(match));
  }
  for (const [, year] of source.matchAll(shortYear)) values.add(2000 + Number(year));
  for (const [, day] of source.matchAll(compactDate)) values.add(Number(day));
  for (const raw of source.split(/[\s/().,:;–-]+/)) {
    const value = foldedWords.get(fold(raw));
    if (value !== undefined) values.add(value);
  }
  for (const [match] of source.matchAll(/\p{L}+/gu)) {
    const value = foldedWords.get(fold(match));
    if (value !== undefined) values.add(value);
  }
  if (/(?<!\p{L})(en|ei|et|ein|eit|éen)(?!\p{L})/iu.test(source)) values.add(1);
  return values;
}
