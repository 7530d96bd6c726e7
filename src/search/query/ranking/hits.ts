import type { Match } from './match.ts';

/** Set on the tuning halves of the graded queries (docs/search.md). */
export const hitRule = {
  /** Of a query of so few concepts all are demanded: who writes two words means both. */
  allDemanded: 2,
  /** Of a longer one those that weigh at least this share of the weightiest: general verbs and filler weigh less. */
  minShare: 0.7,
};

/** Which concepts of a query a project must match to be a hit; one that no project has is demanded too. */
export function demandedConcepts(matches: readonly Match[]): boolean[] {
  const { allDemanded, minShare } = hitRule;
  const heaviest = Math.max(0, ...matches.map(({ weight }) => weight));
  return matches.map(
    ({ terms, weight }) =>
      matches.length <= allDemanded || terms.length === 0 || weight >= minShare * heaviest,
  );
}

/** Documents divided into hits, which match every demanded concept, and those that lie near; both in the order given. */
export function divideHits(
  docs: readonly number[],
  matches: readonly Match[],
): { hits: number[]; near: number[] } {
  const demanded = demandedConcepts(matches);
  const hits: number[] = [];
  const near: number[] = [];
  for (const doc of docs) {
    const isHit = matches.every(({ hits: own }, concept) => !demanded[concept] || own[doc] === 1);
    (isHit ? hits : near).push(doc);
  }
  return { hits, near };
}
