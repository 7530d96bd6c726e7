import type { Facet, FacetValue } from '../../facets.ts';
import type { ResolvedProject } from '../../records/resolve.ts';

/** A value that some projects share, and how many of them. */
export interface Neighbour extends FacetValue {
  count: number;
}

/** The values of a facet that most of the given projects carry, the most frequent first; `self` is left out. */
export function findNeighbours(
  values: readonly FacetValue[],
  valuesOf: Facet['of'],
  projects: readonly ResolvedProject[],
  self: string | undefined,
  limit = 6,
): Neighbour[] {
  const counts = new Map<string, number>();
  for (const project of projects)
    for (const id of valuesOf(project)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return values
    .map(({ id, label }) => ({ id, label, count: counts.get(id) ?? 0 }))
    .filter(({ id, count }) => id !== self && count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, limit);
}
