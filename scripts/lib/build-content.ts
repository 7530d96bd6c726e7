import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../../src/lib/check-content.ts';
import { vocabularyFile } from '../../src/lib/paths.ts';
import { ContentError } from '../../src/lib/problem.ts';
import { type Content, readContent } from '../../src/lib/read-content.ts';
import { renderMdx } from './render-mdx.ts';

/**
 * Turns the records of a content folder into MDX pages in its `generated/`, which is wiped first. The vocabulary is
 * written beside them as JSON, which the pages read in no time.
 * Throws a ContentError with all problems, before anything is written.
 * @returns what the pages were made from, sound in all respects
 */
export function buildContent(folder: string): Content {
  const content = readContent(folder);
  const problems = [...content.problems, ...checkContent(content)];
  if (problems.length > 0) throw new ContentError(problems);

  const target = join(folder, 'generated');
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const project of content.projects)
    writeFileSync(join(target, `${project.id}.mdx`), renderMdx(project));
  writeFileSync(join(target, vocabularyFile), JSON.stringify(content.vocabulary));
  return content;
}
