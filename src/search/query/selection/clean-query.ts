/**
 * A query with nothing in it that cannot be seen or only looks different: invisible signs are left out, ligatures, letters in two
 * parts and other forms of one sign are written as one. The typed text and its cleaned form mean the same to a reader.
 */
export const cleanQuery = (text: string): string => text.normalize('NFKC').replace(/\p{Cf}/gu, '');
