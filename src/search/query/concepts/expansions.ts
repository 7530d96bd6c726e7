import { askedToken } from '../../format/tokens.ts';
import type { Concept, Expansion, ExpansionKind } from './concept.ts';

/** Weights of the kinds of expansions, tuned on the graded queries. */
export const expansionWeights = {
  word: 1,
  synonym: 2.1,
  parts: 0.3,
  /** A longer word than the one that is being typed. */
  longer: 0.3,
  tag: 0.9,
  /** A tag named by two words or more: a phrase is hardly ever meant otherwise. */
  tagPhrase: 1.15,
  about: 0.35,
  /** A word or synonym in an everyday phrasing, of what it counts in any other text. */
  ask: 0.2,
  /** What the name asked for is one of. */
  broader: 0.35,
  ticked: 0.1,
};

/** What a concept is looked up by, everyday phrasings included. */
export const withAsks = ({ expansions }: Concept): Expansion[] => [
  ...expansions,
  ...expansions
    .filter(({ kind, tokens }) => tokens.length === 1 && (kind === 'word' || kind === 'synonym'))
    .map(({ tokens: [token = ''], weight }) => ({
      tokens: [askedToken(token)],
      weight: weight * expansionWeights.ask,
      kind: 'ask' as const,
    })),
];

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
