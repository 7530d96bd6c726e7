import { splitCompound } from '../../norwegian/compounds.ts';
import type { ResolvedProject } from '../../records/resolve.ts';
import type { Vocabulary } from '../../records/schemas/vocabulary.ts';
import { searchFiles, storedOrders } from '../format/files.ts';
import { divideLanguage } from '../format/language-files.ts';
import type { PackedFacet } from '../format/pack-facet.ts';
import { seamMarker } from '../format/seams.ts';
import { divideSuggestions } from '../format/suggestion-files.ts';
import { searchDocument } from './documents.ts';
import { buildOrders, buildUnlistedFacets } from './facets.ts';
import { type Lexicon, listSpellings, wordsInSmallLetters } from './lexicon.ts';
import { buildNames } from './names.ts';
import type { ProjectTexts } from './project-texts.ts';
import { buildSuggestions } from './suggestions.ts';
import { tagPhrases } from './tag-phrases.ts';
import { divideWordPlaces } from './word-places.ts';

/** What the data of the search page are made from. */
export interface SearchSource {
  /** In the order of their document numbers. */
  projects: readonly ResolvedProject[];
  /** Their texts. */
  texts: readonly ProjectTexts[];
  /** Facets that do not fit in the common file. */
  facets: Readonly<Record<string, PackedFacet>>;
  vocabulary: Vocabulary;
  lexicon: Lexicon;
  /** Words that compounds are made of. */
  parts: ReadonlySet<string>;
  synonyms: readonly (readonly string[])[];
}

/** A data file: its path below the folder of the edition, and what it holds. */
export type DataFile = [path: string, value: unknown];

/** What the search page loads when it needs it, each file made when it is asked for. */
export function* searchData(source: SearchSource): Generator<DataFile> {
  const { projects, texts, facets, vocabulary, lexicon, parts, synonyms } = source;
  yield [searchFiles.refs, projects.map(({ ref }) => ref)];
  yield [searchFiles.unlisted, buildUnlistedFacets(projects, vocabulary)];
  for (const [param, facet] of Object.entries(facets)) yield [searchFiles.facet(param), facet];
  const orders = buildOrders(projects);
  for (const order of storedOrders) yield [searchFiles.order(order), orders[order]];
  const language = divideLanguage(synonyms, tagPhrases(vocabulary), partsInUse(lexicon, parts));
  for (const [shard, file] of language.entries()) yield [searchFiles.language(shard), file];
  const suggestions = divideSuggestions(buildSuggestions(projects, vocabulary));
  for (const [shard, file] of suggestions.entries()) yield [searchFiles.suggestions(shard), file];
  yield [searchFiles.words, spellingsIn(texts)];
  for (const [number, file] of divideWordPlaces(texts).entries())
    yield [searchFiles.wordPlaces(number), file];
  const words = wordsInSmallLetters(joinedTexts(withWordsToKnow(texts)));
  yield [searchFiles.names, buildNames(projects, vocabulary, (spelling) => words.has(spelling))];
  const markSeams = seamMarker(parts);
  for (const [doc, project] of projects.entries())
    yield [searchFiles.document(doc), searchDocument(project, vocabulary, markSeams)];
}

/** The texts of each project as one, made when it is read: together they would take much memory. */
export function* joinedTexts(texts: readonly Partial<ProjectTexts>[]): Generator<string> {
  for (const own of texts) yield Object.values(own).join('\n');
}

/** Without names of places and everyday phrasings: neither are words of the records that another may be taken for. */
const withWordsToKnow = (texts: readonly ProjectTexts[]) =>
  texts.map(({ places: _, asks: __, ...others }) => others);

/** The words of the texts, each with how often it is spelt so. */
const spellingsIn = (texts: readonly ProjectTexts[]): unknown[] =>
  [...listSpellings(joinedTexts(withWordsToKnow(texts)))]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flat();

/** The words that some compound of the lexicon is made of. */
function partsInUse(lexicon: Lexicon, parts: ReadonlySet<string>): string[] {
  const used = new Set<string>();
  for (const word of lexicon.keys())
    for (const part of splitCompound(word, (candidate) => parts.has(candidate)) ?? [])
      used.add(part);
  return [...used].sort();
}
