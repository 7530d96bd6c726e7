import { facets } from '../../facets.ts';
import type { ResolvedProject } from '../../records/resolve.ts';
import type { Vocabulary } from '../../records/schemas/vocabulary.ts';

/** Something to suggest while typing: `[kind, label, id]`; kind is a facet's parameter, or `prosjekt`. */
export type Suggestion = [kind: string, label: string, id: string];

/** Facets whose values are suggested. */
const suggested = ['malgruppe', 'metode', 'paragraf', 'fylke', 'kommune', 'kontor', 'hindring'];

/** Everything that can be suggested: values of facets that some project carries, then the projects. */
export function buildSuggestions(
  projects: readonly ResolvedProject[],
  vocabulary: Vocabulary,
): Suggestion[] {
  const values = facets
    .filter(({ param }) => suggested.includes(param))
    .flatMap((facet) => {
      const used = new Set(projects.flatMap((project) => facet.of(project)));
      return facet
        .values(vocabulary)
        .filter(({ id }) => used.has(id))
        .map(({ id, label }): Suggestion => [facet.param, label, id]);
    });
  return [...values, ...projects.map(({ id, title }): Suggestion => ['prosjekt', title, id])];
}
