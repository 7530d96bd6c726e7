import type { Posting, Postings } from '../../src/search/pagefind/reader/postings.ts';

/** A document that has a word. */
export const page = (doc: number, positions: number[], score = 1): Posting => ({
  doc,
  score,
  positions,
});

/** The documents of postings. */
export const pagesOf = (postings: Postings): Posting[] =>
  [...postings.docs].map((doc, at) =>
    page(
      doc,
      [...postings.positions.subarray(postings.starts[at], postings.starts[at + 1])],
      postings.scores[at],
    ),
  );
