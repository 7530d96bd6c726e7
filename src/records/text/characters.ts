/** What characters are that no text of ours may hold; the first that fits. */
const kinds: readonly [name: string, pattern: RegExp][] = [
  ['a control character', /\p{Cc}/u],
  ['a lone surrogate, half of a character', /\p{Cs}/u],
  ['a separator of lines or paragraphs', /[\u2028\u2029]/],
  ['the sign for a damaged character', /\uFFFD/],
  ['a noncharacter', /\p{Noncharacter_Code_Point}/u],
  ['a private-use character, which each machine shows differently', /\p{Co}/u],
  [
    'an invisible character that turns the direction of text',
    /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/,
  ],
  ['an invisible character', /\p{Cf}/u],
];

/** All of them. Line ends and tabs are none, nor is what `normalizeText` drops. */
const forbidden =
  /(?![\n\t\u00AD\u200B-\u200D\u2060\uFEFF])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029\uFFFD\p{Noncharacter_Code_Point}]/gu;

/** A character that a text may not hold, and where. */
export interface ForbiddenCharacter {
  /** The character and what it is, for instance `U+000B, a control character`. */
  name: string;
  /** Place in the text, counted from 0. */
  offset: number;
  /** Place as editors count, from 1. */
  line: number;
  column: number;
}

/**
 * The characters of a text that nobody sees, that turn it round or that machines show differently: control characters
 * other than line end and tab, bidirectional controls, lone surrogates, damaged, private-use and noncharacters.
 */
export function forbiddenCharacters(text: string): ForbiddenCharacter[] {
  let [line, start, counted] = [1, 0, 0];
  return Array.from(text.matchAll(forbidden), ({ 0: character, index }) => {
    for (; counted < index; counted++)
      if (text[counted] === '\n') [line, start] = [line + 1, counted + 1];
    const kind = kinds.find(([, pattern]) => pattern.test(character))?.[0];
    return {
      name: `${codeOf(character)}, ${kind}`,
      offset: index,
      line,
      column: index - start + 1,
    };
  });
}

const codeOf = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A text without them, so that what else is wrong with it can be told. */
export const withoutForbidden = (text: string): string =>
  text.replace(/\r/g, '\n').replace(forbidden, '');

/** A text on one line, with everything written out that cannot be seen. */
export const showInvisible = (text: string): string =>
  text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) => `<${codeOf(character)}>`);
