import { fold } from '../fold.ts';
import { numberWords } from '../number-words.ts';

/** The number of a paragraph where it stands in a text. */
export interface ParagraphNumber {
  value: number;
  letter: string;
  start: number;
  end: number;
}

const words: ReadonlyMap<string, number> = new Map([
  ...[...numberWords].map(([word, value]): [string, number] => [fold(word), value]),
  ...['en', 'ein'].map((word): [string, number] => [word, 1]),
]);

/** Older and rarer spellings of the same numbers. */
const usual = (word: string) =>
  fold(word)
    .replace(/^tyve/, 'tjue')
    .replace(/^tredve/, 'tretti')
    .replace(/syv$/, 'sju')
    .replace(/(?<=ti|tjue)(?:ein|eit|ett|et)$/, 'en');

const digits = /(\d{1,3})(?!\d)/uy;
const spelt = /(\p{L}+)(?:[ -](\p{L}+))?/uy;
/** Not the first letter of a word, nor `i`, which is one. */
const letterAfter = /[\s-]?([a-h])(?![\p{L}\d])/iuy;

/** Matches a sticky pattern at a place. */
export function matchAt(pattern: RegExp, text: string, place: number): RegExpExecArray | null {
  pattern.lastIndex = place;
  return pattern.exec(text);
}

/** The number that begins at a place, in digits or words, with its letter. */
export function readNumber(text: string, start: number): ParagraphNumber | undefined {
  const number = readDigits(text, start) ?? readWords(text, start);
  if (!number) return undefined;
  const letter = matchAt(letterAfter, text, number.end);
  return letter
    ? { ...number, letter: (letter[1] ?? '').toLowerCase(), start, end: letterAfter.lastIndex }
    : { ...number, letter: '', start };
}

function readDigits(text: string, start: number) {
  const match = matchAt(digits, text, start);
  return match ? { value: Number(match[1]), end: digits.lastIndex } : undefined;
}

function readWords(text: string, start: number) {
  const [, first = '', second = ''] = matchAt(spelt, text, start) ?? [];
  // `tjue ni` is one number, `tjue a` is not.
  const joined = second === '' ? undefined : words.get(usual(`${first}${second}`));
  if (joined !== undefined) return { value: joined, end: spelt.lastIndex };
  const value = words.get(usual(first));
  const end = start + first.length;
  // `paragrafen en bruker` has an article.
  if (value === undefined || (value === 1 && /^\s+\p{L}/u.test(text.slice(end)))) return undefined;
  return { value, end };
}

/** Paragraphs that the reports tick together share one id. */
function idOf({ value, letter }: Pick<ParagraphNumber, 'value' | 'letter'>): string {
  if (letter !== '') return `${value}${letter}`;
  if (value === 28 || value === 33) return '28-33';
  return value >= 29 && value <= 40 ? '29-40' : String(value);
}

/**
 * Ids of all paragraphs from one to another. Ends that the reports tick together mean just what they tick: `§§ 28–33` is
 * individual plan, as the form writes it. Inside a range § 33 belongs to the programme (§§ 29–40).
 */
export function idsFrom(from: ParagraphNumber, to: ParagraphNumber): string[] {
  const [first, last] = [idOf(from), idOf(to)];
  if (first === last) return [first];
  const between = Array.from(
    { length: to.value - from.value + 1 },
    (_, index) => from.value + index,
  ).flatMap((value) => {
    if (value === 20 && value < to.value) return ['20', '20a'];
    return value > from.value && value < to.value && value === 33
      ? ['29-40']
      : [idOf({ value, letter: '' })];
  });
  return [...new Set([first, ...between.filter((id) => !isBefore(id, from)), last])];
}

/** `§ 20` is not in a range that begins with § 20 a. */
const isBefore = (id: string, { value, letter }: ParagraphNumber) =>
  letter !== '' && id === String(value);
