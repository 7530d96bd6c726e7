import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { inject } from 'vitest';
import type { OpenProject } from '../../src/open-data/open-data.ts';
import type { Vocabulary } from '../../src/records/schemas/vocabulary.ts';
import { editionFile, editionFolder } from '../../src/search/format/files.ts';

/** Folder of the site that the global setup has built. */
export const folder: string = inject('folder');

/** A file of the built site as text. */
export const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

/** The edition of the built site. */
export const edition: string = JSON.parse(read(editionFile)).edition;

/** A file of the search, as text. */
export const readSearchFile = (path: string): string => read(`${editionFolder(edition)}/${path}`);

/** The page at an address such as `/om/`. */
export const readPage = (address: string): string =>
  read(address.endsWith('/') ? `${address}index.html` : address);

/** Addresses of all pages of a built site, for instance `/om/` and `/404.html`. */
export const pagesIn = (site: string): string[] =>
  readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`)
    .sort();

/** The projects as the open data give them. */
export const projects = JSON.parse(read('data/prosjekter.json')) as OpenProject[];

/** The controlled lists as the open data give them. */
export const vocabulary = JSON.parse(read('data/vokabular.json')) as Vocabulary;

/** The project with a ref. */
export function projectOf(ref: string): OpenProject {
  const found = projects.find((project) => project.ref === ref);
  if (!found) throw new Error(`No project ${ref}`);
  return found;
}

/** Address of a project's page. */
export const pageOf = (ref: string): string => `/prosjekter/${projectOf(ref).id}/`;

const countyIds = new Map(vocabulary.counties.map((county) => [county.label.nb, county]));

/** The values of a facet that a project carries, worked out from the open data alone. */
export const facetValues: Record<string, (project: OpenProject) => readonly string[]> = {
  malgruppe: ({ targetGroups }) => targetGroups,
  metode: ({ methods }) => methods,
  paragraf: ({ paragraphs }) => paragraphs,
  hindring: ({ obstacles }) => obstacles,
  suksessfaktor: ({ successFactors }) => successFactors,
  partner: ({ partners }) => partners,
  videreforing: ({ continuation }) => [continuation.status],
  drift: ({ continuation: { form } }) => (form === null ? [] : [form]),
  tall: ({ outcomes }) => [
    ...new Set(outcomes.map(({ topic }) => topic).filter((topic) => topic !== 'capacity')),
  ],
  rapporttype: ({ reportType }) => [reportType],
  malform: ({ language }) => [language],
  // A county of the reports is a value of its own only where it no longer exists.
  fylke: ({ countiesNow, countyReported }) => [
    ...countiesNow.map((label) => countyIds.get(label)?.id ?? label),
    ...[countyIds.get(countyReported ?? '')].flatMap((county) => (county?.to ? [county.id] : [])),
  ],
};

/** One value page of each facet that has pages: the value that most projects carry. */
export const frequentValue = (param: string): string => {
  const counts = new Map<string, number>();
  for (const project of projects)
    for (const value of facetValues[param]?.(project) ?? [])
      counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
};
