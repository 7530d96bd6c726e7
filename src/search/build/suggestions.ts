import { type Facet, facets } from '../../facets.ts';
import type { ResolvedProject } from '../../records/resolve.ts';
import type { Vocabulary } from '../../records/schemas/vocabulary.ts';
import type { Suggestion } from '../format/files.ts';
import { valuesInUse } from './facets.ts';

/** An abbreviation among the synonyms of a value: capitals, with a figure at most. */
const abbreviation = /^(?=.*\p{Lu}\p{Lu})[\p{Lu}\d-]+$/u;

/** Everything that can be suggested: values of facets that some project carries, then the projects. */
export function buildSuggestions(
  projects: readonly ResolvedProject[],
  vocabulary: Vocabulary,
): Suggestion[] {
  const values = facets
    .filter(({ suggested }) => suggested)
    .flatMap((facet) => {
      const short = abbreviationsOf(facet, vocabulary);
      return valuesInUse(facet, projects, vocabulary).map(({ id, label }): Suggestion => {
        const also = short.get(id);
        return also ? [facet.param, label, id, also] : [facet.param, label, id];
      });
    });
  return [...values, ...projects.map(({ id, title }): Suggestion => ['prosjekt', title, id])];
}

/** By value the abbreviations that it is known by, with blanks between. */
function abbreviationsOf({ list }: Facet, vocabulary: Vocabulary): Map<string, string> {
  const terms = list === undefined ? [] : vocabulary[list];
  return new Map(
    terms.map(({ id, synonyms }) => [
      id,
      synonyms.filter((synonym) => abbreviation.test(synonym)).join(' '),
    ]),
  );
}
