/** The pages that have a word, in the order of their rows, and where it stands in each. */
export interface Postings {
  rows: Int32Array;
  /** What the word is worth in a page beside other pages, more than 0. */
  scores: Float32Array;
  /** The greatest of them. */
  best: number;
  /** Places of the word in the running text of the page at `index`: from `starts[index]` up to `starts[index + 1]`. */
  starts: Int32Array;
  places: Int32Array;
}

/** Words that may stand between neighbours. */
const nearWords = 4;

/** Whether a word is in a page close to where another is. */
export function areNear(a: Postings, atA: number, b: Postings, atB: number): boolean {
  let i = a.starts[atA] ?? 0;
  let j = b.starts[atB] ?? 0;
  const endA = a.starts[atA + 1] ?? 0;
  const endB = b.starts[atB + 1] ?? 0;
  while (i < endA && j < endB) {
    const distance = (b.places[j] ?? 0) - (a.places[i] ?? 0);
    if (Math.abs(distance) <= nearWords) return true;
    if (distance < 0) j++;
    else i++;
  }
  return false;
}

/** The pages in which two words stand close together, at the places of the first. */
export function near(a: Postings, b: Postings): Postings {
  const found: Page[] = [];
  let atB = 0;
  a.rows.forEach((row, atA) => {
    while ((b.rows[atB] ?? Number.POSITIVE_INFINITY) < row) atB++;
    if (b.rows[atB] === row && areNear(a, atA, b, atB))
      found.push({
        row,
        score: (a.scores[atA] ?? 0) + (b.scores[atB] ?? 0),
        places: [...placesOf(a, atA)],
      });
  });
  return toPostings(found);
}

/** The pages that have any of some words; where one has several, the worthiest counts. */
export function anyOf(words: readonly Postings[]): Postings {
  const [only] = words;
  if (only && words.length === 1) return only;
  const end = Math.max(0, ...words.map(({ rows }) => (rows.at(-1) ?? -1) + 1));
  const worth = new Float32Array(end);
  const room = new Int32Array(end);
  for (const { rows, scores, starts } of words)
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] ?? 0;
      worth[row] = Math.max(worth[row] ?? 0, scores[at] ?? 0);
      room[row] = (room[row] ?? 0) + (starts[at + 1] ?? 0) - (starts[at] ?? 0);
    }
  const found: number[] = [];
  for (let row = 0; row < end; row++) if ((worth[row] ?? 0) > 0) found.push(row);
  const rows = Int32Array.from(found);
  const starts = new Int32Array(rows.length + 1);
  /** Where the next place of a row goes. */
  const next = new Int32Array(end);
  rows.forEach((row, at) => {
    next[row] = starts[at] ?? 0;
    starts[at + 1] = (starts[at] ?? 0) + (room[row] ?? 0);
  });
  const places = new Int32Array(starts.at(-1) ?? 0);
  for (const word of words)
    for (let at = 0; at < word.rows.length; at++) {
      const row = word.rows[at] ?? 0;
      for (let place = word.starts[at] ?? 0; place < (word.starts[at + 1] ?? 0); place++) {
        places[next[row] ?? 0] = word.places[place] ?? 0;
        next[row] = (next[row] ?? 0) + 1;
      }
    }
  for (let at = 0; at < rows.length; at++) sortPart(places, starts[at] ?? 0, starts[at + 1] ?? 0);
  const scores = Float32Array.from(rows, (row) => worth[row] ?? 0);
  return { rows, scores, best: bestOf(scores), starts, places };
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

/** The greatest of some scores. */
export const bestOf = (scores: Float32Array): number =>
  scores.reduce((most, score) => Math.max(most, score), 0);

/** A page that has a word. */
export interface Page {
  row: number;
  score: number;
  places: readonly number[];
}

/** Postings of pages in the order of their rows. */
export function toPostings(pages: readonly Page[]): Postings {
  const starts = new Int32Array(pages.length + 1);
  pages.forEach(({ places }, index) => {
    starts[index + 1] = (starts[index] ?? 0) + places.length;
  });
  const scores = Float32Array.from(pages, ({ score }) => score);
  return {
    rows: Int32Array.from(pages, ({ row }) => row),
    scores,
    best: bestOf(scores),
    starts,
    places: Int32Array.from(pages.flatMap(({ places }) => places)),
  };
}

const placesOf = ({ starts, places }: Postings, at: number): Int32Array =>
  places.subarray(starts[at], starts[at + 1]);
