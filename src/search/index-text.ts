import { findPhrases, type PhraseBook } from './groups.ts';
import { splitCompound } from './lexicon.ts';
import { findParagraphs, namedToken } from './paragraphs.ts';
import { canonical, fold, indexToken, isStopWord, wordsOf } from './words.ts';

/** What the index needs to know about the language of the records. */
export interface IndexLanguage {
  groups: PhraseBook;
  parts: ReadonlySet<string>;
}

/**
 * A text as the index holds it: canonical words in order, after each the parts of a compound and the groups of
 * synonyms it belongs to. Searching needs one look-up for a word, whatever form it has in the text.
 */
export function indexText(text: string, { groups, parts }: IndexLanguage): string {
  const words = wordsOf(text);
  const forms = words.map((word) => canonical(word.text));
  const groupsAt = new Map<number, Set<string>>();
  for (const { from, length, tokens: found } of findPhrases(forms, groups))
    if (length > 1 || !isStopWord(words[from]?.text ?? ''))
      for (const token of found) groupsAt.set(from, (groupsAt.get(from) ?? new Set()).add(token));

  const tokens: string[] = [];
  words.forEach((word, index) => {
    const form = forms[index] ?? '';
    if (!isStopWord(word.text) && form.length > 1) {
      tokens.push(indexToken(form));
      for (const part of partsOf(word.text, parts)) {
        tokens.push(indexToken(part));
        tokens.push(...(groups.tokens.get(part) ?? []));
      }
    }
    tokens.push(...(groupsAt.get(index) ?? []));
  });
  for (const { ids } of findParagraphs(text)) tokens.push(...ids.map(namedToken));
  return tokens.join(' ');
}

/** Canonical parts of a compound, those of its first part included. */
function partsOf(word: string, parts: ReadonlySet<string>): string[] {
  const split = splitCompound(fold(word), (part) => parts.has(part));
  return split ? [...new Set(split.map(canonical))] : [];
}
