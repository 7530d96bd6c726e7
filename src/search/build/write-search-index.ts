import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { facets, taggedFacets } from '../../facets.ts';
import { findParts } from '../../norwegian/compounds.ts';
import { phraseOf } from '../../norwegian/phrases.ts';
import { isStopWord } from '../../norwegian/stop-words.ts';
import { wordsOf } from '../../norwegian/words.ts';
import { orderProjects } from '../../records/order-projects.ts';
import type { Content } from '../../records/read-content.ts';
import { createLookup, type ResolvedProject, resolveProject } from '../../records/resolve.ts';
import { mapFields } from '../format/fields.ts';
import {
  editionFolder,
  indexFolder,
  refParam,
  type SearchFacts,
  searchFiles,
} from '../format/files.ts';
import { asName, prepareGroups } from '../format/language.ts';
import { nameStarts } from '../format/name-starts.ts';
import type { IndexRecord } from '../pagefind/writer/index-record.ts';

import { writePagefind } from '../pagefind/writer/write-pagefind.ts';
import { buildFacets, unlistedFacets } from './facets.ts';
import { askedTokens, type IndexLanguage, textIndexer } from './index-text.ts';
import { buildLexicon } from './lexicon.ts';
import { allNames } from './names.ts';
import { type ProjectTexts, projectTexts } from './project-texts.ts';
import { type DataFile, joinedTexts, searchData } from './search-data.ts';
import { markersOf } from './tag-phrases.ts';

/**
 * Indexes projects with Pagefind, bokmål and nynorsk in one index, and writes all that the search page loads into the
 * folder of a site: Pagefind's index, the facts and the files of `searchData`.
 * @returns the number of pages in the index
 */
export async function writeSearchIndex(
  site: string,
  { projects: records, vocabulary }: Content,
  edition: string,
): Promise<number> {
  const folder = join(site, editionFolder(edition));
  const lookup = createLookup(vocabulary);
  const projects = orderProjects(records.map((record) => resolveProject(record, lookup)));
  const texts = projects.map((project) => projectTexts(project, vocabulary));
  const lexicon = buildLexicon(joinedTexts(texts));
  const parts = findParts(lexicon.keys());
  const synonyms = vocabulary.synonyms.map(({ words, names }) => [
    ...new Set([...words.map(phraseOf), ...names.map((name) => asName(phraseOf(name)))]),
  ]);
  const { inlined, separate } = buildFacets(projects, vocabulary);

  const data = writeInSteps(
    folder,
    searchData({ projects, texts, facets: separate, vocabulary, lexicon, parts, synonyms }),
  );
  const index = await writePagefind(
    join(site, indexFolder),
    indexRecords(projects, texts, { groups: prepareGroups(synonyms.entries()).groups, parts }),
    data,
  );
  while (!data.next().done);
  const facts: SearchFacts = {
    count: projects.length,
    params: [...facets.map(({ param }) => param), refParam],
    unlisted: unlistedFacets.map(({ param }) => param),
    places: facets.filter(({ place }) => place).map(({ param }) => param),
    tags: Object.fromEntries(taggedFacets.map(({ tag, param, label }) => [tag, [param, label]])),
    nameStarts: nameStarts(allNames(vocabulary)),
    facets: inlined,
    telling: facets.filter(({ telling }) => telling).map(({ param }) => param),
    index,
    paragraphs: Object.fromEntries(
      vocabulary.paragraphs.map(({ id, synonyms: words }) => [id, tellingPhrases(words)]),
    ),
  };
  writeData(folder, [searchFiles.facts, facts]);
  return projects.length;
}

function* indexRecords(
  projects: readonly ResolvedProject[],
  texts: readonly ProjectTexts[],
  language: IndexLanguage,
): Generator<IndexRecord> {
  const indexed = textIndexer(language);
  for (const [doc, project] of projects.entries()) {
    const own = texts[doc];
    if (!own) continue;
    yield {
      content: `${indexed(own.body)} ${markersOf(project).join(' ')}`,
      meta: { ...mapFields(own, indexed), asks: askedTokens(indexed(own.asks)) },
    };
  }
}

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

/** Writes data files into a folder, one at each step. */
function* writeInSteps(folder: string, files: Iterable<DataFile>): Generator<void> {
  for (const file of files) {
    writeData(folder, file);
    yield;
  }
}

function writeData(folder: string, [path, value]: DataFile) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(value));
}
