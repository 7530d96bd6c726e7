import { type PhraseBook, preparePhrases } from '../../norwegian/phrases.ts';
import { groupToken } from './tokens.ts';

/** What analysing a query needs to know about the language of the records. */
export interface QueryLanguage {
  /** Synonyms: tokens of groups by their phrases. */
  groups: PhraseBook;
  /** Words for the tags of projects. */
  tags: PhraseBook;
  /** Parts of compounds, folded. */
  parts: ReadonlySet<string>;
  /** Words for what each paragraph of the law is about, canonical, by its id. */
  paragraphs: Readonly<Record<string, readonly string[]>>;
}

/** Synonym groups, each a list of canonical phrases, as a phrase book. */
export const prepareGroups = (groups: readonly (readonly string[])[]): PhraseBook =>
  preparePhrases(groups.map((phrases, group) => [groupToken(group), phrases]));
