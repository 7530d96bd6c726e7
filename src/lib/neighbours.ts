import type { ValueGroup } from './catalogue.ts';
import type { ResolvedProject } from './resolve.ts';

/** A value that some projects share, and how many of them. */
export interface Neighbour {
  id: string;
  label: string;
  count: number;
}

/** The values that most of the given projects carry, the most frequent first; `self` is left out. */
export function findNeighbours(
  groups: readonly ValueGroup[],
  projects: readonly ResolvedProject[],
  self: string | undefined,
  limit = 6,
): Neighbour[] {
  const members = new Set(projects);
  return groups
    .filter(({ id }) => id !== self)
    .map(({ id, label, projects: carriers }) => ({
      id,
      label,
      count: carriers.filter((project) => members.has(project)).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, limit);
}
