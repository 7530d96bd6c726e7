import { type Facet, facets } from '../../facets.ts';
import { compareNorwegian } from '../../norwegian/sort.ts';
import type { ResolvedProject } from '../../records/resolve.ts';
import type { Vocabulary } from '../../records/schemas/vocabulary.ts';
import type { StoredOrder, UnlistedFacets } from '../format/files.ts';
import { type FacetValues, type PackedFacet, packFacet } from '../format/pack-facet.ts';

/** Facets with too many values for lists of boxes; they are chosen by suggestions and links. */
export const unlistedFacets = facets.filter(({ offered }) => offered === undefined);

/** Facets that the search page offers as lists of boxes. */
export const offeredFacets = facets.filter(({ offered }) => offered !== undefined);

/** Inlined facets together take no more characters in the file that every visit loads. */
const maxInlined = 48_000;

/** The offered facets, packed: as many as fit in the file that every visit loads, and the others. */
export function buildFacets(
  projects: readonly ResolvedProject[],
  vocabulary: Vocabulary,
  max = maxInlined,
): Record<'inlined' | 'separate', Record<string, PackedFacet>> {
  const inlined: Record<string, PackedFacet> = {};
  const separate: Record<string, PackedFacet> = {};
  let length = 0;
  for (const facet of offeredFacets) {
    const packed = packFacet(valuesOf(facet, projects, vocabulary));
    length += JSON.stringify(packed).length;
    (length <= max ? inlined : separate)[facet.param] = packed;
  }
  return { inlined, separate };
}

/** All documents in the orders that the search page offers; equal ones by their numbers. */
export function buildOrders(projects: readonly ResolvedProject[]): Record<StoredOrder, number[]> {
  const by = (compare: (a: ResolvedProject, b: ResolvedProject) => number) =>
    [...projects.entries()]
      .sort(([a, one], [b, other]) => compare(one, other) || a - b)
      .map(([doc]) => doc);
  return {
    tittel: by((a, b) => compareNorwegian(a.title, b.title)),
    nyeste: by((a, b) => b.year - a.year),
  };
}

/** Values and labels of the unlisted facets; of places also those that no project is from, which a query can name. */
export function buildUnlistedFacets(
  projects: readonly ResolvedProject[],
  vocabulary: Vocabulary,
): UnlistedFacets {
  return {
    facets: Object.fromEntries(
      unlistedFacets.map((facet) => [facet.param, valuesOf(facet, projects, vocabulary)]),
    ),
    labels: Object.fromEntries(
      facets
        .filter((facet) => facet.place || unlistedFacets.includes(facet))
        .map((facet) => [
          facet.param,
          Object.fromEntries(
            (facet.place ? facet.values(vocabulary) : valuesInUse(facet, projects, vocabulary)).map(
              ({ id, label }) => [id, label],
            ),
          ),
        ]),
    ),
  };
}

/** The values of a facet that some project carries. */
export function valuesInUse(
  facet: Facet,
  projects: readonly ResolvedProject[],
  vocabulary: Vocabulary,
): { id: string; label: string }[] {
  const used = new Set(projects.flatMap((project) => facet.of(project)));
  return facet.values(vocabulary).filter(({ id }) => used.has(id));
}

function valuesOf(
  facet: Facet,
  projects: readonly ResolvedProject[],
  vocabulary: Vocabulary,
): FacetValues {
  const indexes = new Map<string, number>();
  const docs = projects.map((project) =>
    facet.of(project).map((id) => {
      const index = indexes.get(id) ?? indexes.size;
      indexes.set(id, index);
      return index;
    }),
  );
  const unused = facet.place ? facet.values(vocabulary).filter(({ id }) => !indexes.has(id)) : [];
  return { values: [...indexes.keys(), ...unused.map(({ id }) => id)], docs };
}
