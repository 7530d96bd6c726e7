/** What one slip of the fingers did to a word. */
export type Slip =
  | { kind: 'swapped' | 'lost' | 'doubled' | 'extra' | 'mixed' }
  | { kind: 'changed'; typed: string; meant: string };

/** The one slip that makes what was typed of a word, if it takes no more. */
export function slipBetween(typed: string, word: string): Slip | undefined {
  const longer = typed.length - word.length;
  if (Math.abs(longer) > 1 || typed === word) return undefined;
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at++;
  const [now, meant] = [typed.charAt(at), word.charAt(at)];
  if (longer === 1) {
    if (typed.slice(at + 1) !== word.slice(at)) return undefined;
    return { kind: now === typed[at - 1] ? 'doubled' : 'extra' };
  }
  if (longer === -1) return typed.slice(at) === word.slice(at + 1) ? { kind: 'lost' } : undefined;
  if (typed.slice(at + 1) === word.slice(at + 1))
    return norwegianLetter.test(now) && norwegianLetter.test(meant)
      ? { kind: 'mixed' }
      : { kind: 'changed', typed: now, meant };
  const swapped =
    now === word[at + 1] && typed[at + 1] === meant && typed.slice(at + 2) === word.slice(at + 2);
  return swapped ? { kind: 'swapped' } : undefined;
}

const norwegianLetter = /[æøå]/;

/** The letters of a Norwegian keyboard; each row stands a little to the right of the one above. */
const keyRows = ['qwertyuiopå', 'asdfghjkløæ', 'zxcvbnm'];
const shiftOfRow = 0.25;
const maxKeyDistance = 1.3;

const keys = new Map(
  keyRows.flatMap((letters, row) =>
    [...letters].map((letter, index) => [letter, { row, column: index + row * shiftOfRow }]),
  ),
);

/** Whether two letters are neighbours on the keyboard. */
export function areNeighbours(one: string, other: string): boolean {
  const [a, b] = [keys.get(one), keys.get(other)];
  return (
    a !== undefined &&
    b !== undefined &&
    Math.abs(a.row - b.row) <= 1 &&
    Math.abs(a.column - b.column) <= maxKeyDistance
  );
}

/** Whether one of two letters is a vowel and the other is not. */
export const isVowelForConsonant = (one: string, other: string): boolean =>
  vowel.test(one) !== vowel.test(other);

const vowel = /[aeiouyæøå]/;
