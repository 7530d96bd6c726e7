import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../../src/records/check-content.ts';
import { editionNameFile, pagesFolderOf, vocabularyFile } from '../../src/records/paths.ts';
import { ContentError } from '../../src/records/problem.ts';
import { type Content, readContent } from '../../src/records/read-content.ts';
import { checkTokens } from '../../src/search/build/check-tokens.ts';
import { checkPages } from '../../src/site/authored-pages/check-pages.ts';
import { editionOf } from './edition.ts';
import { renderMdx } from './render-mdx.ts';

/** What a build goes on with. */
export interface BuiltContent extends Content {
  edition: string;
}

/** Settings that stand in the files of a site. */
const settings = {
  SITE_URL: process.env['SITE_URL'] ?? '',
  BASE_PATH: process.env['BASE_PATH'] ?? '',
};

/**
 * Turns the records of a content folder into MDX pages in its `generated/`, which holds nothing else afterwards.
 * @returns what the pages were made from, sound in all respects
 * @throws ContentError with all problems, before anything is written
 */
export function buildContent(folder: string): BuiltContent {
  const content = readSoundContent(folder);
  const edition = editionOf(content, settings);
  writeGenerated(join(folder, 'generated'), content, edition);
  return { ...content, edition };
}

/**
 * Reads a content folder: records, lists and authored pages.
 * @throws ContentError with all that is wrong in them
 */
export function readSoundContent(folder: string): Content {
  const content = readContent(folder);
  const problems = [
    ...content.problems,
    ...checkContent(content),
    ...checkTokens(content.vocabulary),
    ...checkPages(pagesFolderOf(folder)),
  ];
  if (problems.length > 0) throw new ContentError(problems);
  return content;
}

/** A page for each record, and vocabulary and edition as JSON, which the pages read in no time. */
function writeGenerated(target: string, { projects, vocabulary }: Content, edition: string): void {
  mkdirSync(target, { recursive: true });
  const gone = new Set(readdirSync(target));
  const write = (name: string, text: string) => {
    gone.delete(name);
    writeFileSync(join(target, name), text);
  };
  for (const project of projects) write(`${project.id}.mdx`, renderMdx(project));
  write(vocabularyFile, JSON.stringify(vocabulary));
  write(editionNameFile, JSON.stringify(edition));
  for (const name of gone) rmSync(join(target, name), { recursive: true });
}
