import { canonical } from '../../norwegian/canonical.ts';
import { mayBeCompound } from '../../norwegian/compounds.ts';
import { preparePhrases } from '../../norwegian/phrases.ts';
import { isStopForm, isStopWord } from '../../norwegian/stop-words.ts';
import { wordsOf } from '../../norwegian/words.ts';
import { prepareGroups, type QueryLanguage, withoutNameSign } from './language.ts';
import { shardCount, shardOf, shardOfEnding } from './shards.ts';

/** What the search knows of words that begin alike: a small part of the synonyms and the words for tags. */
export interface LanguageFile {
  /** Groups of synonyms that have such a word: their number and all their phrases. */
  groups: [number: number, ...phrases: string[]][];
  /** Tokens of tags by the phrases that name them. */
  tags: [phrase: string, ...tokens: string[]][];
  /** Parts of compounds that begin or end so, folded. */
  parts: string[];
}

/** The file that has a canonical phrase: that of its longest word that says something, else those of all its words. */
function shardsOfPhrase(phrase: string): number[] {
  const words = phrase.split(' ');
  const [longest] = words.filter((word) => !isStopForm(word)).sort((a, b) => b.length - a.length);
  return (longest === undefined ? words : [longest]).map(shardOf);
}

/** Numbers of the files that have all phrases of a query, and of its words written as one. */
export function shardsOfQuery(query: string): number[] {
  const words = wordsOf(query)
    .map(({ text }) => text)
    .filter((text) => !isStopWord(text));
  const joined = words.slice(1).map((text, index) => `${words[index]}${text}`);
  return [
    ...new Set([
      ...[...words, ...joined].map((text) => shardOf(canonical(text))),
      ...words.filter(mayBeCompound).flatMap((text) => [shardOf(text), shardOfEnding(text)]),
    ]),
  ];
}

/** Divides synonyms, the words for tags and the parts of compounds among the files. */
export function divideLanguage(
  groups: readonly (readonly string[])[],
  tags: Readonly<Record<string, readonly string[]>>,
  parts: Iterable<string>,
): LanguageFile[] {
  const files = Array.from({ length: shardCount }, () => ({
    groups: new Map<number, readonly string[]>(),
    tags: new Map<string, string[]>(),
    parts: new Set<string>(),
  }));
  for (const [number, phrases] of groups.entries())
    for (const file of phrases.map(withoutNameSign).flatMap(shardsOfPhrase))
      files[file]?.groups.set(number, phrases);
  for (const [token, phrases] of Object.entries(tags))
    for (const phrase of phrases)
      for (const number of shardsOfPhrase(phrase)) {
        const file = files[number];
        file?.tags.set(phrase, [...(file.tags.get(phrase) ?? []), token]);
      }
  for (const part of parts)
    for (const number of [shardOf(part), shardOfEnding(part)]) files[number]?.parts.add(part);
  return files.map((file) => ({
    groups: [...file.groups].map(([number, phrases]) => [number, ...phrases]),
    tags: [...file.tags].map(([phrase, tokens]) => [phrase, ...tokens]),
    parts: [...file.parts],
  }));
}

/** What some files know together. */
export function joinLanguage(files: readonly LanguageFile[]): Omit<QueryLanguage, 'paragraphs'> {
  const groups = new Map(
    files.flatMap((file) => file.groups.map(([number, ...phrases]) => [number, phrases] as const)),
  );
  return {
    ...prepareGroups([...groups].sort(([a], [b]) => a - b)),
    tags: preparePhrases(
      files.flatMap((file) =>
        file.tags.flatMap(([phrase, ...tokens]) =>
          tokens.map((token): [string, string[]] => [token, [phrase]]),
        ),
      ),
    ),
    parts: new Set(files.flatMap((file) => file.parts)),
  };
}
