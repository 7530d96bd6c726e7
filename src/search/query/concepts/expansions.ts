import type { Concept, Expansion, ExpansionKind } from './concept.ts';

/** Weights of the kinds of expansions, tuned on the graded queries. */
export const expansionWeights = {
  word: 1,
  synonym: 1.7,
  parts: 0.3,
  /** A longer word than the one that is being typed. */
  longer: 0.3,
  tag: 0.9,
  /** A tag named by two words or more: a phrase is hardly ever meant otherwise. */
  tagPhrase: 1,
  about: 0.35,
  /** What the name asked for is one of. */
  broader: 0.35,
  ticked: 0.1,
};

/** Adds expansions to each word of a phrase. */
export function addAll(
  words: readonly (Concept | undefined)[],
  tokens: readonly string[],
  kind: ExpansionKind,
  weight: number,
) {
  for (const concept of words)
    for (const token of tokens)
      if (concept) addExpansion(concept, { tokens: [token], weight, kind });
}

/** Adds an expansion, or gives the one that is known the greater of its weights. */
export function addExpansion(concept: Concept, expansion: Expansion) {
  const known = concept.expansions.find(({ tokens }) => isSame(tokens, expansion.tokens));
  if (known) known.weight = Math.max(known.weight, expansion.weight);
  else concept.expansions.push(expansion);
}

const isSame = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((token, index) => token === other[index]);
