import { statSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../../src/records/check-content.ts';
import { vocabularyFile } from '../../src/records/paths.ts';
import { ContentError, type Problem } from '../../src/records/problem.ts';
import { type Content, readContent } from '../../src/records/read-content.ts';
import { writeGenerated } from './generated-folder.ts';
import { renderMdx } from './render-mdx.ts';

/**
 * Turns the records of a content folder into MDX pages in a folder that holds nothing else afterwards.
 * @returns what the pages were made from, sound in all respects
 * @throws ContentError with all problems, before anything is written
 */
export function buildContent(folder: string, target: string = join(folder, 'generated')): Content {
  const content = readSoundContent(folder);
  writeGenerated(target, filesOf(content));
  return content;
}

/**
 * Reads a content folder.
 * @throws ContentError with all that is wrong in it
 */
export function readSoundContent(folder: string): Content {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new ContentError([{ file: folder, field: '', message: missing }]);
  const content = readContent(folder);
  const problems = [...content.problems, ...checkContent(content)];
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

/** A page for each record, and the vocabulary as JSON, which the pages read in no time; last, as it tells that all is there. */
function* filesOf({ projects, vocabulary }: Content): Generator<[string, string]> {
  for (const project of projects) yield [`${project.id}.mdx`, renderMdx(project)];
  yield [vocabularyFile, JSON.stringify(vocabulary)];
}
