import { type Facet, facets } from '../facets.ts';
import type { ResolvedProject } from '../lib/resolve.ts';
import { compareNorwegian } from '../lib/sort.ts';
import type { Vocabulary } from '../schemas/vocabulary.ts';
import type { FacetFacts, SearchFacts } from './facts.ts';

/** Facets that the search page offers as a list of boxes; of the others the browser gets the labels. */
export const offeredFacets = facets.filter(
  ({ param }) => param !== 'kommune' && param !== 'kontor',
);

/** Facts of all projects, in the order given; page ids and language are added by the index. */
export function buildFacts(
  projects: readonly ResolvedProject[],
  vocabulary: Vocabulary,
): Omit<SearchFacts, 'pages' | 'groups' | 'paragraphs' | 'tags' | 'parts'> {
  return {
    facets: Object.fromEntries(facets.map((facet) => [facet.param, factsOf(facet.of, projects)])),
    labels: Object.fromEntries(
      facets
        .filter((facet) => !(offeredFacets as readonly unknown[]).includes(facet))
        .map((facet) => [facet.param, labelsInUse(facet, projects, vocabulary)]),
    ),
    byTitle: projects
      .map((_, row) => row)
      .sort(
        (a, b) => compareNorwegian(projects[a]?.title ?? '', projects[b]?.title ?? '') || a - b,
      ),
    years: projects.map(({ year }) => year),
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

function factsOf(
  of: (project: ResolvedProject) => readonly string[],
  projects: readonly ResolvedProject[],
): FacetFacts {
  const positions = new Map<string, number>();
  const rows = projects.map((project) =>
    of(project).map((id) => {
      const position = positions.get(id) ?? positions.size;
      positions.set(id, position);
      return position;
    }),
  );
  return { values: [...positions.keys()], rows };
}
