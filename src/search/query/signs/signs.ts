import type { Answer } from '../answer.ts';
import { answerSigns, type Search } from './answer-signs.ts';
import { offersIn, readSigns } from './read-signs.ts';

/**
 * The door of the room, loaded for a query that may have signs: answers it by its signs, or as it stands where it has none,
 * and offers to exclude what it names behind `uten`. An `unfinished` word is not offered yet.
 */
export async function searchSigned(
  query: string,
  unfinished: string | undefined,
  search: Search,
): Promise<Answer> {
  const signed = readSigns(query);
  const answer = await (signed ? answerSigns(signed, search) : search.searchPlain());
  const missed = [...answer.unknown, ...answer.corrections].map(({ typed }) => typed);
  const all = offersIn(query).filter(
    ({ text }) => !search.isStopWord(text) && !missed.includes(text),
  );
  const offers = all.filter(({ text }) => text !== unfinished);
  return { ...answer, offers, unjudged: answer.unjudged || offers.length < all.length };
}
