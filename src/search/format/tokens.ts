/**
 * The only mint of what stands in the word index. A word stands there as its canonical form and a closing letter. All else
 * begins with a letter that folding leaves in no word, so that nothing typed can be taken for it. Letters only: Pagefind
 * divides at hyphens and may divide at digits. No token is the beginning of another, by which Pagefind would find it too.
 */

/** What no canonical word has in it. */
const mark = 'ø';

/** The sign of a digit, and the letters for 0 to 9. */
const digitSign = 'æ';
const digits = 'bcdfghjklm';

/** A hyphen never stands twice in an id, so that this ends no beginning of another one. */
const hyphen = mark;
const end = mark + mark;

/** What tokens stand for, besides words: a synonym group, a tag by the sign of its facet, a paragraph ticked or named. */
const kinds = { group: 'g', tag: 't', ticked: 'k', named: 'n' } as const;

const mint = (kind: keyof typeof kinds, name: string): string =>
  mark + kinds[kind] + spell(name) + end;

/** An id in letters; two ids are never spelt alike. */
const spell = (id: string): string =>
  id.replace(/\d/g, (digit) => digitSign + digits[Number(digit)]).replaceAll('-', hyphen);

/** The token of a word, by its canonical form. */
export const wordToken = (form: string): string => `${form}q`;

/** The canonical form that the token of a word stands for. */
export const formOf = (token: string): string => token.slice(0, -1);

/** What ends the token of a word or a group that stands in an everyday phrasing, and not in what a project tells. */
const askedEnd = `${mark}a`;

/** The token for a word or a group of synonyms in an everyday phrasing; it lies beside that of the same in any other text. */
export const askedToken = (token: string): string =>
  (isMarker(token) ? token.slice(0, -end.length) : formOf(token)) + askedEnd;

/** Whether a token is that of a word in what a project tells. */
export const isWordToken = (token: string): boolean => !token.includes(mark);

/** The token of a group of synonyms, by its number. */
export const groupToken = (group: number): string => mint('group', String(group));

/** The token of a project that carries a value; `sign` is the letter of its facet. */
export const tagToken = (sign: string, id: string): string => mint('tag', sign + id);

/** The value that the token of a tag stands for, with the letter of its facet; undefined for any other token. */
export function readTag(token: string): { sign: string; id: string } | undefined {
  const [, sign, spelt] = tagPattern.exec(token) ?? [];
  if (sign === undefined || spelt === undefined) return undefined;
  const id = spelt.replaceAll(hyphen, '-');
  return { sign, id: id.replace(/æ(.)/g, (_, letter: string) => String(digits.indexOf(letter))) };
}

const tagPattern = new RegExp(`^${mark}${kinds.tag}(.)(.+)${end}$`);

/** The token of a project that has ticked a paragraph. */
export const tickedToken = (id: string): string => mint('ticked', id);

/** The token of a text that names a paragraph. */
export const namedToken = (id: string): string => mint('named', id);

/** Whether a token stands for something else than a word. */
export const isMarker = (token: string): boolean => token.startsWith(mark);

/** Whether a token says that a text names some paragraph. */
export const isNamedToken = (token: string): boolean => token.startsWith(mark + kinds.named);
