import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../../src/records/check-content.ts';
import { pagesFolderOf, vocabularyFile } from '../../src/records/paths.ts';
import { ContentError } from '../../src/records/problem.ts';
import { type Content, readContent } from '../../src/records/read-content.ts';
import { checkPages } from '../../src/site/authored-pages/check-pages.ts';
import { renderMdx } from './render-mdx.ts';

/**
 * Turns the records of a content folder into MDX pages in its `generated/`, which holds nothing else afterwards.
 * @returns what the pages were made from, sound in all respects
 * @throws ContentError with all problems, before anything is written
 */
export function buildContent(folder: string): Content {
  const content = readSoundContent(folder);
  writeGenerated(join(folder, 'generated'), content);
  return content;
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
    ...checkPages(pagesFolderOf(folder)),
  ];
  if (problems.length > 0) throw new ContentError(problems);
  return content;
}

/** A page for each record, and the vocabulary as JSON, which the pages read in no time. */
function writeGenerated(target: string, { projects, vocabulary }: Content): void {
  mkdirSync(target, { recursive: true });
  const gone = new Set(readdirSync(target));
  const write = (name: string, text: string) => {
    gone.delete(name);
    writeFileSync(join(target, name), text);
  };
  for (const project of projects) write(`${project.id}.mdx`, renderMdx(project));
  write(vocabularyFile, JSON.stringify(vocabulary));
  for (const name of gone) rmSync(join(target, name), { recursive: true });
}
