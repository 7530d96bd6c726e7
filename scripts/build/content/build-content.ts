import { statSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../../../src/records/check-content.ts';
import { checkPersonalData } from '../../../src/records/check-personal-data.ts';
import { editionNameFile, pagesFolderOf, vocabularyFile } from '../../../src/records/paths.ts';
import { ContentError, type Problem } from '../../../src/records/problem.ts';
import { type Content, readContent } from '../../../src/records/read-content.ts';
import { checkTokens } from '../../../src/search/build/check-tokens.ts';
import { settings } from '../../../src/settings/settings.ts';
import { checkPages } from '../../../src/site/authored-pages/check-pages.ts';
import { editionOf } from './edition.ts';
import { writeGenerated } from './generated-folder.ts';
import { renderMdx } from './render-mdx.ts';

/** What a build goes on with. */
export interface BuiltContent extends Content {
  edition: string;
}

/**
 * Turns the records of a content folder into MDX pages in a folder that holds nothing else afterwards.
 * @returns what the pages were made from, sound in all respects
 * @throws ContentError with all problems, before anything is written
 */
export function buildContent(
  folder: string,
  target: string = join(folder, 'generated'),
): BuiltContent {
  const content = readSoundContent(folder);
  const { siteUrl, basePath } = settings();
  const built = { ...content, edition: editionOf(content, { siteUrl, basePath }) };
  writeGenerated(target, filesOf(built));
  return built;
}

/**
 * Reads a content folder: records, lists and authored pages.
 * @throws ContentError with all that is wrong in them
 */
export function readSoundContent(folder: string): Content {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new ContentError([{ file: folder, field: '', message: missing }]);
  const content = readContent(folder);
  const problems = [
    ...content.problems,
    ...checkContent(content),
    ...checkTokens(content.vocabulary),
    ...checkPages(pagesFolderOf(folder)),
    ...checkPersonalData(folder),
  ];
  if (content.projects.length === 0 && problems.length === 0) problems.push(noRecords);
  if (problems.length > 0) throw new ContentError(problems);
  return content;
}

const missing = 'is no folder; CONTENT_DIR names the one that holds projects/ and vocabulary/';

const noRecords: Problem = {
  file: 'projects',
  field: '',
  message: 'holds no records; write one, for instance from the sample in CONTRIBUTING.md',
};

/**
 * A page for each record, and edition and vocabulary as JSON, which the pages read in no time; the vocabulary last, as it
 * tells that all is there.
 */
function* filesOf({ projects, vocabulary, edition }: BuiltContent): Generator<[string, string]> {
  for (const project of projects) yield [`${project.id}.mdx`, renderMdx(project)];
  yield [editionNameFile, JSON.stringify(edition)];
  yield [vocabularyFile, JSON.stringify(vocabulary)];
}
