import { numberWords } from '../../norwegian/number-words.ts';
import { month, naming } from './words.ts';

/** The words and signs of a sentence by position; nothing before the first and after the last. */
export type Read = (index: number) => string;

/** A number in a sentence. */
export interface Numeral {
  value: number;
  /** An article or `den siste`: it counts one only where something has happened to that one. */
  weak: boolean;
  /** Position of the word after it. */
  next: number;
}

const shares: Record<string, number> = {
  halvparten: 2,
  halvdelen: 2,
  tredel: 3,
  tredjedel: 3,
  firedel: 4,
  fjerdedel: 4,
  femdel: 5,
  femtedel: 5,
  seksdel: 6,
  sjettedel: 6,
  sjudel: 7,
  sjuendedel: 7,
  åttedel: 8,
  åttendedel: 8,
  nidel: 9,
  niendedel: 9,
  tidel: 10,
  tiendedel: 10,
};

/** What the words of verify/ lack: nynorsk, and what is no number in a source. */
const others = new Map([
  ['tri', 3],
  ['èn', 1],
  ['sjau', 7],
  ['begge', 2],
  ['båe', 2],
  ['duo', 2],
  ['trio', 3],
  ['kvartett', 4],
]);

/** All words that a number can begin with, besides digits. */
const beginnings = new Set([
  ...numberWords.keys(),
  ...others.keys(),
  ...Object.keys(shares),
  ...['en', 'ei', 'et', 'ein', 'eit', 'den'],
]);

/** The number that begins at a position, if one does; not a date, a name (`fase 2`) or a paragraph of a law. */
export function numeralAt(at: Read, index: number): Numeral | undefined {
  const word = at(index).toLowerCase();
  if (!beginnings.has(word) && !/^\d/.test(word)) return undefined;
  const following = at(index + 1).toLowerCase();
  const numeral = (value: number, length = 1, weak = false): Numeral => ({
    value,
    weak,
    next: index + length,
  });
  if (naming.test(at(index - 1)) || isFewerThanFive(at, index)) return undefined;
  if (/^\d/.test(word))
    return (following === '.' && month.test(at(index + 2))) || month.test(following)
      ? undefined
      : numeral(Number(word.replace(',', '.')));
  if (/^ett?$/.test(word) && following === 'par') return numeral(2, 2);
  if (word === 'begge' && numberWords.has(following)) return numeral(2, 2);
  if (word === 'den' && /^(?:siste|ene|andre|eneste|tredje)$/.test(following))
    return numeral(1, 2, true);
  const share = shares[word];
  if (share !== undefined && following === 'av') return shareAt(at, index, share);
  if (/^(?:en|ei|et|ein|eit)$/.test(word))
    return shares[following] === undefined ? numeral(1, 1, true) : undefined;
  const value = numberWords.get(word) ?? others.get(word);
  const parts = shares[following.replace(/er$/, '')];
  if (value !== undefined && parts !== undefined)
    return /^av$/i.test(at(index + 2)) ? shareAt(at, index + 1, parts, value) : undefined;
  return value === undefined ? undefined : numeral(value);
}

const isFewerThanFive = (at: Read, index: number) =>
  /^(?:fem|5)$/i.test(at(index)) &&
  /^(?:(?:færre|mindre) enn|.* under)$/i.test(`${at(index - 2)} ${at(index - 1)}`);

/** `halvparten av de fire`, `to tredeler av tre`: two. */
function shareAt(at: Read, index: number, share: number, times = 1): Numeral | undefined {
  const position = /^(?:de|dei|alle)$/i.test(at(index + 2)) ? index + 3 : index + 2;
  const whole = numeralAt(at, position);
  return whole && !whole.weak
    ? { value: Math.round((whole.value * times) / share), weak: false, next: whole.next }
    : undefined;
}
