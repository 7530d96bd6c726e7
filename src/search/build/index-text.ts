import { canonical } from '../../norwegian/canonical.ts';
import { splitCompound } from '../../norwegian/compounds.ts';
import { fold } from '../../norwegian/fold.ts';
import { findParagraphs } from '../../norwegian/law/paragraphs.ts';
import { memoize } from '../../norwegian/memoize.ts';
import { findPhrases, type PhraseBook } from '../../norwegian/phrases.ts';
import { isFunctionWord, isStopWord } from '../../norwegian/stop-words.ts';
import { spellingsOf } from '../../norwegian/words.ts';
import { askedToken, isNamedToken, namedToken, wordToken } from '../format/tokens.ts';

/** What the index needs to know about the language of the records. */
export interface IndexLanguage {
  groups: PhraseBook;
  parts: ReadonlySet<string>;
}

/**
 * Turns texts into what the index holds of them: canonical words in order, after each the parts of a compound and the
 * groups of synonyms it belongs to. Searching needs one look-up for a word, whatever form it has in the text.
 */
export function textIndexer({ groups, parts }: IndexLanguage): (text: string) => string {
  const tokensOf = memoize((word) => wordTokens(word, groups, parts));
  return (text) => {
    const words = spellingsOf(text);
    const forms = words.map(canonical);
    const groupsAt = new Map<number, Set<string>>();
    for (const { from, length, tokens: found } of findPhrases(forms, groups))
      if (length > 1 || !isStopWord(words[from] ?? ''))
        for (const token of found) groupsAt.set(from, (groupsAt.get(from) ?? new Set()).add(token));

    const tokens: string[] = [];
    for (const [index, word] of words.entries())
      tokens.push(...tokensOf(word), ...(groupsAt.get(index) ?? []));
    for (const { ids } of findParagraphs(text)) tokens.push(...ids.map(namedToken));
    return tokens.join(' ');
  };
}

/** What the index holds of the everyday phrasings of a project, of which a word counts for itself and for its synonyms. */
export const askedTokens = (indexed: string): string =>
  indexed
    .split(' ')
    .filter((token) => token !== '' && !isNamedToken(token))
    .map(askedToken)
    .join(' ');

/** What stands for a word itself: its canonical form, the parts of a compound and the synonyms of these. */
function wordTokens(word: string, groups: PhraseBook, parts: ReadonlySet<string>): string[] {
  const form = canonical(word);
  if (isFunctionWord(word) || form.length <= 1) return [];
  return [
    wordToken(form),
    ...partsOf(word, parts).flatMap((part) => [
      wordToken(part),
      ...(groups.tokens.get(part) ?? []),
    ]),
  ];
}

/** Canonical parts of a compound, those of its first part included. */
function partsOf(word: string, parts: ReadonlySet<string>): string[] {
  const split = splitCompound(fold(word), (part) => parts.has(part));
  return split ? [...new Set(split.map(canonical))] : [];
}
