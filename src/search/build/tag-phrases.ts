import { taggedFacets } from '../../facets.ts';
import { phraseOf } from '../../norwegian/phrases.ts';
import type { ResolvedProject } from '../../records/resolve.ts';
import type { Vocabulary } from '../../records/schemas/vocabulary.ts';
import { namedToken, tagToken, tickedToken } from '../format/tokens.ts';

/** Canonical words and phrases for each value and each paragraph: token → phrases. */
export function tagPhrases(vocabulary: Vocabulary): Record<string, string[]> {
  return Object.fromEntries([
    ...vocabulary.paragraphs.map(({ id, label }): [string, string[]] => [
      namedToken(id),
      [...new Set([label.nb, label.nn].map(phraseOf))],
    ]),
    ...taggedFacets.flatMap(({ tag, list }) =>
      vocabulary[list].map(({ id, label, synonyms }): [string, string[]] => [
        tagToken(tag, id),
        [...new Set([label.nb, label.nn, ...synonyms].map(phraseOf))],
      ]),
    ),
  ]);
}

/** Tokens for what a project is tagged with and the paragraphs it has ticked. */
export const markersOf = (project: ResolvedProject): string[] => [
  ...taggedFacets.flatMap((facet) => facet.of(project).map((id) => tagToken(facet.tag, id))),
  ...project.paragraphs.map(tickedToken),
];
