/** How usual the letters of a word are: the mean log probability of a letter after the two before it. */
export type LetterModel = (word: string) => number;

/** Letters that a letter is judged after; two tell as much as three here, as the words are few. */
const order = 2;

/** Probability of a letter of which nothing is known. */
const unknownLetter = 1 / 30;

/**
 * Learns which letters follow which in some words. What has been seen little is mixed with shorter contexts
 * (Witten-Bell smoothing).
 */
export function learnLetters(words: Iterable<string>): LetterModel {
  /** Times a context was seen, and how many different letters followed. */
  const contexts = new Map<string, { seen: number; letters: number }>();
  const sequences = new Map<string, number>();
  for (const word of words)
    for (const { letter, context } of lettersIn(word)) {
      const known = contexts.get(context) ?? { seen: 0, letters: 0 };
      const sequence = context + letter;
      const seen = sequences.get(sequence) ?? 0;
      if (seen === 0) known.letters++;
      known.seen++;
      contexts.set(context, known);
      sequences.set(sequence, seen + 1);
    }

  return (word) => {
    let sum = 0;
    let probability = unknownLetter;
    for (const { letter, context } of lettersIn(word)) {
      if (context === '') probability = unknownLetter;
      const known = contexts.get(context);
      if (known) {
        const seen = sequences.get(context + letter) ?? 0;
        probability = (seen + known.letters * probability) / (known.seen + known.letters);
      }
      if (context.length === order) sum += Math.log(probability);
    }
    return sum / (word.length + 1);
  };
}

/** The letters of a word and its end, each after no letter, one and two, the shortest first. */
function* lettersIn(word: string): Generator<{ letter: string; context: string }> {
  const text = `${'^'.repeat(order)}${word}$`;
  for (let index = order; index < text.length; index++)
    for (let length = 0; length <= order; length++)
      yield { letter: text.charAt(index), context: text.slice(index - length, index) };
}
