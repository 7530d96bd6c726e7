import { type Facet, facets } from '../../facets.ts';
import { compareNorwegian } from '../../norwegian/sort.ts';
import type { ResolvedProject } from '../../records/resolve.ts';
import type { Vocabulary } from '../../records/schemas/vocabulary.ts';
import type { FacetFacts, PlaceFacts } from '../format/files.ts';
import { type PackedFacet, packFacet } from '../format/pack-facet.ts';
import type { KeptOrder } from '../query/selection/sort.ts';

/** Facets with too many values for lists of boxes; they are chosen by suggestions and links. */
export const placeFacets: readonly Facet[] = facets.filter(
  ({ param }) => param === 'kommune' || param === 'kontor',
);

/** Facets that the search page offers as lists of boxes. */
export const offeredFacets: readonly Facet[] = facets.filter(
  (facet) => !placeFacets.includes(facet),
);

/** Packed facets together take no more characters in the file that every visit loads. */
const mostTogether = 48_000;

/** The offered facets, packed: as many as fit in the file that every visit loads, and the others. */
export function buildFacets(
  projects: readonly ResolvedProject[],
  most = mostTogether,
): Record<'together' | 'apart', Record<string, PackedFacet>> {
  const together: Record<string, PackedFacet> = {};
  const apart: Record<string, PackedFacet> = {};
  let length = 0;
  for (const facet of offeredFacets) {
    const packed = packFacet(factsOf(facet, projects));
    length += JSON.stringify(packed).length;
    (length <= most ? together : apart)[facet.param] = packed;
  }
  return { together, apart };
}

/** All rows in the orders that the search page offers; equal ones by row. */
export function buildOrders(projects: readonly ResolvedProject[]): Record<KeptOrder, number[]> {
  const by = (compare: (a: ResolvedProject, b: ResolvedProject) => number) =>
    [...projects.entries()]
      .sort(([a, one], [b, other]) => compare(one, other) || a - b)
      .map(([row]) => row);
  return {
    tittel: by((a, b) => compareNorwegian(a.title, b.title)),
    nyeste: by((a, b) => b.year - a.year),
  };
}

/** Facts and labels of the places. */
export function buildPlaceFacts(
  projects: readonly ResolvedProject[],
  vocabulary: Vocabulary,
): PlaceFacts {
  return {
    facets: Object.fromEntries(placeFacets.map((facet) => [facet.param, factsOf(facet, projects)])),
    labels: Object.fromEntries(
      placeFacets.map((facet) => [facet.param, labelsInUse(facet, projects, vocabulary)]),
    ),
  };
}

function labelsInUse(
  facet: Facet,
  projects: readonly ResolvedProject[],
  vocabulary: Vocabulary,
): Record<string, string> {
  const used = new Set(projects.flatMap((project) => facet.of(project)));
  return Object.fromEntries(
    facet
      .values(vocabulary)
      .filter(({ id }) => used.has(id))
      .map(({ id, label }) => [id, label]),
  );
}

function factsOf(facet: Facet, projects: readonly ResolvedProject[]): FacetFacts {
  const positions = new Map<string, number>();
  const rows = projects.map((project) =>
    facet.of(project).map((id) => {
      const position = positions.get(id) ?? positions.size;
      positions.set(id, position);
      return position;
    }),
  );
  return { values: [...positions.keys()], rows };
}
