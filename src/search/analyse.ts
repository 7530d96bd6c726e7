import { findPhrases, groupToken, type SynonymGroups } from './groups.ts';
import { paragraphToken } from './index-text.ts';
import { splitCompound } from './lexicon.ts';
import { canonical, fold, isStopWord, wordsOf } from './words.ts';

/** How a word of the query may be met in a project. */
export type VariantKind = 'word' | 'synonym' | 'parts' | 'paragraph';

/** One look-up in the index; several tokens must all be there. */
export interface Variant {
  tokens: string;
  weight: number;
  kind: VariantKind;
}

/** A word or phrase of the query and all ways to meet it. */
export interface Concept {
  /** As written in the query. */
  text: string;
  variants: Variant[];
}

/** What a query means. */
export interface Analysis {
  concepts: Concept[];
  /** Text in quotation marks, to be found word for word. */
  quoted: string[];
}

/** What analysing needs to know about the language of the records. */
export interface QueryLanguage {
  groups: SynonymGroups;
  parts: ReadonlySet<string>;
}

/** Weights of the ways to meet a word, tuned on the graded queries. */
export const variantWeights: Record<VariantKind, number> = { word: 1, synonym: 0.7, parts: 0.6, paragraph: 1 };

/** Words of a query that are looked at; a pasted page does not stop the browser. */
export const longestQuery = 24;

const paragraphPattern = /(?:§+|\bparagraf(?:en)?\b|\bparagrafene\b)\s*(\d{1,2})(?:\s*(?:[-–/]|og|til)\s*§?\s*(\d{1,2}))?\s*(a\b)?/giu;

/** Paragraphs of the law that are joined in the reports. */
const joined: Record<string, string> = { '28': '28-33', '33': '28-33' };

/** Takes a query apart into concepts. */
export function analyse(query: string, language: QueryLanguage): Analysis {
  const quoted: string[] = [];
  const paragraphs: Concept[] = [];
  const rest = query
    .replace(/["«»“”]([^"«»“”]+)["«»“”]/g, (_, text: string) => {
      quoted.push(text.trim());
      return ` ${text} `;
    })
    .replace(paragraphPattern, (match, number: string, _second, letter?: string) => {
      const numeric = Number(number);
      const id = letter ? `${number}a` : (joined[number] ?? (numeric >= 29 && numeric <= 40 ? '29-40' : number));
      paragraphs.push({
        text: match.trim(),
        variants: [{ tokens: paragraphToken(id), weight: variantWeights.paragraph, kind: 'paragraph' }],
      });
      return ' ';
    });
  const words = wordsOf(rest).slice(0, longestQuery);
  const telling = words.filter((word) => !isStopWord(word.text));
  const used = telling.length > 0 || paragraphs.length > 0 ? telling : words;
  return { concepts: [...paragraphs, ...conceptsOf(used.map((word) => word.text), language)], quoted };
}

function conceptsOf(words: readonly string[], language: QueryLanguage): Concept[] {
  const forms = words.map(canonical);
  const concepts = words.map((text, index): Concept => ({
    text,
    variants: [
      { tokens: forms[index] ?? '', weight: variantWeights.word, kind: 'word' },
      ...partVariants(text, language),
    ],
  }));
  for (const { from, length, groups } of findPhrases(forms, language.groups))
    for (const number of groups)
      for (const concept of concepts.slice(from, from + length))
        addVariant(concept, { tokens: groupToken(number), weight: variantWeights.synonym, kind: 'synonym' });
  joinNeighbours(words, concepts, language);
  return concepts.filter((concept, index) => concepts.findIndex(({ text }) => fold(text) === fold(concept.text)) === index);
}

function partVariants(text: string, { parts }: QueryLanguage): Variant[] {
  const split = splitCompound(fold(text), (part) => parts.has(part));
  return split ? [{ tokens: split.map(canonical).join(' '), weight: variantWeights.parts, kind: 'parts' }] : [];
}

/** `familie koordinator` also means familiekoordinator. */
function joinNeighbours(words: readonly string[], concepts: readonly Concept[], { groups }: QueryLanguage) {
  for (let index = 0; index + 1 < words.length; index++) {
    const joinedForm = canonical(`${words[index]}${words[index + 1]}`);
    for (const concept of concepts.slice(index, index + 2)) {
      addVariant(concept, { tokens: joinedForm, weight: variantWeights.word, kind: 'word' });
      for (const number of groups.byPhrase.get(joinedForm) ?? [])
        addVariant(concept, { tokens: groupToken(number), weight: variantWeights.synonym, kind: 'synonym' });
    }
  }
}

function addVariant(concept: Concept, variant: Variant) {
  if (!concept.variants.some(({ tokens }) => tokens === variant.tokens)) concept.variants.push(variant);
}
