import type { Meta } from '../layout.ts';
import { PagefindError } from '../pagefind-error.ts';
import type { Fingerprint } from './fingerprint.ts';

/**
 * The place of each page among the documents that an index was made of, by the number that Pagefind gave it.
 * @throws PagefindError unless each document has one page, of as many words
 */
export function placesOf(
  [, pages, , , [sort]]: Meta,
  documents: readonly (Fingerprint | undefined)[],
): number[] {
  const inOrder = sort?.[1] ?? [];
  if (pages.length !== documents.length)
    throw new PagefindError(`Pagefind has ${pages.length} pages for ${documents.length} documents`);
  if (inOrder.length !== pages.length)
    throw new PagefindError(`Pagefind has the order of ${inOrder.length} of ${pages.length} pages`);
  const places: number[] = [];
  for (const [place, number] of inOrder.entries()) {
    const words = pages[number]?.[1];
    if (words === undefined || places[number] !== undefined)
      throw new PagefindError(`Pagefind has no other page ${number} in the order of pages`);
    places[number] = place;
    const known = documents[place]?.words ?? words;
    if (words !== known)
      throw new PagefindError(
        `Pagefind numbers pages otherwise: page ${number} has ${words} words, its document ${known}`,
      );
  }
  return places;
}
