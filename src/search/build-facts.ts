import { type Facet, facets } from '../facets.ts';
import type { ResolvedProject } from '../lib/resolve.ts';
import { compareNorwegian } from '../lib/sort.ts';
import type { Vocabulary } from '../schemas/vocabulary.ts';
import type { FacetFacts, PlaceFacts, SearchFacts } from './facts.ts';
import { packFacet } from './pack-facet.ts';

const isPlace = ({ param }: Facet) => param === 'kommune' || param === 'kontor';

/** Facets that the search page offers as lists of boxes: all but the places, which are too many. */
export const offeredFacets = facets.filter((facet) => !isPlace(facet));

/** Facts of all projects, in the order given; the language is added by the index. */
export function buildFacts(
  projects: readonly ResolvedProject[],
): Pick<SearchFacts, 'params' | 'facets' | 'years'> {
  return {
    params: facets.map(({ param }) => param),
    facets: Object.fromEntries(
      offeredFacets.map((facet) => [facet.param, packFacet(factsOf(facet, projects))]),
    ),
    years: projects.map(({ year }) => year),
  };
}

/** Rows in the order of their titles. */
export const orderByTitle = (projects: readonly ResolvedProject[]): number[] =>
  projects
    .map((_, row) => row)
    .sort((a, b) => compareNorwegian(projects[a]?.title ?? '', projects[b]?.title ?? '') || a - b);

/** Facts and labels of the places. */
export function buildPlaceFacts(
  projects: readonly ResolvedProject[],
  vocabulary: Vocabulary,
): PlaceFacts {
  const places = facets.filter(isPlace);
  return {
    facets: Object.fromEntries(places.map((facet) => [facet.param, factsOf(facet, projects)])),
    labels: Object.fromEntries(
      places.map((facet) => [facet.param, labelsInUse(facet, projects, vocabulary)]),
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
