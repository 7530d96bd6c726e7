import { fold } from '../../src/norwegian/fold.ts';
import { phraseOf, preparePhrases } from '../../src/norwegian/phrases.ts';
import type { SearchDocument } from '../../src/search/format/files.ts';
import { asName, prepareGroups, type QueryLanguage } from '../../src/search/format/language.ts';
import { seamMarker } from '../../src/search/format/seams.ts';

/** A language of a few groups of synonyms, words for tags, words for paragraphs, and parts of compounds. */
export function makeLanguage({
  groups = [],
  names = [],
  tags = {},
  paragraphs = {},
  parts = '',
}: {
  groups?: string[][];
  /** By the number of the group that they belong to. */
  names?: string[][];
  tags?: Record<string, string[]>;
  paragraphs?: Record<string, string[]>;
  parts?: string;
} = {}): QueryLanguage {
  const canonical = (entries: Record<string, string[]>) =>
    Object.entries(entries).map(([key, words]) => [key, words.map(phraseOf)] as const);
  return {
    ...prepareGroups(
      groups
        .map((words) => words.map(phraseOf))
        .map((words, number) => [
          number,
          words.concat((names[number] ?? []).map((name) => asName(phraseOf(name)))),
        ]),
    ),
    tags: preparePhrases(canonical(tags)),
    paragraphs: Object.fromEntries(canonical(paragraphs)),
    parts: new Set(parts.split(' ').map(fold)),
  };
}

/** A document with a title, a summary and sections, as the site has it in a file. */
export function makeDocument(
  { title = 'Jobbsporet', summary = '', sections = [] }: Partial<SearchDocument> = {},
  parts: ReadonlySet<string> = new Set(),
): SearchDocument {
  const markSeams = seamMarker(parts);
  return {
    id: 'jobbsporet-nordvik',
    ref: 'u22-001',
    title: markSeams(title),
    language: 'nb',
    facts: [],
    figures: [],
    summary: markSeams(summary),
    sections: sections.map(([slug, text]) => [slug, markSeams(text)]),
  };
}
