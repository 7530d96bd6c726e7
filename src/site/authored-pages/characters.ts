import type { Problem } from '../../records/problem.ts';
import { normalizeText } from '../../records/text/normalize.ts';
import { placedCharacterProblems } from '../../records/yaml/character-problems.ts';

/** The characters of a page that no text may hold. Unlike a record, it is shown as it is written, so that it must be normal. */
export const checkCharacters = (file: string, page: string): Problem[] => [
  ...placedCharacterProblems(file, page),
  ...page
    .split('\n')
    .flatMap((line, index) =>
      line === normalizeText(line) ? [] : [{ file, field: `line ${index + 1}`, message: unusual }],
    ),
];

const unusual =
  'holds a soft hyphen, a character of no width, a ligature or a letter in two parts, which search does not take for the letters that are seen; type the word anew';
