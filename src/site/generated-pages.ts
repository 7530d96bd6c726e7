import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { editionNameFile, vocabularyFile } from '../records/paths.ts';
import type { Project } from '../records/read-content.ts';
import type { Vocabulary } from '../records/schemas/vocabulary.ts';
import { type Prose, readProse, readRecord } from './read-page.ts';

/** What `npm run build:content` has written into a folder, sound as it has checked it. */
export interface GeneratedPages {
  vocabulary: Vocabulary;
  /** The name of what is being built, by which files of two builds are told apart. */
  edition: string;
  projects: Project[];
  /** The prose of a project's page, read when it is asked for: no build needs all of it at a time. */
  prose: (id: string) => Prose;
}

/** Opens the folder of the generated pages. */
export function openGeneratedPages(folder: string): GeneratedPages {
  const vocabulary = join(folder, vocabularyFile);
  if (!existsSync(vocabulary))
    throw new Error(`${vocabulary} is missing; run npm run build:content`);
  const pageOf = (id: string) => readFileSync(join(folder, `${id}${ending}`), 'utf8');
  return {
    vocabulary: JSON.parse(readFileSync(vocabulary, 'utf8')) as Vocabulary,
    edition: JSON.parse(readFileSync(join(folder, editionNameFile), 'utf8')) as string,
    projects: readdirSync(folder)
      .filter((name) => extname(name) === ending)
      .map((name) => name.slice(0, -ending.length))
      .map((id) => ({ id, ...readRecord(pageOf(id)) })),
    prose: (id) => readProse(pageOf(id)),
  };
}

const ending = '.mdx';
