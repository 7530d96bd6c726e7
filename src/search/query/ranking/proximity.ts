import { type Posting, type Postings, toPostings } from '../../pagefind/reader/postings.ts';

/** Positions by which neighbours may be apart. */
const maxDistance = 4;

/** Whether a word stands in a document close to where another does. */
export function areNear(a: Postings, atA: number, b: Postings, atB: number): boolean {
  let i = a.starts[atA] ?? 0;
  let j = b.starts[atB] ?? 0;
  const endA = a.starts[atA + 1] ?? 0;
  const endB = b.starts[atB + 1] ?? 0;
  while (i < endA && j < endB) {
    const distance = (b.positions[j] ?? 0) - (a.positions[i] ?? 0);
    if (Math.abs(distance) <= maxDistance) return true;
    if (distance < 0) j++;
    else i++;
  }
  return false;
}

/** The documents in which two words stand close together, at the positions of the first. */
export function near(a: Postings, b: Postings): Postings {
  const found: Posting[] = [];
  let atB = 0;
  a.docs.forEach((doc, atA) => {
    while ((b.docs[atB] ?? Number.POSITIVE_INFINITY) < doc) atB++;
    if (b.docs[atB] === doc && areNear(a, atA, b, atB))
      found.push({
        doc,
        score: (a.scores[atA] ?? 0) + (b.scores[atB] ?? 0),
        positions: [...positionsOf(a, atA)],
      });
  });
  return toPostings(found);
}

const positionsOf = ({ starts, positions }: Postings, at: number): Int32Array =>
  positions.subarray(starts[at], starts[at + 1]);
