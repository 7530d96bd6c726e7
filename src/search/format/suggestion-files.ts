import { fold } from '../../norwegian/fold.ts';
import { wordsOf } from '../../norwegian/words.ts';
import type { Suggestion } from './files.ts';

import { shardCount, shardOf } from './shards.ts';

/** The number of the file that has all suggestions for what is typed, if there is enough of it to suggest by. */
export function shardFor(typed: string): number | undefined {
  const word = wordsOf(typed).find(({ text }) => text.length > 1 || /\d/.test(text));
  return word && shardOf(word.text);
}

/** Suggestions of a kind that are kept for a word: of hundreds that share it nobody is shown more than the first. */
const maxPerWord = 50;

/** Divides suggestions among the files, each under every word it has; their order stays. */
export function divideSuggestions(suggestions: readonly Suggestion[]): Suggestion[][] {
  const files: Suggestion[][] = Array.from({ length: shardCount }, () => []);
  const counts = new Map<string, number>();
  for (const suggestion of suggestions) {
    const [kind, label] = suggestion;
    const words = new Set(wordsOf(label).map(({ text }) => fold(text)));
    const kept = [...words].filter((word) => {
      const count = (counts.get(`${kind} ${word}`) ?? 0) + 1;
      counts.set(`${kind} ${word}`, count);
      return count <= maxPerWord;
    });
    for (const number of new Set(kept.map(shardOf))) files[number]?.push(suggestion);
  }
  return files;
}
