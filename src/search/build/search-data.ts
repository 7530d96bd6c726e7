import { type Lexicon, listSpellings, splitCompound } from '../../norwegian/compounds.ts';
import type { ResolvedProject } from '../../records/resolve.ts';
import type { Vocabulary } from '../../records/schemas/vocabulary.ts';
import { divideLanguage } from '../format/language-files.ts';
import type { PackedFacet } from '../format/pack-facet.ts';
import { seamMarker } from '../format/seams.ts';
import { divideSuggestions } from '../format/suggestion-files.ts';
import { type SearchFields, searchDocument } from './documents.ts';
import { buildOrders, buildPlaceFacts } from './facets.ts';
import { buildSuggestions } from './suggestions.ts';
import { tagPhrases } from './tags.ts';

/** What the data of the search page are made from. */
export interface SearchSource {
  /** In the order of their rows. */
  projects: readonly ResolvedProject[];
  /** Their texts. */
  fields: readonly SearchFields[];
  /** Facets that do not fit in the common file. */
  facets: Readonly<Record<string, PackedFacet>>;
  vocabulary: Vocabulary;
  lexicon: Lexicon;
  /** Words that compounds are made of. */
  parts: ReadonlySet<string>;
  synonyms: readonly (readonly string[])[];
}

/** A data file: its path below `data/` without `.json`, and what it holds. */
export type DataFile = [name: string, value: unknown];

/** What the search page loads when it needs it, each file made when it is asked for. */
export function* searchData(source: SearchSource): Generator<DataFile> {
  const { projects, fields, facets, vocabulary, lexicon, parts, synonyms } = source;
  yield ['rader', projects.map(({ ref }) => ref)];
  yield ['steder', buildPlaceFacts(projects, vocabulary)];
  yield* inFolder('fasett', facets);
  yield* inFolder('rekkefolge', buildOrders(projects));
  yield* inFolder(
    'sprak',
    divideLanguage(synonyms, tagPhrases(vocabulary), partsInUse(lexicon, parts)),
  );
  yield* inFolder('forslag', divideSuggestions(buildSuggestions(projects, vocabulary)));
  yield ['ord', spellingsIn(fields)];
  const markSeams = seamMarker(parts);
  for (const [row, project] of projects.entries())
    yield [`tekst/${row}`, searchDocument(project, vocabulary, markSeams)];
}

/** A file for each value, named by its key or its place in the list. */
function* inFolder(
  folder: string,
  values: Readonly<Record<string, unknown>> | readonly unknown[],
): Generator<DataFile> {
  for (const [name, value] of Object.entries(values)) yield [`${folder}/${name}`, value];
}

/** The texts of each project as one, made when it is read: together they would take much memory. */
export function* textsOf(fields: readonly Partial<SearchFields>[]): Generator<string> {
  for (const field of fields) yield Object.values(field).join('\n');
}

/** The words of the texts, names of places left out, each with how it is spelt. */
const spellingsIn = (fields: readonly SearchFields[]): unknown[] =>
  [...listSpellings(textsOf(fields.map(({ places: _, ...field }) => field)))]
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
