import { reportTypeLabels } from '../labels.ts';
import type { ResolvedProject } from '../resolve.ts';
import type { Vocabulary } from '../schemas/vocabulary.ts';

/** `2020–2022` where the report states the period, else the year it reports on. */
export function formatYears({ period, year }: Pick<ResolvedProject, 'period' | 'year'>): string {
  const [from, to] = [period?.from?.slice(0, 4), period?.to?.slice(0, 4)];
  if (from === undefined || to === undefined) return String(year);
  return from === to ? from : `${from}–${to}`;
}

/** How a paragraph is written in running text, by its id: `20a` → `§ 20 a`; no line ends after the sign. */
export const paragraphShort =
  ({ paragraphs }: Pick<Vocabulary, 'paragraphs'>) =>
  (id: string): string =>
    (paragraphs.find((paragraph) => paragraph.id === id)?.short ?? id).replaceAll('§ ', '§\u00a0');

/** The line of facts under a project's title in lists: office, county, year, type of report, paragraphs. */
export function factLine(
  project: ResolvedProject,
  paragraphShort: (id: string) => string,
): string[] {
  return [
    project.office.label.nb,
    project.countiesNow.map(({ label }) => label.nb).join(' og '),
    formatYears(project),
    ...(project.reportType === 'unknown'
      ? []
      : [reportTypeLabels[project.reportType].toLowerCase()]),
    project.paragraphs
      .filter((id) => id !== 'andre')
      .map(paragraphShort)
      .join(', '),
  ].filter((fact) => fact !== '');
}
