/** A word of a text and where it stands, in UTF-16 units. */
export interface TextWord {
  text: string;
  start: number;
  end: number;
}

const wordPattern = /[\p{L}\d][\p{L}\p{M}\d]*/gu;

/** The words of a text in order; hyphens and all other signs divide. Another `pattern` counts other things as words. */
export function wordsOf(text: string, pattern = wordPattern): TextWord[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The words of a text in order, where it does not matter where they stand. */
export const spellingsOf = (text: string): string[] => text.match(wordPattern) ?? [];

/** Whether a text is one word and nothing else. */
export const isWord = (text: string): boolean => wordsOf(text)[0]?.text === text;
