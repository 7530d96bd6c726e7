/** A function of words that is asked about the same ones again and again: each is looked at once, and its answer kept. */
export function memoize<Answer extends {}>(
  answerFor: (word: string) => Answer,
): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    const kept = known.get(word);
    if (kept !== undefined) return kept;
    const answer = answerFor(word);
    known.set(word, answer);
    return answer;
  };
}
