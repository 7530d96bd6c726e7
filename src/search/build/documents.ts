import { facets } from '../../facets.ts';
import type { ResolvedProject } from '../../records/resolve.ts';
import type { Term, Vocabulary } from '../../records/schemas/vocabulary.ts';
import { sections } from '../../sections.ts';
import { factLine, paragraphShort } from '../../site/words/format.ts';
import type { SearchDocument } from '../format/files.ts';

/** What the result list shows of a project. */
export function searchDocument(
  project: ResolvedProject,
  vocabulary: Vocabulary,
  markSeams: (text: string) => string,
): SearchDocument {
  return {
    id: project.id,
    ref: project.ref,
    title: markSeams(project.title),
    language: project.language,
    facts: factLine(project, paragraphShort(vocabulary)),
    summary: markSeams(project.summary),
    sections: sections.flatMap(({ key, slug }): SearchDocument['sections'] => {
      const section = project.sections[key];
      return section ? [[slug, markSeams(plain(section.text))]] : [];
    }),
  };
}

/** Markdown of a section as running text; paragraphs and list items are parted by a dot in the middle. */
const plain = (markdown: string) =>
  markdown
    .split(/\s*\n\s*(?:\n\s*|(?=[-*] ))/)
    .map((block) => block.replace(/^\s*[-*] /, '').replace(/\s*\n\s*/g, ' '))
    .join(' · ');

/** The texts that a project is found by, from the most to the least telling. */
export interface SearchFields {
  title: string;
  /** Labels of target groups and methods. */
  tags: string;
  summary: string;
  /** Office, municipality, county. */
  places: string;
  /** The sections. */
  body: string;
}

/** Gathers the texts that a project is found by. */
export function searchFields(project: ResolvedProject, vocabulary: Vocabulary): SearchFields {
  const terms = [
    ...pick(vocabulary['target-groups'], project.targetGroups),
    ...pick(vocabulary.methods, project.methods),
  ];
  const places = [project.office, ...project.municipalities, ...project.countiesNow];
  return {
    title: project.title,
    tags: labels(terms),
    summary: project.summary,
    places: lines([
      ...places.flatMap(({ label, synonyms }) => [label.nb, ...synonyms]),
      project.countyReported?.label.nb ?? '',
      project.office.district ?? '',
      project.ref,
    ]),
    body: lines(sections.map(({ key }) => project.sections[key]?.text ?? '')),
  };
}

const pick = (list: readonly Term[], ids: readonly string[]) =>
  list.filter(({ id }) => ids.includes(id));
const labels = (terms: readonly Term[]) => lines(terms.map(({ label }) => label.nb));
const lines = (texts: readonly string[]) => texts.filter((text) => text !== '').join('\n');

/** A project's values of every facet, by URL parameter. */
export const facetValues = (project: ResolvedProject): Map<string, readonly string[]> =>
  new Map(facets.map((facet) => [facet.param, facet.of(project)]));
