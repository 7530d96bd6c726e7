import { fold } from '../../norwegian/fold.ts';
import { wordsOf } from '../../norwegian/words.ts';
import type { Suggestion } from './files.ts';

import { shardCount, shardOf } from './shards.ts';

/** What somebody has typed to be suggested something by: words, folded, and whether they are those of a paragraph. */
export interface Typed {
  words: string[];
  isParagraph: boolean;
}

const paragraphSign = /§+|(?<!\p{L})paragraf(?:en|er|ene)?(?=\s*\d)/giu;

/** Reads what is typed: in `§ 2` and `paragraf 2` the figure alone is looked for, and among paragraphs alone. */
export function readTyped(typed: string): Typed {
  const rest = typed.replace(paragraphSign, ' ');
  return { words: wordsOf(rest).map(({ text }) => fold(text)), isParagraph: rest !== typed };
}

/** The number of the file that has all suggestions for what is typed, if there is enough of it to suggest by. */
export function shardFor({ words }: Typed): number | undefined {
  const word = words.find((text) => text.length > 1 || /\d/.test(text));
  return word === undefined ? undefined : shardOf(word);
}

/** The facet whose values are paragraphs; one is found by its id too: `20a` as well as `20 a`. */
export const paragraphKind = 'paragraf';

/** The words that a suggestion is found by, folded. */
export const wordsFor = ([kind, label, id, alsoFoundBy = '']: Suggestion): string[] =>
  wordsOf(`${label} ${kind === paragraphKind ? id : alsoFoundBy}`).map(({ text }) => fold(text));

/** Suggestions of a kind that are kept for a word: of hundreds that share it nobody is shown more than the first. */
const maxPerWord = 50;

/** Divides suggestions among the files, each under every word it has; their order stays. */
export function divideSuggestions(suggestions: readonly Suggestion[]): Suggestion[][] {
  const files: Suggestion[][] = Array.from({ length: shardCount }, () => []);
  const counts = new Map<string, number>();
  for (const suggestion of suggestions) {
    const [kind] = suggestion;
    const words = new Set(wordsFor(suggestion));
    const kept = [...words].filter((word) => {
      const count = (counts.get(`${kind} ${word}`) ?? 0) + 1;
      counts.set(`${kind} ${word}`, count);
      return count <= maxPerWord;
    });
    for (const number of new Set(kept.map(shardOf))) files[number]?.push(suggestion);
  }
  return files;
}
