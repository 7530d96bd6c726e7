import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { facets } from '../../facets.ts';
import { buildLexicon, findParts } from '../../norwegian/compounds.ts';
import { tickedToken } from '../../norwegian/paragraphs.ts';
import { phraseOf, prepareGroups } from '../../norwegian/phrases.ts';
import { isStopWord, wordsOf } from '../../norwegian/words.ts';
import { orderProjects } from '../../records/order-projects.ts';
import type { Content } from '../../records/read-content.ts';
import { createLookup, type ResolvedProject, resolveProject } from '../../records/resolve.ts';
import type { SearchFacts } from '../format/files.ts';
import type { IndexRecord } from '../pagefind/writer/draft.ts';
import { writePagefind } from '../pagefind/writer/write-pagefind.ts';
import { type SearchFields, searchFields } from './documents.ts';
import { buildFacets, placeFacets } from './facets.ts';
import { type IndexLanguage, textIndexer } from './index-text.ts';
import { type DataFile, searchData, textsOf } from './search-data.ts';
import { taggedLists, tagToken } from './tags.ts';

/**
 * Indexes projects with Pagefind, bokmål and nynorsk in one index, and writes all that the search page loads into the
 * folder of a site: `pagefind/`, `data/sok.json` and the files of `searchData`.
 * @returns the number of pages in the index
 */
export async function writeSearchIndex(
  site: string,
  { projects: records, vocabulary }: Content,
): Promise<number> {
  const lookup = createLookup(vocabulary);
  const projects = orderProjects(records.map((record) => resolveProject(record, lookup)));
  const fields = projects.map((project) => searchFields(project, vocabulary));
  const lexicon = buildLexicon(textsOf(fields));
  const parts = findParts(lexicon);
  const synonyms = vocabulary.synonyms.map(({ words }) => [...new Set(words.map(phraseOf))]);
  const { together, apart } = buildFacets(projects);

  const data = writeInSteps(
    site,
    searchData({ projects, fields, facets: apart, vocabulary, lexicon, parts, synonyms }),
  );
  const index = await writePagefind(
    join(site, 'pagefind'),
    indexRecords(projects, fields, { groups: prepareGroups(synonyms), parts }),
    data,
  );
  while (!data.next().done);
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
  writeData(site, ['sok', facts]);
  return projects.length;
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

/** Writes data files of a site, one at each step. */
function* writeInSteps(site: string, files: Iterable<DataFile>): Generator<void> {
  for (const file of files) {
    writeData(site, file);
    yield;
  }
}

function writeData(site: string, [name, value]: DataFile) {
  const file = join(site, 'data', `${name}.json`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(value));
}
