import type { Problem } from '../../records/problem.ts';
import { forbiddenCharacters } from '../../records/text/characters.ts';
import { normalizeText } from '../../records/text/normalize.ts';

/** The characters of a page that no text may hold. Unlike a record, it is shown as it is written, so that it must be normal. */
export function checkCharacters(file: string, page: string): Problem[] {
  const first = new Map(
    forbiddenCharacters(page)
      .reverse()
      .map((found) => [found.name, found]),
  );
  return [
    ...Array.from(first.values(), ({ name, line, column }) => ({
      file,
      field: `line ${line}, column ${column}`,
      message: `holds ${name}; delete it, or type what it was meant to be`,
    })),
    ...page
      .split('\n')
      .flatMap((line, index) =>
        line === normalizeText(line)
          ? []
          : [{ file, field: `line ${index + 1}`, message: unusual }],
      ),
  ];
}

const unusual =
  'holds a soft hyphen, a character of no width, a ligature or a letter in two parts, which search does not take for the letters that are seen; type the word anew';
