import { canonical, wordsOf } from './words.ts';

/** Words and phrases that count as the same, by their canonical form: `okonomisk radgivning` → number of the group. */
export interface SynonymGroups {
  /** Groups of each canonical word or phrase; words of a phrase are joined by a blank. */
  byPhrase: ReadonlyMap<string, readonly number[]>;
  /** Most words a phrase has. */
  longest: number;
}

/** Prepares groups for looking up. */
export function prepareGroups(groups: readonly (readonly string[])[]): SynonymGroups {
  const byPhrase = new Map<string, number[]>();
  let longest = 1;
  groups.forEach((members, group) => {
    for (const member of new Set(members.map(phraseOf))) {
      byPhrase.set(member, [...(byPhrase.get(member) ?? []), group]);
      longest = Math.max(longest, member.split(' ').length);
    }
  });
  return { byPhrase, longest };
}

/** The canonical form of a word or phrase. */
export const phraseOf = (text: string): string =>
  wordsOf(text)
    .map((word) => canonical(word.text))
    .join(' ');

/** The token that stands for a group in the index; no Norwegian word begins like it. */
export const groupToken = (group: number): string => `zzg${group.toString(36).padStart(2, '0')}`;

/** A phrase found in a sequence of canonical words. */
export interface PhraseMatch {
  from: number;
  length: number;
  groups: readonly number[];
}

/** Every phrase of the groups in a sequence of canonical words, single words included. */
export function findPhrases(words: readonly string[], { byPhrase, longest }: SynonymGroups): PhraseMatch[] {
  const found: PhraseMatch[] = [];
  for (let from = 0; from < words.length; from++)
    for (let length = Math.min(longest, words.length - from); length > 0; length--) {
      const groups = byPhrase.get(words.slice(from, from + length).join(' '));
      if (groups) found.push({ from, length, groups });
    }
  return found;
}
