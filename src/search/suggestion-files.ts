import type { Suggestion } from './build-suggestions.ts';
import { fileOfWord, wordFiles } from './word-files.ts';
import { wordsOf } from './words.ts';

/** The number of the file that has all suggestions for what is typed, if there is enough of it to suggest by. */
export function fileFor(typed: string): number | undefined {
  const word = wordsOf(typed).find(({ text }) => text.length > 1 || /\d/.test(text));
  return word && fileOfWord(word.text);
}

/** Divides suggestions among the files, each under every word it has; their order stays. */
export function divideSuggestions(suggestions: readonly Suggestion[]): Suggestion[][] {
  const files: Suggestion[][] = Array.from({ length: wordFiles }, () => []);
  for (const suggestion of suggestions)
    for (const number of new Set(wordsOf(suggestion[1]).map(({ text }) => fileOfWord(text))))
      files[number]?.push(suggestion);
  return files;
}
