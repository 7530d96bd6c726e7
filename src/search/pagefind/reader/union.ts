import { maxOf, type Postings } from './postings.ts';

/** The documents that have any of some words; where one has several, the one that counts most is taken. */
export function union(words: readonly Postings[]): Postings {
  const [only] = words;
  if (only && words.length === 1) return only;
  const end = Math.max(0, ...words.map(({ docs }) => (docs.at(-1) ?? -1) + 1));
  const scoreOf = new Float32Array(end);
  const room = new Int32Array(end);
  for (const { docs, scores, starts } of words)
    for (let at = 0; at < docs.length; at++) {
      const doc = docs[at] ?? 0;
      scoreOf[doc] = Math.max(scoreOf[doc] ?? 0, scores[at] ?? 0);
      room[doc] = (room[doc] ?? 0) + (starts[at + 1] ?? 0) - (starts[at] ?? 0);
    }
  const found: number[] = [];
  for (let doc = 0; doc < end; doc++) if ((scoreOf[doc] ?? 0) > 0) found.push(doc);
  const docs = Int32Array.from(found);
  const starts = new Int32Array(docs.length + 1);
  /** Where the next position of a document goes. */
  const next = new Int32Array(end);
  docs.forEach((doc, at) => {
    next[doc] = starts[at] ?? 0;
    starts[at + 1] = (starts[at] ?? 0) + (room[doc] ?? 0);
  });
  const positions = new Int32Array(starts.at(-1) ?? 0);
  for (const word of words)
    for (let at = 0; at < word.docs.length; at++) {
      const doc = word.docs[at] ?? 0;
      for (let from = word.starts[at] ?? 0; from < (word.starts[at + 1] ?? 0); from++) {
        positions[next[doc] ?? 0] = word.positions[from] ?? 0;
        next[doc] = (next[doc] ?? 0) + 1;
      }
    }
  for (let at = 0; at < docs.length; at++)
    sortPart(positions, starts[at] ?? 0, starts[at + 1] ?? 0);
  const scores = Float32Array.from(docs, (doc) => scoreOf[doc] ?? 0);
  return { docs, scores, maxScore: maxOf(scores), starts, positions };
}

/** Sorts a few numbers of a list, mostly in order already, where they stand. */
function sortPart(list: Int32Array, from: number, to: number): void {
  for (let at = from + 1; at < to; at++) {
    const value = list[at] ?? 0;
    let hole = at;
    for (; hole > from && (list[hole - 1] ?? 0) > value; hole--) list[hole] = list[hole - 1] ?? 0;
    list[hole] = value;
  }
}
