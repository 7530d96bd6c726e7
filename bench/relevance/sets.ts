import type { Search } from './engines.ts';
import type { Grades } from './metrics.ts';

/** How the sets that queries found compare with the relevant projects; all are shares. */
export interface SetMeasures {
  /** Of what is listed as a hit, how much is relevant; a query without a hit has none. */
  precision: number;
  recall: number;
  /** Queries that list more than half of the base. */
  large: number;
  /** Queries that list nothing. */
  none: number;
}

/** Measures all that an engine lists as hits, whatever the order. */
export async function measureSets(
  topics: readonly { queries: readonly string[]; relevant: Grades }[],
  hitsOf: Search,
  base: number,
): Promise<SetMeasures> {
  const sums: SetMeasures = { precision: 0, recall: 0, large: 0, none: 0 };
  let count = 0;
  for (const { queries, relevant } of topics)
    for (const query of queries) {
      const hits = await hitsOf(query);
      const right = hits.filter((ref) => relevant[ref] !== undefined).length;
      const wanted = Object.keys(relevant).length;
      sums.precision += hits.length === 0 ? 0 : right / hits.length;
      sums.recall += wanted === 0 ? 0 : right / wanted;
      sums.large += Number(hits.length > base / 2);
      sums.none += Number(hits.length === 0);
      count++;
    }
  return {
    precision: sums.precision / count,
    recall: sums.recall / count,
    large: sums.large / count,
    none: sums.none / count,
  };
}
