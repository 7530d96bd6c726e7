import { findPhrases, groupToken, type SynonymGroups } from './groups.ts';
import { splitCompound } from './lexicon.ts';
import { canonical, fold, isStopWord, wordsOf } from './words.ts';

/** What the index needs to know about the language of the records. */
export interface IndexLanguage {
  groups: SynonymGroups;
  parts: ReadonlySet<string>;
}

/**
 * A text as the index holds it: canonical words in order, after each the parts of a compound and the groups of
 * synonyms it belongs to. Searching needs one look-up for a word, whatever form it has in the text.
 */
export function indexText(text: string, { groups, parts }: IndexLanguage): string {
  const words = wordsOf(text);
  const forms = words.map((word) => canonical(word.text));
  const groupsAt = new Map<number, Set<number>>();
  for (const { from, groups: numbers } of findPhrases(forms, groups))
    for (const number of numbers) groupsAt.set(from, (groupsAt.get(from) ?? new Set()).add(number));

  const tokens: string[] = [];
  words.forEach((word, index) => {
    const form = forms[index] ?? '';
    if (!isStopWord(word.text) && form.length > 1) {
      tokens.push(form);
      for (const part of partsOf(word.text, parts)) {
        tokens.push(part);
        for (const number of groups.byPhrase.get(part) ?? []) tokens.push(groupToken(number));
      }
    }
    for (const number of groupsAt.get(index) ?? []) tokens.push(groupToken(number));
  });
  return tokens.join(' ');
}

/** Canonical parts of a compound, those of its first part included. */
function partsOf(word: string, parts: ReadonlySet<string>): string[] {
  const split = splitCompound(fold(word), (part) => parts.has(part));
  return split ? [...new Set(split.map(canonical))] : [];
}

/** The token that stands for a paragraph of the law, for instance `zzp20a`. */
export const paragraphToken = (id: string): string => `zzp${id.replace(/[^a-z0-9]/g, '')}`;
