import type { FacetFacts } from '../../format/files.ts';
import type { Ranking } from './rank.ts';

/** URL parameters of the facets that say what a project is about. */
const tellingFacets = ['malgruppe', 'metode'];

/** Tuned on the graded queries. */
export const kinshipWeights = {
  /** How many of the best hits say what the query is about. */
  models: 12,
  /** The most that likeness with them adds, as a share of the best score. */
  share: 0.2,
};

/** How many of the best hits are put in a new order: typing must stay fast with ten thousand projects. */
const reordered = 500;

/** A facet with what each of its values says about a project: close to 0 where all have it. */
interface TellingFacet {
  rows: FacetFacts['rows'];
  weights: readonly number[];
}

/** What likeness between projects is told by. */
export type Kinship = readonly TellingFacet[];

/** Weighs the values of the telling facets by their rarity. */
export const prepareKinship = (load: (param: string) => Promise<FacetFacts>): Promise<Kinship> =>
  Promise.all(
    tellingFacets.map(async (param) => {
      const facet = await load(param);
      return { rows: facet.rows, weights: rarities(facet) };
    }),
  );

function rarities({ values, rows }: FacetFacts): number[] {
  const counts = values.map(() => 0);
  for (const positions of rows)
    for (const position of positions) counts[position] = (counts[position] ?? 0) + 1;
  return counts.map((count) => Math.log(rows.length / Math.max(1, count)));
}

/**
 * Lifts the hits that are about the same as the best ones: of two projects that mention a word in passing, the one
 * with the target groups and methods of those that are all about it is the likelier answer. Finds nothing new.
 */
export function liftKin({ rows, scores }: Ranking, kinship: Kinship): number[] {
  const scoreOf = (row: number) => scores[row] ?? 0;
  const models = rows.slice(0, kinshipWeights.models);
  const profile = kinship.map(({ rows: values, weights }) => {
    const sums = weights.map(() => 0);
    for (const row of models)
      for (const position of values[row] ?? [])
        sums[position] = (sums[position] ?? 0) + scoreOf(row) * (weights[position] ?? 0);
    return sums;
  });
  const length = Math.hypot(...profile.map((sums) => Math.hypot(...sums)));
  if (length === 0) return rows;
  const most = (kinshipWeights.share * scoreOf(rows[0] ?? 0)) / length;
  const lifted = rows
    .slice(0, reordered)
    .map((row) => ({ row, score: scoreOf(row) + most * likeness(row, profile, kinship) }))
    .sort((a, b) => b.score - a.score || a.row - b.row);
  return [...lifted.map(({ row }) => row), ...rows.slice(reordered)];
}

/** How much of a project points the way of the profile; a project with many values is not like everything. */
function likeness(row: number, profile: readonly number[][], kinship: Kinship): number {
  let shared = 0;
  let own = 0;
  kinship.forEach(({ rows, weights }, facet) => {
    for (const position of rows[row] ?? []) {
      const weight = weights[position] ?? 0;
      shared += weight * (profile[facet]?.[position] ?? 0);
      own += weight * weight;
    }
  });
  return own === 0 ? 0 : shared / Math.sqrt(own);
}
