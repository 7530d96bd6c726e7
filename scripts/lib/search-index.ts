import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { facets } from '../../src/facets.ts';
import { orderProjects } from '../../src/lib/order-projects.ts';
import type { Content } from '../../src/lib/read-content.ts';
import { createLookup, type ResolvedProject, resolveProject } from '../../src/lib/resolve.ts';
import {
  buildFacets,
  buildOrders,
  buildPlaceFacts,
  placeFacets,
} from '../../src/search/build-facts.ts';
import { buildSuggestions } from '../../src/search/build-suggestions.ts';
import { seamMarker } from '../../src/search/compounds.ts';
import { type SearchFields, searchDocument, searchFields } from '../../src/search/document.ts';
import type { SearchFacts } from '../../src/search/facts.ts';
import { phraseOf, prepareGroups } from '../../src/search/groups.ts';
import { type IndexLanguage, textIndexer } from '../../src/search/index-text.ts';
import { divideLanguage } from '../../src/search/language-files.ts';
import {
  buildLexicon,
  findParts,
  type Lexicon,
  listSpellings,
  splitCompound,
} from '../../src/search/lexicon.ts';
import { tickedToken } from '../../src/search/paragraphs.ts';
import { divideSuggestions } from '../../src/search/suggestion-files.ts';
import { taggedLists, tagPhrases, tagToken } from '../../src/search/tags.ts';
import { isStopWord, wordsOf } from '../../src/search/words.ts';
import type { IndexRecord } from './pagefind-draft.ts';
import { writePagefind } from './write-pagefind.ts';

/**
 * Indexes projects with Pagefind, bokmål and nynorsk in one index, and writes all that the search page loads into the
 * folder of a site: `pagefind/`, `data/sok.json`, `data/rader.json`, `data/steder.json`, `data/ord.json`
 * and the folders `data/fasett/`, `data/rekkefolge/`, `data/sprak/`, `data/forslag/` and `data/tekst/`.
 * @returns the number of pages in the index
 */
export async function writeSearchIndex(
  site: string,
  { projects: records, vocabulary }: Content,
): Promise<number> {
  mkdirSync(join(site, 'data'), { recursive: true });
  const lookup = createLookup(vocabulary);
  const projects = orderProjects(records.map((record) => resolveProject(record, lookup)));
  const fields = projects.map((project) => searchFields(project, vocabulary));
  const lexicon = buildLexicon(textsOf(fields));
  const synonyms = vocabulary.synonyms.map(({ words }) => [...new Set(words.map(phraseOf))]);
  const language: IndexLanguage = { groups: prepareGroups(synonyms), parts: findParts(lexicon) };

  const index = await writePagefind(
    join(site, 'pagefind'),
    indexRecords(projects, fields, language),
  );
  const { together, apart } = buildFacets(projects);
  const facts: SearchFacts = {
    count: projects.length,
    params: facets.map(({ param }) => param),
    places: placeFacets.map(({ param }) => param),
    facets: together,
    index,
    paragraphs: Object.fromEntries(
      vocabulary.paragraphs.map(({ id, synonyms: words }) => [id, tellingPhrases(words)]),
    ),
  };
  writeJson(join(site, 'data', 'sok.json'), facts);
  writeFolder(join(site, 'data', 'fasett'), apart);
  writeFolder(join(site, 'data', 'rekkefolge'), buildOrders(projects));
  writeJson(
    join(site, 'data', 'rader.json'),
    projects.map(({ ref }) => ref),
  );
  writeJson(join(site, 'data', 'steder.json'), buildPlaceFacts(projects, vocabulary));
  writeFolder(
    join(site, 'data', 'sprak'),
    divideLanguage(synonyms, tagPhrases(vocabulary), partsInUse(lexicon, language.parts)),
  );
  writeFolder(
    join(site, 'data', 'forslag'),
    divideSuggestions(buildSuggestions(projects, vocabulary)),
  );
  writeJson(
    join(site, 'data', 'ord.json'),
    [...listSpellings(textsOf(fields.map(({ places: _, ...field }) => field)))]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .flat(),
  );
  const texts = join(site, 'data', 'tekst');
  mkdirSync(texts);
  const markSeams = seamMarker(language.parts);
  for (const [row, project] of projects.entries())
    writeJson(join(texts, `${row}.json`), searchDocument(project, vocabulary, markSeams));
  return projects.length;
}

/** The texts of each project as one, made when it is read: together they would take much memory. */
function* textsOf(fields: readonly Partial<SearchFields>[]): Generator<string> {
  for (const field of fields) yield Object.values(field).join('\n');
}

function* indexRecords(
  projects: readonly ResolvedProject[],
  fields: readonly SearchFields[],
  language: IndexLanguage,
): Generator<IndexRecord> {
  const prepared = textIndexer(language);
  for (const [row, project] of projects.entries()) {
    const texts = fields[row];
    if (!texts) continue;
    const { body, title, tags, summary, places } = texts;
    yield {
      content: `${prepared(body)} ${markers(project)}`,
      meta: {
        title: prepared(title),
        tags: prepared(tags),
        summary: prepared(summary),
        places: prepared(places),
      },
    };
  }
}

/** Tokens for what a project is tagged with and the paragraphs it has ticked. */
const markers = (project: ResolvedProject): string =>
  [
    ...taggedLists.flatMap(({ field }) => project[field].map((id) => tagToken(field, id))),
    ...project.paragraphs.map(tickedToken),
  ].join(' ');

/** Search words of a paragraph as the index holds them: canonical, without stop words, none but numbers. */
const tellingPhrases = (phrases: readonly string[]): string[] =>
  [...new Set(phrases.map((phrase) => phraseOf(withoutStopWords(phrase))))].filter((phrase) =>
    /\p{L}{3}/u.test(phrase),
  );

const withoutStopWords = (phrase: string) =>
  wordsOf(phrase)
    .map(({ text }) => text)
    .filter((text) => !isStopWord(text))
    .join(' ');

/** The words that some compound of the lexicon is made of. */
function partsInUse(lexicon: Lexicon, parts: ReadonlySet<string>): string[] {
  const used = new Set<string>();
  for (const word of lexicon.keys())
    for (const part of splitCompound(word, (candidate) => parts.has(candidate)) ?? [])
      used.add(part);
  return [...used].sort();
}

/** Writes a file for each value, named by its key or its place in the list. */
function writeFolder(
  folder: string,
  values: Readonly<Record<string, unknown>> | readonly unknown[],
) {
  mkdirSync(folder, { recursive: true });
  for (const [name, value] of Object.entries(values))
    writeJson(join(folder, `${name}.json`), value);
}

const writeJson = (file: string, value: unknown) => writeFileSync(file, JSON.stringify(value));
