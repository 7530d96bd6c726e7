/** The pages that have a word, in the order of their rows, and where it stands in each. */
export interface Postings {
  rows: Int32Array;
  /** What the word is worth in a page beside other pages, more than 0. */
  scores: Float32Array;
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
  const pages = new Map<number, Page & { places: number[] }>();
  for (const word of words)
    word.rows.forEach((row, at) => {
      const page = pages.get(row) ?? { row, score: 0, places: [] };
      pages.set(row, page);
      page.score = Math.max(page.score, word.scores[at] ?? 0);
      page.places.push(...placesOf(word, at));
    });
  for (const { places } of pages.values()) places.sort((a, b) => a - b);
  return toPostings([...pages.values()].sort((a, b) => a.row - b.row));
}

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
  return {
    rows: Int32Array.from(pages, ({ row }) => row),
    scores: Float32Array.from(pages, ({ score }) => score),
    starts,
    places: Int32Array.from(pages.flatMap(({ places }) => places)),
  };
}

const placesOf = ({ starts, places }: Postings, at: number): Int32Array =>
  places.subarray(starts[at], starts[at + 1]);
