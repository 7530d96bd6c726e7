import { refParam } from '../../format/files.ts';
import type { Names } from './names.ts';
import type { PlacedPart } from './part.ts';
import type { QueryText } from './query-text.ts';

/** Most words that a ref is written with: `ips vest 2024`, `u22 067`. */
const maxWords = 4;

/** Whether a query may have a ref, so that the list of them is worth fetching. */
export const mayNameRef = (query: string): boolean =>
  /\p{L}\d{2}[\s-]*\d|\p{L}-?\s?\d{4}/u.test(query);

/** The refs that a query names: `u22-067`, `U22 067`, `u22067`, `u22-67`. */
export function findNamedRefs({ text, words }: QueryText, { refs }: Names): PlacedPart[] {
  const found: PlacedPart[] = [];
  for (let from = 0; from < words.length; from++)
    for (let length = maxWords; length > 0; length--) {
      const own = words.slice(from, from + length);
      const [first, last] = [own[0], own.at(-1)];
      if (!first || !last || own.length < length) continue;
      const span = { start: first.start, end: last.end };
      const spelt = spellRef(own.map(({ folded }) => folded));
      const ref = refs.get(spelt);
      // `dps 2017` may be words; only the rows of a survey are named as loosely as that.
      const isRow = /^u\d\d-\d+$/.test(spelt);
      if (ref === undefined || (!isRow && text.slice(span.start, span.end).toLowerCase() !== spelt))
        continue;
      found.push({
        text: text.slice(span.start, span.end),
        param: refParam,
        values: [ref],
        span,
        name: span,
      });
      from += length - 1;
      break;
    }
  return found;
}

/** `u22-067` of `u22` and `67`, or of `u22067`. */
const spellRef = (words: readonly string[]): string =>
  words
    .join('-')
    .replace(/^(u\d\d)(?=\d{3}$)/, '$1-')
    .replace(/(?<=^u\d\d-)\d{1,2}$/, (number) => number.padStart(3, '0'));
