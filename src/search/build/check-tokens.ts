import { taggedFacets } from '../../facets.ts';
import type { Problem } from '../../records/problem.ts';
import type { Vocabulary } from '../../records/schemas/vocabulary.ts';
import { namedToken, tagToken, tickedToken } from '../format/tokens.ts';

/** What gives an id its token in the index. */
interface Minted {
  list: string;
  id: string;
  token: string;
}

/** Ids of the vocabulary that would share a token in the index, so that a search for one would find the other. */
export function checkTokens(
  vocabulary: Vocabulary,
  mint: { tag: typeof tagToken; paragraph: readonly ((id: string) => string)[] } = {
    tag: tagToken,
    paragraph: [namedToken, tickedToken],
  },
): Problem[] {
  const minted: Minted[] = [
    ...taggedFacets.flatMap(({ tag, list }) =>
      vocabulary[list].map(({ id }) => ({ list, id, token: mint.tag(tag, id) })),
    ),
    ...mint.paragraph.flatMap((token) =>
      vocabulary.paragraphs.map(({ id }) => ({ list: 'paragraphs', id, token: token(id) })),
    ),
  ];
  const owners = new Map<string, Minted>();
  return minted.flatMap((own) => {
    const other = owners.get(own.token);
    owners.set(own.token, other ?? own);
    // The same id twice in one list is told by the check of the lists.
    if (!other || (other.id === own.id && other.list === own.list)) return [];
    return [
      {
        file: `vocabulary/${own.list}.yaml`,
        field: own.id,
        message: `cannot be told apart from "${other.id}" of vocabulary/${other.list}.yaml in the search index; give one of them another id`,
      },
    ];
  });
}
