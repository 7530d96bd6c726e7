import { sectionKeys } from '../../sections.ts';
import { citationsOf } from '../citations.ts';
import { parseCitation } from '../schemas/citation.ts';
import type { ProjectRecord } from '../schemas/project.ts';
import type { Sources } from './sources.ts';

/** A text of a record and the citations it rests on. */
export interface Prose {
  field: string;
  text: string;
  lines: readonly string[];
}

/** Every prose field of a record with the citations it rests on. */
export function proseOf(project: ProjectRecord): Prose[] {
  const prose: Prose[] = [
    { field: 'summary', text: project.summary, lines: citationsOf(project) },
    { field: 'asks', text: project.asks.join('. '), lines: citationsOf(project) },
  ];
  for (const key of sectionKeys) {
    const section = project.sections[key];
    if (section) prose.push({ field: `sections.${key}`, text: section.text, lines: section.lines });
  }
  const { how, lines } = project.continuation;
  if (how !== undefined) prose.push({ field: 'continuation.how', text: how, lines: lines ?? [] });
  return prose;
}

/** The lines of the sources that citations name, one under the other. */
export const cited = (lines: readonly string[], sources: Sources): string =>
  lines
    .flatMap((citation) => {
      const range = parseCitation(citation);
      return range ? (sources.document(range.document) ?? []).slice(range.from - 1, range.to) : [];
    })
    .join('\n');

/** Every text of a record or of one of its fields. */
export function textsIn(value: unknown, field = ''): { field: string; text: string }[] {
  if (typeof value === 'string') return [{ field: field.replace(/\.text$/, ''), text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, field === '' ? key : `${field}.${key}`),
  );
}
