import { givenNames } from './given-names.ts';

/** A piece of text that could be personal data. */
export interface PersonalData {
  kind: 'e-postadresse' | 'telefonnummer' | 'fødselsnummer' | 'personnavn';
  text: string;
}

const email = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/gu;
const telephone =
  /(?:(?<![\d.,–/:-])|(?<=(?:tlf|tel|telefon|mob|mobil)[.:]))(?:(?:\+|00)47[ \u00a0\u202f]?)?(?:[2-9]\d(?:[ \u00a0\u202f]\d{2}){3}|[49]\d{2}[ \u00a0\u202f]\d{2}[ \u00a0\u202f]\d{3}|[2-9]\d{7})(?![\d%]|[.,–/-]\d)/gi;
const birthNumber = /(?<!\d)\d{6}[ \u00a0\u202f]?\d{5}(?!\d)/g;
/** What both kinds of number have in them; most texts have nothing like it, which shows fast. */
const longNumber = /\d[\d \u00a0\u202f]{6,}\d/;
/** Letters of Western European and Sami words; classes of all the world's letters would take several times as long. */
const capitalisedPair =
  /(?<![A-Za-zÀ-ž-])([A-ZÀ-ÞĀ-ž][a-zß-ž]+)(?:-[A-ZÀ-ÞĀ-ž][a-zß-ž]+)? [A-ZÀ-ÞĀ-ž][a-zß-ž]+(?![A-Za-zÀ-ž-])/g;

/** Whether eleven digits carry the two check digits of a Norwegian birth or D number. */
export function isBirthNumber(digits: string): boolean {
  const numbers = [...digits.replace(/\D/g, '')].map(Number);
  if (numbers.length !== 11) return false;
  const check = (weights: number[]) =>
    weights.reduce((sum, weight, index) => sum + weight * (numbers[index] ?? 0), 0) % 11 === 0;
  return check([3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) && check([5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]);
}

/**
 * Personal data in a text: e-mail addresses, Norwegian telephone numbers, birth numbers
 * with right check digits, and a given name followed by another capitalised word.
 * `allowed` holds texts that may stand, such as the site's own contact.
 */
export function personalDataIn(text: string, allowed: readonly string[] = []): PersonalData[] {
  const found: PersonalData[] = [];
  const add = (kind: PersonalData['kind'], match: string) => {
    if (!allowed.includes(match)) found.push({ kind, text: match });
  };
  if (text.includes('@')) for (const [match] of text.matchAll(email)) add('e-postadresse', match);
  if (longNumber.test(text)) {
    for (const [match] of text.matchAll(telephone)) add('telefonnummer', match);
    for (const [match] of text.matchAll(birthNumber))
      if (isBirthNumber(match)) add('fødselsnummer', match);
  }
  for (const match of text.matchAll(capitalisedPair))
    if (givenNames.has(match[1] ?? '')) add('personnavn', match[0]);
  return found;
}
