import { canonical } from '../../../norwegian/canonical.ts';
import { isStopWord } from '../../../norwegian/stop-words.ts';
import { wordsOf } from '../../../norwegian/words.ts';
import { namedToken, tickedToken, wordToken } from '../../format/tokens.ts';
import { toPostings } from '../../pagefind/reader/postings.ts';
import { correctedQuery } from '../concepts/correction.ts';
import { demandedConcepts } from '../ranking/hits.ts';
import { matchConcept, termsOf } from '../ranking/match.ts';
import { rank } from '../ranking/rank.ts';

/**
 * What the search has loaded already and signs need too. It is handed to them: a file of theirs that imported it would have
 * the bundler cut the scripts of all pages into several files, which cost more bytes than signs do.
 */
export const shared = {
  canonical,
  correctedQuery,
  demandedConcepts,
  isStopWord,
  matchConcept,
  namedToken,
  rank,
  termsOf,
  tickedToken,
  toPostings,
  wordToken,
  wordsOf,
};

/** The same, as signs know it. */
export type Shared = typeof shared;
