import { continuationLabels, languageLabels, reportTypeLabels } from './records/labels.ts';
import type { ResolvedProject } from './records/resolve.ts';
import type { TermListName, Vocabulary } from './records/schemas/vocabulary.ts';

/** A value that a facet offers. */
export interface FacetValue {
  id: string;
  label: string;
}

/** A way to browse and filter the projects. */
export interface Facet {
  /** Name in the URL of a search and in the data that the browser gets. */
  param: string;
  /** First segment of its browse pages; facets without one can only be filtered on. */
  path?: string;
  /** Heading over one value and over all. */
  label: string;
  plural: string;
  /** All values there are, in the order to show them where counts do not decide. */
  values: (vocabulary: Vocabulary) => FacetValue[];
  /** The values that a project carries. */
  of: (project: ResolvedProject) => readonly string[];
}

const terms =
  (list: TermListName): Facet['values'] =>
  (vocabulary) =>
    vocabulary[list].map(({ id, label }) => ({ id, label: label.nb }));

const choices =
  (labels: Record<string, string>): Facet['values'] =>
  () =>
    Object.entries(labels).map(([id, label]) => ({ id, label }));

/**
 * All facets, in the order of the search page: the one table behind filters, browse
 * pages, links, counts and tests. Pagefind's own filter words (any, all, none, not) stay out.
 */
export const facets = [
  {
    param: 'malgruppe',
    path: 'malgrupper',
    label: 'Målgruppe',
    plural: 'Målgrupper',
    values: terms('target-groups'),
    of: (project) => project.targetGroups,
  },
  {
    param: 'metode',
    path: 'metoder',
    label: 'Metode',
    plural: 'Metoder',
    values: terms('methods'),
    of: (project) => project.methods,
  },
  {
    param: 'paragraf',
    path: 'paragrafer',
    label: 'Paragraf',
    plural: 'Paragrafer',
    values: (vocabulary) =>
      vocabulary.paragraphs.map(({ id, short, label }) => ({
        id,
        label: id === 'andre' ? label.nb : `${short} ${label.nb}`,
      })),
    of: (project) => project.paragraphs,
  },
  {
    param: 'fylke',
    path: 'fylker',
    label: 'Fylke',
    plural: 'Fylker',
    values: (vocabulary) =>
      vocabulary.counties.map(({ id, label, to }) => ({
        id,
        label: to === undefined ? label.nb : `${label.nb} (til ${to.slice(0, 4)})`,
      })),
    of: (project) => project.counties,
  },
  {
    param: 'hindring',
    path: 'hindringer',
    label: 'Hindring',
    plural: 'Hindringer',
    values: terms('obstacles'),
    of: (project) => project.obstacles,
  },
  {
    param: 'suksessfaktor',
    path: 'suksessfaktorer',
    label: 'Suksessfaktor',
    plural: 'Suksessfaktorer',
    values: terms('success-factors'),
    of: (project) => project.successFactors,
  },
  {
    param: 'partner',
    path: 'samarbeidspartnere',
    label: 'Samarbeidspartner',
    plural: 'Samarbeidspartnere',
    values: terms('partners'),
    of: (project) => project.partners,
  },
  {
    param: 'kommune',
    path: 'kommuner',
    label: 'Kommune',
    plural: 'Kommuner',
    values: terms('municipalities'),
    of: (project) => project.municipalities.map(({ id }) => id),
  },
  {
    param: 'kontor',
    label: 'Kontor',
    plural: 'Kontorer',
    values: terms('offices'),
    of: (project) => [project.office.id],
  },
  {
    param: 'videreforing',
    label: 'Videreføres',
    plural: 'Videreføres',
    values: choices(continuationLabels),
    of: (project) => [project.continuation.status],
  },
  {
    param: 'rapporttype',
    label: 'Rapporttype',
    plural: 'Rapporttyper',
    values: choices(reportTypeLabels),
    of: (project) => [project.reportType],
  },
  {
    param: 'malform',
    label: 'Målform i rapporten',
    plural: 'Målformer',
    values: choices(languageLabels),
    of: (project) => [project.language],
  },
] as const satisfies readonly Facet[];

/** Name of a facet in URLs. */
export type FacetParam = (typeof facets)[number]['param'];

/** Facets that have browse pages. */
export const browseFacets = facets.filter((facet) => 'path' in facet);
