import { type PhraseBook, preparePhrases } from '../../norwegian/phrases.ts';
import { groupToken } from './tokens.ts';

/** What analysing a query needs to know about the language of the records. */
export interface QueryLanguage {
  /** Tokens of groups of synonyms by all their phrases. */
  groups: PhraseBook;
  /** The same for words that mean their whole group, and for names, which only belong to it. */
  synonyms: PhraseBook;
  names: PhraseBook;
  /** Words for the tags of projects. */
  tags: PhraseBook;
  /** Parts of compounds, folded. */
  parts: ReadonlySet<string>;
  /** Words for what each paragraph of the law is about, canonical, by its id. */
  paragraphs: Readonly<Record<string, readonly string[]>>;
}

/** What stands before a phrase of a group that is the name of one of the kind; no canonical phrase has it. */
const nameSign = '!';

/** A canonical phrase as the name of one of its group's kind. */
export const asName = (phrase: string): string => nameSign + phrase;

/** A phrase of a group without the sign of a name. */
export const withoutNameSign = (phrase: string): string =>
  isName(phrase) ? phrase.slice(nameSign.length) : phrase;

const isName = (phrase: string) => phrase.startsWith(nameSign);

/** Groups by their numbers, each with canonical phrases, names signed, as phrase books. */
export function prepareGroups(
  groups: Iterable<readonly [number: number, phrases: readonly string[]]>,
): Pick<QueryLanguage, 'groups' | 'synonyms' | 'names'> {
  const entries = [...groups].map(([number, phrases]) => [groupToken(number), phrases] as const);
  const bookOf = (belongs: (phrase: string) => boolean) =>
    preparePhrases(
      entries.map(([token, phrases]) => [token, phrases.filter(belongs).map(withoutNameSign)]),
    );
  return {
    groups: bookOf(() => true),
    synonyms: bookOf((phrase) => !isName(phrase)),
    names: bookOf(isName),
  };
}
