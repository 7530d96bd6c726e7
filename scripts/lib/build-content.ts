import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../../src/lib/check-content.ts';
import { vocabularyFile } from '../../src/lib/paths.ts';
import { ContentError } from '../../src/lib/problem.ts';
import { type Content, readContent } from '../../src/lib/read-content.ts';
import { renderMdx } from './render-mdx.ts';

/**
 * Turns the records of a content folder into MDX pages in its `generated/`.
 * Throws a ContentError with all problems, before anything is written.
 * @returns what the pages were made from, sound in all respects
 */
export function buildContent(folder: string): Content {
  const content = readSoundContent(folder);
  writeGenerated(folder, content);
  return content;
}

/** Reads a content folder; throws a ContentError with everything that is wrong with it. */
export function readSoundContent(folder: string): Content {
  const content = readContent(folder);
  const problems = [...content.problems, ...checkContent(content)];
  if (problems.length > 0) throw new ContentError(problems);
  return content;
}

/** Writes `generated/` anew: a page for each record, and the vocabulary as JSON, which the pages read in no time. */
export function writeGenerated(folder: string, { projects, vocabulary }: Content): void {
  const target = join(folder, 'generated');
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const project of projects)
    writeFileSync(join(target, `${project.id}.mdx`), renderMdx(project));
  writeFileSync(join(target, vocabularyFile), JSON.stringify(vocabulary));
}
