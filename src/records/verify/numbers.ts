import { numberWords } from '../../norwegian/number-words.ts';

/** Letters that OCR writes for those of number words; both sides are folded alike. */
export const fold = (word: string) =>
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

/** The one value that digits stand for: a point or a blank before three of them stands between thousands. */
function toValue(text: string): number {
  const whole = text.startsWith('0.') ? text : text.replace(/[ \u00a0\u202f.](?=\d{3}(?!\d))/g, '');
  return Number(whole.replace(',', '.'));
}

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

/** The year of `01.09.22`, `010922`, `april 23` and `vinter -22`. */
const shortYear =
  /(?:\b\d{1,2}\. ?\d{1,2}\. ?|\b[0-3]\d[01]\d|\b(?:jan|feb|mars|apr|mai|jun|jul|aug|sep|okt|nov|des)\p{L}*\.? ['’]?|\b(?:vinter|sommer|h.st|v[^\s]r)\p{L}* ?[-–'’]? ?)(\d{2})\b/giu;

/** The day of `010922`. */
const compactDate = /\b([0-3]\d)[01]\d{3}\b/g;

/** Digits as a source writes them: in threes, with decimals, or alone. */
const written = /\d+(?:[ \u00a0\u202f.]\d{3}(?!\d))*(?:[,.]\d+)?/g;

/** Digits that are one number for all the point or comma in them, and no date. */
const joined = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$|^\d+,\d+$/;

/** Every number that source lines can be read to state, allowing for OCR's O, l and I among digits. */
export function valuesIn(source: string): Set<number> {
  const values = new Set<number>();
  const repaired = source
    .replace(/(?<=\d)[Oo](?=[\dOo\s%.,]|$)/g, '0')
    .replace(/(?<=\d)[lI|](?=[\d\s%.,]|$)|(?<=^|\s)[lI|](?=\d)/g, '1');
  for (const text of [source, repaired])
    for (const [match] of text.matchAll(written)) {
      values.add(toValue(match));
      // Digits on both sides of a blank may be two numbers, and on both sides of a point day and month.
      if (!joined.test(match)) for (const part of match.split(/[^\d]/)) values.add(Number(part));
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
