import { namedToken } from '../../norwegian/paragraphs.ts';
import { phraseOf } from '../../norwegian/phrases.ts';
import type { Vocabulary } from '../../records/schemas/vocabulary.ts';

/** Lists whose values a query can name, with the field of a record that holds them. */
export const taggedLists = [
  { field: 'targetGroups', list: 'target-groups', sign: 't' },
  { field: 'methods', list: 'methods', sign: 'm' },
  { field: 'obstacles', list: 'obstacles', sign: 'o' },
  { field: 'partners', list: 'partners', sign: 'p' },
] as const;

/** Field of a record that holds tags. */
export type TagField = (typeof taggedLists)[number]['field'];

/** The token of a project that carries the value; letters only, so that the index keeps it whole. */
export const tagToken = (field: TagField, id: string): string =>
  `zzv${taggedLists.find((list) => list.field === field)?.sign ?? ''}${id.replaceAll(/[^a-z]/g, '')}q`;

/** Canonical words and phrases for each value and each paragraph: token → phrases. */
export function tagPhrases(vocabulary: Vocabulary): Record<string, string[]> {
  return Object.fromEntries([
    ...vocabulary.paragraphs.map(({ id, label }): [string, string[]] => [
      namedToken(id),
      [...new Set([label.nb, label.nn].map(phraseOf))],
    ]),
    ...taggedLists.flatMap(({ field, list }) =>
      vocabulary[list].map(({ id, label, synonyms }): [string, string[]] => [
        tagToken(field, id),
        [...new Set([label.nb, label.nn, ...synonyms].map(phraseOf))],
      ]),
    ),
  ]);
}
