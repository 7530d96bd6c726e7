import { facets } from '../../src/facets.ts';
import { orderProjects } from '../../src/records/order-projects.ts';
import { readContent } from '../../src/records/read-content.ts';
import { createLookup, resolveProject } from '../../src/records/resolve.ts';
import { askedTokens, textIndexer } from '../../src/search/build/index-text.ts';
import { type ProjectTexts, projectTexts } from '../../src/search/build/project-texts.ts';
import { searchData } from '../../src/search/build/search-data.ts';
import { markersOf } from '../../src/search/build/tag-phrases.ts';
import { type SearchFacts, searchFiles } from '../../src/search/format/files.ts';
import { divideLanguage } from '../../src/search/format/language-files.ts';
import { Engine } from '../../src/search/query/engine.ts';
import { makeLanguage } from './query-language.ts';
import { chunkOf, wordsOfTexts } from './word-index.ts';

/** The search over a folder of content, in memory, that knows no synonyms, tags or compounds; and what it reads. */
export async function openInMemory(folder: string): Promise<{
  engine: Engine;
  texts: ProjectTexts[];
  loaded: string[];
}> {
  const { projects: records, vocabulary } = readContent(folder);
  const lookup = createLookup(vocabulary);
  const projects = orderProjects(records.map((record) => resolveProject(record, lookup)));
  const texts = projects.map((project) => projectTexts(project, vocabulary));
  const facts: SearchFacts = {
    count: projects.length,
    params: facets.map(({ param }) => param),
    unlisted: [],
    places: [],
    tags: {},
    nameStarts: '',
    telling: [],
    facets: {},
    index: { name: 'x', firstWords: [''] },
    paragraphs: {},
  };
  const nothing = { facets: {}, lexicon: new Map(), parts: new Set<string>(), synonyms: [] };
  const language = divideLanguage([], {}, []);
  const contents = new Map<string, unknown>([
    ...searchData({ projects, texts, vocabulary, ...nothing }),
    ...language.map((file, number): [string, unknown] => [searchFiles.language(number), file]),
    [searchFiles.facts, facts],
  ]);
  const indexed = textIndexer(makeLanguage());
  const tokens = projects.map((project, doc) =>
    Object.entries(texts[doc] ?? {})
      .map(([name, text]) => (name === 'asks' ? askedTokens(indexed(text)) : indexed(text)))
      .concat(markersOf(project))
      .join(' ')
      .split(' '),
  );
  const chunk = chunkOf(wordsOfTexts(tokens));
  const loaded: string[] = [];
  const engine = await Engine.open({
    json: async <T>(path: string) => {
      loaded.push(path);
      if (!contents.has(path)) throw new Error(`${path}: 404`);
      return contents.get(path) as T;
    },
    unzipped: async () => chunk,
  });
  return { engine, texts, loaded };
}
