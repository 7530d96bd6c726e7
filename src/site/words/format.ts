import { continuationLabels, reportTypeLabels } from '../../records/labels.ts';
import type { ResolvedProject } from '../../records/resolve.ts';
import type { Vocabulary } from '../../records/schemas/vocabulary.ts';

const numberFormat = new Intl.NumberFormat('nb-NO', { maximumFractionDigits: 2 });
const listFormat = new Intl.ListFormat('nb-NO', { type: 'conjunction' });
const dateFormat = new Intl.DateTimeFormat('nb-NO', { dateStyle: 'long', timeZone: 'UTC' });
const monthFormat = new Intl.DateTimeFormat('nb-NO', {
  year: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});

/** `12000` → `12 000`, `2.8` → `2,8`. */
export const formatNumber = (value: number): string => numberFormat.format(value);

/** `a, b og c`. */
export const formatList = (values: readonly string[]): string => listFormat.format(values);

/** `1 prosjekt`, `18 prosjekter`. */
export const formatCount = (count: number): string =>
  `${formatNumber(count)} ${count === 1 ? 'prosjekt' : 'prosjekter'}`;

/** `2020`, `januar 2020` or `1. januar 2020`, as exactly as the report is. */
export function formatDate(date: string): string {
  if (date.length === 4) return date;
  return (date.length === 7 ? monthFormat : dateFormat).format(new Date(date));
}

/** `1. januar 2020 – 31. desember 2022`, `fra 2020`, `til 2022`. */
export function formatPeriod({
  from,
  to,
}: {
  from?: string | undefined;
  to?: string | undefined;
}): string {
  if (from === undefined) return to === undefined ? '' : `til ${formatDate(to)}`;
  if (to === undefined) return `fra ${formatDate(from)}`;
  return from === to ? formatDate(from) : `${formatDate(from)} – ${formatDate(to)}`;
}

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

/** `Ja. Stillingen er fast.` */
export function formatContinuation({ status, how }: ResolvedProject['continuation']): string {
  const ticked = continuationLabels[status];
  return how === undefined ? ticked : `${ticked}. ${how}`;
}
