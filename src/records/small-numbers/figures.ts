import { type Numeral, numeralAt, type Read } from './numerals.ts';
import { namesBenefit } from './topic-words.ts';
import { eventVerb, general, ordinal, personNoun, standsAfterPeople, timeNoun } from './words.ts';

/** A number in a sentence that counts people, or says how many percent. */
export interface Figure {
  value: number;
  of: 'people' | 'percent';
  /** With the words that show what it counts. */
  text: string;
  /** Where it stands in the sentence. */
  start: number;
}

const tokenPattern = /\d+(?:[.,]\d+)*|\p{L}[\p{L}\d]*|\S/gu;

/** The numbers of people and of percent in a sentence, in order. */
export function figuresOf(sentence: string): Figure[] {
  const tokens = Array.from(sentence.matchAll(tokenPattern), ({ 0: text, index: start }) => ({
    text,
    start,
  }));
  const at: Read = (index) => tokens[index]?.text ?? '';
  return tokens.flatMap(({ text, start }, index): Figure[] => {
    const numeral = numeralAt(at, index);
    if (!numeral) return [];
    const percent = /^\d/.test(text) && /^(?:%|prosent)$/iu.test(at(numeral.next));
    const last = percent ? numeral.next : endOfCount(at, index, numeral);
    if (last === undefined) return [];
    return [
      {
        value: numeral.value,
        of: percent ? 'percent' : 'people',
        text: sentence.slice(start, (tokens[last]?.start ?? 0) + at(last).length),
        start,
      },
    ];
  });
}

/** Position of the last word that shows that a number counts people; none where it does not. */
function endOfCount(at: Read, index: number, numeral: Numeral): number | undefined {
  if (!Number.isInteger(numeral.value)) return undefined;
  // At least one is no more than that there are some.
  if (numeral.value === 1 && /^minst$/iu.test(at(index - 1))) return undefined;
  // `ett av fire` is none of people: these are `en`, or a child with its noun.
  if (/^av$/iu.test(at(index - 1)) && isNeuter(at, index - 2)) return undefined;
  const next = afterRange(at, numeral.next);
  const last = /^(?:av|\/)$/iu.test(at(next)) ? endOfPartOf(at, next + 1) : endOfNoun(at, next);
  if (numeral.value === 1 && isNeuter(at, index) && !personNoun.test(at(last ?? next)))
    return undefined;
  if (numeral.weak)
    return tellsEvent(at, index, last ?? next - 1, last !== undefined) ? (last ?? next) : undefined;
  if (last !== undefined) return last;
  const verb = ordinal.test(at(next)) ? next + 1 : next;
  if (standsAfterPeople(at(verb)) && !timeNoun.test(at(verb + 1))) return verb;
  if (namesBenefit(at(next)) && !/ytelse/iu.test(at(next))) return next;
  const inRange = next > numeral.next || isSecond(at, index);
  return !inRange && standsAlone(at, index, next) ? next - 1 : undefined;
}

const isNeuter = (at: Read, index: number) => /^(?:ett?|eit)$/iu.test(at(index));

const between = /^(?:–|-|eller|til)$/iu;

/** `2–3` and `to eller tre` are one number. */
function afterRange(at: Read, index: number): number {
  const second = between.test(at(index)) ? numeralAt(at, index + 1) : undefined;
  return second && !second.weak ? second.next : index;
}

const isSecond = (at: Read, index: number) =>
  between.test(at(index - 1)) && numeralAt(at, index - 2)?.weak === false;

/** `… av dem`, `… av de ni`, `… av de yngste deltakerne`; none in `… av kommunene`. */
function endOfPartOf(at: Read, index: number): number | undefined {
  if (/^(?:dem|disse|dei|desse)$/iu.test(at(index)) && personOrNoNoun(at, index + 1)) return index;
  const start = /^(?:de|dei|disse|alle|totalt|våre)$/iu.test(at(index)) ? index + 1 : index;
  const numeral = numeralAt(at, start);
  if (!numeral || numeral.weak) return endOfNoun(at, start);
  return endOfNoun(at, numeral.next) ?? (personOrNoNoun(at, numeral.next) ? start : undefined);
}

const personOrNoNoun = (at: Read, index: number) =>
  personNoun.test(at(index)) || !/^\p{L}/u.test(at(index)) || standsAfterPeople(at(index));

/** A noun for people with at most two adjectives before it. */
function endOfNoun(at: Read, index: number): number | undefined {
  for (let last = index; last < index + 3; last++) {
    if (personNoun.test(at(last))) return last;
    // `to ROP-deltakere` is three tokens.
    if (at(last + 1) === '-' && personNoun.test(at(last + 2))) return last + 2;
    if (!/\p{L}(?:e|t|ig|sk)$/u.test(at(last))) return undefined;
  }
  return undefined;
}

/** Whether something has happened to that one: a verb soon after, and nothing before that makes it anybody. */
function tellsEvent(at: Read, index: number, last: number, named: boolean): boolean {
  if (index === 0 && !named && /^(?:etter|på|til|med|i|fra)$/iu.test(at(last + 1))) return true;
  const end = [1, 2, 3, 4].slice(0, named ? 4 : 1).find((step) => eventVerb.test(at(last + step)));
  if (end === undefined) return false;
  const words = Array.from({ length: last + end - index + 4 }, (_, step) => at(index - 4 + step));
  return !words.some((word) => general.test(word) || /^[.;:]$/u.test(word));
}

/** A bare number: `uføretrygd: 2`, `(to)`, a cell of a table, `det gjaldt tre.` */
function standsAlone(at: Read, index: number, next: number): boolean {
  if (/^og$/iu.test(at(next)) ? numeralAt(at, next + 1) : !/^(?:[.,;:)|!?]|)$/u.test(at(next)))
    return false;
  const before = at(index - 1);
  return /^[:(|=–-]$/u.test(before) || standsAfterPeople(before) || namesBenefit(before);
}
