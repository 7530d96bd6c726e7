import { wordsOf } from '../../../norwegian/words.ts';
import type { KnownParts } from './parts.ts';

/** A word searched for in place of one that no project has; of a compound it may be a part, or both. */
export interface Correction {
  typed: string;
  used: string;
  kind: 'slip' | KnownParts['kind'];
}

/** A query with one whole word put in place of another. */
export function replaceWord(query: string, typed: string, used: string): string {
  const place = wordsOf(query).find(({ text }) => text === typed);
  return place ? query.slice(0, place.start) + used + query.slice(place.end) : query;
}

/** A query with the words that were searched for in place of those typed. */
export const correctedQuery = (query: string, corrections: readonly Correction[]): string =>
  corrections.reduce((text, { typed, used }) => replaceWord(text, typed, used), query);
