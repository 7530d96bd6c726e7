import { isStopWord } from '../../../norwegian/stop-words.ts';
import type { NamedPlace } from '../../format/names-file.ts';
import type { Context } from './context.ts';
import type { QueryText, Span } from './query-text.ts';

/** Whether a place is meant, or only may be, so that it is offered. */
export type Meant = 'yes' | 'maybe' | 'no';

/**
 * Whether words that are the name of a place mean the place. Most names do wherever they stand. Of one that is a word as well
 * other signs must tell:
 * - `NAV`, `kommune` or another word of the kind beside it, or a place that is read beside it (`beside`)
 * - its letters æ, ø and å, and a capital letter that no word of its kind has: not the first word of a sentence, as telephones
 *   write that with a capital, and not where all words have one
 *
 * Where it has a capital that tells nothing, and where it is all that is asked for, it is offered.
 */
export function isMeant(
  place: NamedPlace,
  name: Span,
  { kinds, span }: Context,
  query: QueryText,
  beside: boolean,
): Meant {
  if (place.isWord === undefined) return 'yes';
  const { text, words } = query;
  const typed = text.slice(name.start, name.end);
  const isCapital = /^\p{Lu}/u.test(typed);
  const isAll = words.every(({ start, end }) => start >= span.start && end <= span.end);
  const isNamed = [...kinds].some((kind) => kind !== 'area');
  if (isNamed) return isAll || isCapital || !isStopWord(typed) ? 'yes' : 'no';
  if (!place.names.some((spelling) => isSpelt(typed, spelling))) return 'no';
  const others = words.filter(({ start }) => start < name.start || start >= name.end);
  const small = others.some((word) => /^\p{Ll}/u.test(word.text));
  if (isCapital && place.isWord === 'plain') return 'yes';
  if (isCapital && small && !beginsSentence(text, name.start)) return 'yes';
  const anyCapital = words.some((word) => /^\p{Lu}/u.test(word.text));
  if (beside && (isCapital || !anyCapital)) return 'yes';
  return isCapital || isAll ? 'maybe' : 'no';
}

/** With its æ, ø and å, of which å may be two letters. */
const isSpelt = (typed: string, name: string) => {
  const plain = (word: string) => word.toLowerCase().replaceAll('aa', 'å');
  return plain(typed) === plain(name);
};

const beginsSentence = (text: string, start: number) =>
  /(?:^|[.?!:]\s)\s*$/.test(text.slice(0, start));
