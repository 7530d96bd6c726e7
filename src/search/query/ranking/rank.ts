import { areNear } from '../../pagefind/reader/postings.ts';
import type { Meeting, Way } from './match.ts';

/** The projects that a query found. */
export interface Ranking {
  /** Best first. */
  rows: number[];
  /** By row; 0 where the project was not found. */
  scores: Float64Array;
}

/** Tuned on the graded queries. */
export const rankWeights = {
  /** Share of a query's weight that a project must meet to be listed. */
  neededShare: 0.1,
  /** How hard a missing part of the query counts. */
  coveragePower: 0.5,
  /** How much a phrase counts for each word of it after the first. */
  again: 0.8,
  /** How much it counts that neighbours in the query are neighbours in the text. */
  nearness: 0.25,
};

/**
 * Ranks so many projects by how they meet the concepts of a query, the best first. Each concept counts by its best way
 * of being met; a way counts by its rarity, and within it a project by how it compares with the best one.
 */
export function rank(found: readonly Meeting[], rows: number): Ranking {
  const total = found.reduce((sum, { weight }) => sum + weight, 0);
  const { neededShare, coveragePower } = rankWeights;
  const scores = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    const worth = worthOf(row, found);
    if (worth === 0) continue;
    const covered = coveredBy(row, found);
    if (covered >= neededShare * total) scores[row] = worth * (covered / total) ** coveragePower;
  }
  return { rows: bestFirst(scores), scores };
}

/** Scores closer than this count as equal. */
const leastDifference = 2 ** -20;

/**
 * The rows with a score, the best first, of equals the one that comes first. Score and row are sorted as one number:
 * ten thousand objects would take longer than all the rest.
 */
function bestFirst(scores: Float64Array): number[] {
  const rows = scores.length;
  const keys = new Float64Array(rows);
  let count = 0;
  for (let row = 0; row < rows; row++) {
    const score = scores[row] ?? 0;
    if (score > 0) keys[count++] = Math.round(score / leastDifference) * rows + (rows - 1 - row);
  }
  const sorted = keys.subarray(0, count).sort();
  const found: number[] = [];
  for (let at = count - 1; at >= 0; at--) found.push(rows - 1 - ((sorted[at] ?? 0) % rows));
  return found;
}

/** What a project is worth for a query. */
function worthOf(row: number, found: readonly Meeting[]): number {
  const { again, nearness } = rankWeights;
  let worth = 0;
  for (let index = 0; index < found.length; index++) {
    const meeting = found[index];
    const own = meeting?.worth[row] ?? 0;
    if (!meeting || own === 0) continue;
    const before = found[index - 1];
    const beside = before && standBeside(before, meeting, row) ? (before.worth[row] ?? 0) : 0;
    const together = beside > 0 ? own * (1 + nearness) + beside * nearness : own;
    // Both words of a phrase are met by its one token; what it is worth counts once.
    worth += (isMetAgain(index, found, row) ? again : 1) * together;
  }
  return worth;
}

/** The weight of the concepts that a project meets. */
function coveredBy(row: number, found: readonly Meeting[]): number {
  let covered = 0;
  for (const { worth, share, weight } of found)
    if ((worth[row] ?? 0) > 0) covered += (share[row] ?? 0) * weight;
  return covered;
}

/** Whether a project meets a concept by the same token as one before it. */
function isMetAgain(index: number, found: readonly Meeting[], row: number): boolean {
  const tokens = wayOf(found[index], row)?.tokens;
  for (let earlier = 0; earlier < index; earlier++)
    if (wayOf(found[earlier], row)?.tokens === tokens) return true;
  return false;
}

const wayOf = (meeting: Meeting | undefined, row: number): Way | undefined =>
  meeting && (meeting.worth[row] ?? 0) > 0 ? meeting.ways[meeting.way[row] ?? 0] : undefined;

/** Whether a project meets two concepts by words that stand close together. */
function standBeside(a: Meeting, b: Meeting, row: number): boolean {
  const one = wayOf(a, row)?.postings;
  const other = wayOf(b, row)?.postings;
  return (
    one !== undefined && other !== undefined && areNear(one, a.at[row] ?? 0, other, b.at[row] ?? 0)
  );
}
