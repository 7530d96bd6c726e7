import { type Fields, fields } from '../../format/fields.ts';
import type { Scorer } from '../../pagefind/reader/read-chunk.ts';

/** Tuned on the graded queries. */
export const wordWeights: { saturation: number; fields: Fields<number> } = {
  /** How fast a word that is repeated in a field stops counting more. */
  saturation: 1.5,
  /** What a word counts in each field, beside 1 in the running text. */
  fields: { asks: 0.5, places: 1, summary: 2, tags: 1, title: 2 },
};

/** What a word counts in a document by how often it stands there: in several fields more than often in one. */
export const scoreWord: Scorer = (inText, inFields) => {
  const { saturation, fields: weights } = wordWeights;
  const count = (times: number) => times / (times + saturation);
  return fields.reduce(
    (sum, name, field) => sum + weights[name] * count(inFields[field] ?? 0),
    count(inText),
  );
};
