/**
 * How an expansion stands for a word of the query. What is only `about` a paragraph, or `broader` than the name asked for, lifts
 * a project and makes no hit. An `ask` finds what a project answers in everyday words.
 */
export type ExpansionKind =
  | 'word'
  | 'synonym'
  | 'parts'
  | 'tag'
  | 'paragraph'
  | 'about'
  | 'broader'
  | 'ask';

/** Whether a project that an expansion finds is a hit. */
export const makesHit = ({ kind }: Pick<Expansion, 'kind'>): boolean =>
  kind !== 'about' && kind !== 'broader';

/** One look-up in the index. */
export interface Expansion {
  /** All of them must be there, close together. */
  tokens: readonly string[];
  weight: number;
  kind: ExpansionKind;
  /** The word may not be finished: every word that begins like it will do. */
  prefix?: boolean;
}

/** A word or phrase of the query and all that it is looked up by. */
export interface Concept {
  /** As written in the query. */
  text: string;
  expansions: Expansion[];
  /** Where a phrase stands in a text; what it is found by is no expansion. */
  placesIn?: (text: string) => { start: number; end: number }[];
}
