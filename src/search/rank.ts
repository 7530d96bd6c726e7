import type { Concept, Variant } from './analyse.ts';
import { areNear, near, type Postings } from './postings.ts';

/** Asks the index for the pages that hold a token, or a word beginning like it. */
export type LookUp = (token: string, unfinished: boolean) => Promise<Postings>;

/** A project that a query found. */
export interface Hit {
  row: number;
  score: number;
}

/** What a query found. */
export interface Ranking {
  /** Best first. */
  hits: Hit[];
  /** Concepts that no project meets. */
  unknown: number[];
  /** Whether a project meets the concept with an index. */
  meets: (row: number, concept: number) => boolean;
}

/** Tuned on the graded queries. */
export const rankWeights = {
  /** Share of a query's weight that a project must meet to be listed. */
  neededShare: 0.1,
  /** How hard a missing part of the query counts. */
  coveragePower: 0.5,
  /** How much a second way of meeting the same concept adds. */
  second: 1,
  /** How much a phrase counts for each word of it after the first. */
  again: 0.8,
  /** How much it counts that neighbours in the query are neighbours in the text. */
  nearness: 0.25,
  /** How much of what the weightiest of its synonyms weighs a word itself may weigh. */
  overSynonym: 0.8,
};

/**
 * Finds and ranks the projects for a query. Each concept counts by its best way of being met; a way counts by its
 * rarity, and within it a project by how it compares with the best one.
 */
export async function rank(
  concepts: readonly Concept[],
  rows: number,
  lookUp: LookUp,
): Promise<Ranking> {
  const found = await Promise.all(concepts.map((concept) => meet(concept, rows, lookUp)));
  const total = found.reduce((sum, { weight }) => sum + weight, 0);
  const { neededShare, coveragePower } = rankWeights;

  const hits: Hit[] = [];
  for (let row = 0; row < rows; row++) {
    const { worth, covered } = worthOf(row, found);
    if (worth > 0 && covered >= neededShare * total)
      hits.push({ row, score: worth * (covered / total) ** coveragePower });
  }
  return {
    hits: hits.sort((a, b) => b.score - a.score || a.row - b.row),
    unknown: found.flatMap(({ ways }, index) => (ways.length === 0 ? [index] : [])),
    meets: (row, concept) => (found[concept]?.worth[row] ?? 0) > 0,
  };
}

/** One way of meeting a concept that some project has. */
interface Way {
  tokens: string;
  kind: Variant['kind'];
  postings: Postings;
  weight: number;
}

/** How projects meet one concept, by row: what that is worth, and the best way of it. */
interface Meeting {
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

/** What a project is worth for a query, and the weight of the concepts that it meets. */
function worthOf(row: number, found: readonly Meeting[]): { worth: number; covered: number } {
  const { again, nearness } = rankWeights;
  let worth = 0;
  let covered = 0;
  const used: string[] = [];
  let before: Meeting | undefined;
  for (const meeting of found) {
    const own = meeting.worth[row] ?? 0;
    if (own > 0) {
      const { tokens = '' } = wayOf(meeting, row) ?? {};
      const beside = before && standBeside(before, meeting, row) ? (before.worth[row] ?? 0) : 0;
      const together = beside > 0 ? own * (1 + nearness) + beside * nearness : own;
      // Both words of a phrase are met by its one token; what it is worth counts once.
      worth += (used.includes(tokens) ? again : 1) * together;
      covered += (meeting.share[row] ?? 0) * meeting.weight;
      used.push(tokens);
    }
    before = meeting;
  }
  return { worth, covered };
}

const wayOf = ({ ways, way }: Meeting, row: number): Way | undefined => ways[way[row] ?? 0];

/** Whether a project meets two concepts by words that stand close together. */
function standBeside(a: Meeting, b: Meeting, row: number): boolean {
  if ((a.worth[row] ?? 0) === 0) return false;
  const one = wayOf(a, row)?.postings;
  const other = wayOf(b, row)?.postings;
  return (
    one !== undefined && other !== undefined && areNear(one, a.at[row] ?? 0, other, b.at[row] ?? 0)
  );
}

/** Asks for every way of meeting a concept and keeps the best for each project. */
async function meet({ variants }: Concept, rows: number, lookUp: LookUp): Promise<Meeting> {
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
function add(meeting: Meeting, way: number, { rows, scores }: Postings, weight: number) {
  const best = scores.reduce((most, score) => Math.max(most, score), 0);
  const share = Math.sqrt(weight / meeting.weight);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    const worth = weight * ((scores[at] ?? 0) / best);
    const known = meeting.worth[row] ?? 0;
    if (worth > known) {
      meeting.worth[row] = worth + known * rankWeights.second;
      meeting.way[row] = way;
      meeting.at[row] = at;
    } else meeting.worth[row] = known + worth * rankWeights.second;
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
    if (way.kind === 'word') way.weight = Math.min(way.weight, synonym * rankWeights.overSynonym);
}

/** Pages that hold all of some tokens close together. */
async function lookUpAll(
  { tokens, unfinished = false }: Variant,
  lookUp: LookUp,
): Promise<Postings> {
  const all = await Promise.all(tokens.split(' ').map((token) => lookUp(token, unfinished)));
  return all.reduce(near);
}
