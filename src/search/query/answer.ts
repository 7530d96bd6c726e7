import type { LawReader, OtherLawMention } from '../../norwegian/law/paragraphs.ts';
import type { QueryLanguage } from '../format/language.ts';
import type { Concept } from './concepts/concept.ts';
import type { Correction } from './concepts/correction.ts';
import type { TermMatch } from './ranking/match.ts';

/** What a query found before filtering. */
export interface Answer {
  /** The hits, best first: documents that match every concept that is demanded. */
  docs: number[];
  /** Documents that lie near without being hits, best first. */
  near: number[];
  /** Whether a document matches the concept with an index. */
  matches: (doc: number, concept: number) => boolean;
  /** The terms by which a document matches the concept with an index, the weightiest first. */
  terms: (doc: number, concept: number) => Pick<TermMatch, 'key' | 'kind'>[];
  concepts: Concept[];
  language: QueryLanguage;
  /** What was searched for in place of words that no project has. */
  corrections: Correction[];
  /** Words that no project has, with the nearest that some have. */
  unknown: { typed: string; nearest: string[] }[];
  /** What is known of laws, where the query may name paragraphs. */
  law: LawReader | undefined;
  /** Paragraphs that sosialtjenesteloven does not have, with the name of their law, which was searched for. */
  otherLaws: Pick<OtherLawMention, 'text' | 'law'>[];
  /** Whether the unfinished word is to be looked at again once it is finished: nothing was said of it, or more was taken in. */
  unjudged: boolean;
  /** How the signs of the query were read, if it has any. */
  signs?: ReadSigns;
  /** What `uten` stands before, with the query that excludes it. */
  offers?: Rewriting[];
}

/** Something in a query, and the query that deals with it in another way. */
export interface Rewriting {
  text: string;
  query: string;
}

/** What the signs of a query said. */
export interface ReadSigns {
  /** What each side of OR searches for, phrases by themselves. */
  sides: string[][];
  /** What no hit has, each with the query that does not exclude it. */
  excluded: Rewriting[];
  /** Phrases that no project has as they are written, and that were searched for in all forms. */
  inflected: string[];
  /** Whether a concept belongs to a side that a document meets, or comes nearest to. */
  asks: (doc: number, concept: number) => boolean;
}
