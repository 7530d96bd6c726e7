import { near, type Postings } from '../../pagefind/reader/postings.ts';
import type { Concept, Variant } from '../concepts/analyse.ts';

/** Asks the index for the pages that hold a token, or a word beginning like it. */
export type LookUp = (token: string, unfinished: boolean) => Promise<Postings>;

/** Tuned on the graded queries. */
export const meetWeights = {
  /** How much a second way of meeting the same concept adds. */
  second: 1,
  /** How much of what the weightiest of its synonyms weighs a word itself may weigh. */
  overSynonym: 0.8,
};

/** One way of meeting a concept that some project has. */
export interface Way {
  tokens: string;
  kind: Variant['kind'];
  postings: Postings;
  weight: number;
}

/** How projects meet one concept, by row: what that is worth, and the best way of it. */
export interface Meeting {
  /** None if no project meets it. */
  ways: readonly Way[];
  /** The most that a way of meeting it can weigh. */
  weight: number;
  worth: Float64Array;
  /** The share of the weight that the ways have by which a project meets it. */
  share: Float64Array;
  /** Which way is the best one, and where the project is in its postings. */
  way: Uint8Array;
  at: Int32Array;
}

/** Asks for every way of meeting a concept and keeps the best for each of so many projects. */
export async function meet({ variants }: Concept, rows: number, lookUp: LookUp): Promise<Meeting> {
  const answers = await Promise.all(variants.map((variant) => lookUpAll(variant, lookUp)));
  const ways = variants.flatMap(({ tokens, kind, weight }, index): Way[] => {
    const postings = answers[index];
    return postings && postings.rows.length > 0
      ? [{ tokens, kind, postings, weight: weight * Math.log(1 + rows / postings.rows.length) }]
      : [];
  });
  holdBack(ways);
  const heaviest = Math.max(0, ...ways.map(({ weight }) => weight));
  const meeting: Meeting = {
    ways,
    weight: heaviest,
    worth: new Float64Array(rows),
    share: new Float64Array(rows),
    way: new Uint8Array(rows),
    at: new Int32Array(rows),
  };
  ways.forEach(({ postings, weight }, way) => {
    add(meeting, way, postings, weight);
  });
  return meeting;
}

/** Adds a way of meeting a concept: of two, a project counts by the better one, and by a part of the other. */
function add(meeting: Meeting, way: number, { rows, scores, best }: Postings, weight: number) {
  const share = Math.sqrt(weight / meeting.weight);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    const worth = weight * ((scores[at] ?? 0) / best);
    const known = meeting.worth[row] ?? 0;
    if (worth > known) {
      meeting.worth[row] = worth + known * meetWeights.second;
      meeting.way[row] = way;
      meeting.at[row] = at;
    } else meeting.worth[row] = known + worth * meetWeights.second;
    meeting.share[row] = Math.max(meeting.share[row] ?? 0, share);
  }
}

/**
 * A rare word with common synonyms (`rusproblemer`) means what they mean: by its rarity alone the few projects that
 * happen to use it would outrank all that are about the matter.
 */
function holdBack(ways: Way[]) {
  const synonym = Math.max(
    0,
    ...ways.filter(({ kind }) => kind === 'synonym').map(({ weight }) => weight),
  );
  if (synonym === 0) return;
  for (const way of ways)
    if (way.kind === 'word') way.weight = Math.min(way.weight, synonym * meetWeights.overSynonym);
}

/** Pages that hold all of some tokens close together. */
async function lookUpAll(
  { tokens, unfinished = false }: Variant,
  lookUp: LookUp,
): Promise<Postings> {
  const all = await Promise.all(tokens.split(' ').map((token) => lookUp(token, unfinished)));
  return all.reduce(near);
}
