import { fold } from '../../../norwegian/fold.ts';
import { findOtherLaws } from '../../../norwegian/law/paragraphs.ts';
import { type TextWord, wordsOf } from '../../../norwegian/words.ts';

/** A stretch of a text. */
export interface Span {
  start: number;
  end: number;
}

/** A word of a query. */
export interface QueryWord extends TextWord {
  folded: string;
}

/** A query and what of it may be read as a name. */
export interface QueryText {
  text: string;
  words: QueryWord[];
  /** What stands for itself: quoted, left out by a minus, or a paragraph of another law. */
  closed: Span[];
}

const quoted = /"[^"]*(?:"|$)|«[^»]*(?:»|$)|[“”„][^“”]*(?:[“”]|$)/g;
const leftOut = /(?<=^|[\s(])[-−–](?=[\p{L}\d§])\S*/gu;

/** Takes a query apart. */
export function queryText(text: string): QueryText {
  const spans = (pattern: RegExp): Span[] =>
    Array.from(text.matchAll(pattern), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
  return {
    text,
    words: wordsOf(text).map((word) => ({ ...word, folded: fold(word.text) })),
    closed: [...spans(quoted), ...spans(leftOut), ...findOtherLaws(text)],
  };
}

/** Whether a stretch touches any of others. */
export const touches = ({ start, end }: Span, others: readonly Span[]): boolean =>
  others.some((other) => start < other.end && other.start < end);

const negations =
  /(?:^|[\s(])(?:ikke|ikkje|uten|utan|uta|unntatt|unnateke|unntake|utenom|utanom|utenfor|utanfor|bortsett fra|bortsett frå|ekskludert|not|except|without)\s+(?:i\s+|fra\s+|frå\s+|på\s+)?$/i;

/** Whether what begins at a place of a text is said not to be meant: `ikke i Oslo`. */
export const isNegated = (text: string, start: number): boolean =>
  negations.test(text.slice(0, start));
