import { facets } from '../../facets.ts';
import type { ResolvedProject } from '../../records/resolve.ts';
import type { Vocabulary } from '../../records/schemas/vocabulary.ts';
import type { Suggestion } from '../format/files.ts';
import { valuesInUse } from './facets.ts';

/** Everything that can be suggested: values of facets that some project carries, then the projects. */
export function buildSuggestions(
  projects: readonly ResolvedProject[],
  vocabulary: Vocabulary,
): Suggestion[] {
  const values = facets
    .filter(({ suggested }) => suggested)
    .flatMap((facet) =>
      valuesInUse(facet, projects, vocabulary).map(
        ({ id, label }): Suggestion => [facet.param, label, id],
      ),
    );
  return [...values, ...projects.map(({ id, title }): Suggestion => ['prosjekt', title, id])];
}
