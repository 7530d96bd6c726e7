import { isStopWord } from '../../norwegian/stop-words.ts';

/** A word by its stem: how often it stands in a text, and how it is written there first. */
export interface WordCount {
  count: number;
  word: string;
  /** The words with that stem by their canonical forms: how often each stands there, and how it is written first. */
  forms: Map<string, { count: number; word: string }>;
}

/** Shared words that are told. */
const told = 2;

/** A word that says what a project is about is no short one, and one of the two has it more than once. */
const minLength = 5;
const minTimes = 3;

/** A word is rare that one project in so many has, or a handful. */
const oneIn = 18;
const handful = 3;

/** Tells of canonical forms whether few projects have them. */
export function rareForms(
  wordsOf: readonly ReadonlyMap<string, WordCount>[],
): (form: string) => boolean {
  const counts = new Map<string, number>();
  for (const words of wordsOf)
    for (const { forms } of words.values())
      for (const form of forms.keys()) counts.set(form, (counts.get(form) ?? 0) + 1);
  const most = Math.max(handful, wordsOf.length / oneIn);
  return (form) => (counts.get(form) ?? 0) <= most;
}

/** The rare words that two projects share in the same form, those that they use most first, as the first writes them. */
export function tellingWords(
  one: ReadonlyMap<string, WordCount> | undefined,
  other: ReadonlyMap<string, WordCount> | undefined,
  isRare: (form: string) => boolean,
): string[] {
  const shared = [...(one ?? [])].flatMap(([key, { forms }]) =>
    [...forms].flatMap(([form, { word, count }]) => {
      const times = count + (other?.get(key)?.forms.get(form)?.count ?? 0);
      const isShared = times > count;
      return isShared &&
        times >= minTimes &&
        word.length >= minLength &&
        isRare(form) &&
        !isStopWord(word)
        ? [{ word, times }]
        : [];
    }),
  );
  return shared
    .sort((a, b) => b.times - a.times || (a.word < b.word ? -1 : 1))
    .slice(0, told)
    .map(({ word }) => word);
}
