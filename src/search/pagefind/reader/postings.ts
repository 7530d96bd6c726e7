/** The documents that have a word, in the order of their numbers, and where it stands in each. */
export interface Postings {
  docs: Int32Array;
  /** What the word counts in a document beside other documents, more than 0. */
  scores: Float32Array;
  maxScore: number;
  /** Positions of the word in the running text of the document at `index`: from `starts[index]` up to `starts[index + 1]`. */
  starts: Int32Array;
  positions: Int32Array;
}

/** A document that has a word. */
export interface Posting {
  doc: number;
  score: number;
  positions: readonly number[];
}

/** The greatest of some scores. */
export const maxOf = (scores: Float32Array): number =>
  scores.reduce((max, score) => Math.max(max, score), 0);

/** Postings of documents in the order of their numbers. */
export function toPostings(documents: readonly Posting[]): Postings {
  const starts = new Int32Array(documents.length + 1);
  documents.forEach(({ positions }, index) => {
    starts[index + 1] = (starts[index] ?? 0) + positions.length;
  });
  const scores = Float32Array.from(documents, ({ score }) => score);
  return {
    docs: Int32Array.from(documents, ({ doc }) => doc),
    scores,
    maxScore: maxOf(scores),
    starts,
    positions: Int32Array.from(documents.flatMap(({ positions }) => positions)),
  };
}

/** Postings of no document. */
export const noPostings: Postings = toPostings([]);
