import { type Facet, facets } from '../../facets.ts';
import type { ResolvedProject } from '../../records/resolve.ts';
import type { Vocabulary } from '../../records/schemas/vocabulary.ts';
import { sections } from '../../sections.ts';
import type { Fields } from '../format/fields.ts';

/** The texts that a project is found by: its running text, and those of the fields. */
export interface ProjectTexts extends Fields {
  /** The sections, parted by an empty line. */
  body: string;
}

/** Gathers the texts that a project is found by. */
export function projectTexts(project: ResolvedProject, vocabulary: Vocabulary): ProjectTexts {
  const places = [project.office, ...project.municipalities, ...project.countiesNow];
  return {
    title: project.title,
    tags: lines(telling.flatMap((facet) => labelsOf(facet, project, vocabulary))),
    summary: project.summary,
    places: lines([
      ...places.flatMap(({ label, synonyms }) => [label.nb, ...synonyms]),
      project.countyReported?.label.nb ?? '',
      project.office.district ?? '',
      project.ref,
    ]),
    asks: lines(project.asks),
    body: sections.flatMap(({ key }) => project.sections[key]?.text ?? []).join('\n\n'),
  };
}

const telling = facets.filter((facet) => facet.telling);

/** Labels of the values that a project carries, in the order of the list. */
function labelsOf(facet: Facet, project: ResolvedProject, vocabulary: Vocabulary): string[] {
  const carried = facet.of(project);
  return facet
    .values(vocabulary)
    .filter(({ id }) => carried.includes(id))
    .map(({ label }) => label);
}

const lines = (texts: readonly string[]) => texts.filter((text) => text !== '').join('\n');
