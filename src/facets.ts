import { sortBy } from './norwegian/sort.ts';
import {
  continuationFormLabels,
  continuationLabels,
  languageLabels,
  outcomeTopicLabels,
  reportTypeLabels,
} from './records/labels.ts';
import { references } from './records/references.ts';
import type { ResolvedProject } from './records/resolve.ts';
import type { TermListName, Vocabulary } from './records/schemas/vocabulary.ts';

/** A value that a facet offers. */
export interface FacetValue {
  id: string;
  label: string;
}

/** How two projects are alike by a value that both carry. */
export interface Likeness {
  /** Where it stands among the reasons. */
  place: number;
  /** How much it says next to its rarity, which counts too. */
  weight: number;
  /** Whether it is told however many share it. */
  alwaysTold?: true;
  /** The sentence that tells it, from the list of the labels and their number. */
  tell: (list: string, count: number) => string;
}

/** What a value's page says of the values of a facet that its projects carry besides. */
export interface Beside {
  param: string;
  heading: string;
}

/** A way to browse and filter the projects, with everything that some place needs to know of it. */
export interface Facet {
  /** Name in the URL of a search and in the data that the browser gets. */
  param: string;
  /** First segment of its browse pages; facets without one can only be filtered on. */
  path?: string;
  /** What one value is called, and what all are. */
  label: string;
  plural: string;
  /** On top of the list of its values. */
  introduction?: string;
  /** The controlled list whose values it has. */
  list?: TermListName;
  /** All values there are, in the order of the list. */
  values: (vocabulary: Vocabulary) => FacetValue[];
  /** The values that a project carries. */
  of: (project: ResolvedProject) => readonly string[];
  /** Values are shown in the order of the list, not the most frequent first. */
  inOrder?: true;
  /** The search page lists its values, and shows them at once or closed; else they are chosen by suggestions and links. */
  offered?: 'open' | 'closed';
  /** Its values are suggested while somebody types. */
  suggested?: true;
  /** A query can name its values: the letter that stands for the facet in tags. */
  tag?: string;
  /** Labels of its values are among the texts that a project is found by, and tell what the best hits are about. */
  telling?: true;
  /** It says where: the sentence over the results puts `i` before its values. */
  place?: true;
  /** What its values are called outside their list, before the label in small letters: `tall om arbeid`. */
  beforeLabel?: string;
  /** What it says of two projects that they share a value. */
  likeness?: Likeness;
  /** It stands in the menu of every page. */
  menu?: true;
  /** Where it stands among the facets of the front page, and how many of its values are shown there. */
  front?: { place: number; max: number };
  /** What the page of a value tells of other values. */
  beside?: readonly Beside[];
}

const terms = (list: TermListName) => ({
  list,
  values: (vocabulary: Vocabulary): FacetValue[] =>
    vocabulary[list].map(({ id, label }) => ({ id, label: label.nb })),
});

/** Places have no order of their own: they stand as in a Norwegian register. */
const places = (list: TermListName) => ({
  ...terms(list),
  values: (vocabulary: Vocabulary): FacetValue[] =>
    sortBy(terms(list).values(vocabulary), ({ label }) => label),
});

const choices = (labels: Record<string, string>) => ({
  values: (): FacetValue[] => Object.entries(labels).map(([id, label]) => ({ id, label })),
});

/** `Samme metode: kurs.`, `Samme metoder: kurs og los.` */
const same =
  (one: string, many: string): Likeness['tell'] =>
  (list, count) =>
    `Samme ${count === 1 ? one : many}: ${list}.`;

const table = [
  {
    param: 'malgruppe',
    path: 'malgrupper',
    label: 'Målgruppe',
    plural: 'Målgrupper',
    introduction: 'Hvem prosjektene er laget for. Et prosjekt kan ha flere målgrupper.',
    ...terms(references.targetGroups),
    of: (project) => project.targetGroups,
    offered: 'open',
    suggested: true,
    tag: 't',
    telling: true,
    likeness: { place: 1, weight: 1, alwaysTold: true, tell: same('målgruppe', 'målgrupper') },
    menu: true,
    front: { place: 1, max: 8 },
    beside: [
      { param: 'metode', heading: 'Metoder som er brukt' },
      { param: 'hindring', heading: 'Hindringer som er nevnt' },
    ],
  },
  {
    param: 'metode',
    path: 'metoder',
    label: 'Metode',
    plural: 'Metoder',
    introduction:
      'Hva prosjektene gjorde, fra jobbspesialist til gjeldsrådgivning. Et prosjekt kan ha flere metoder.',
    ...terms(references.methods),
    of: (project) => project.methods,
    offered: 'open',
    suggested: true,
    tag: 'm',
    telling: true,
    likeness: { place: 2, weight: 1, alwaysTold: true, tell: same('metode', 'metoder') },
    menu: true,
    front: { place: 2, max: 8 },
    beside: [
      { param: 'malgruppe', heading: 'Målgrupper' },
      { param: 'metode', heading: 'Ofte sammen med' },
    ],
  },
  {
    param: 'paragraf',
    path: 'paragrafer',
    label: 'Paragraf',
    plural: 'Paragrafer',
    introduction: 'Paragrafene i sosialtjenesteloven som kontorene krysset av for i rapporten.',
    list: references.paragraphs,
    values: (vocabulary) =>
      vocabulary.paragraphs.map(({ id, short, label }) => ({
        id,
        label: id === 'andre' ? label.nb : `${short} ${label.nb}`,
      })),
    of: (project) => project.paragraphs,
    inOrder: true,
    offered: 'open',
    suggested: true,
    likeness: { place: 4, weight: 0.05, tell: (list) => `Begge arbeider etter ${list}.` },
    menu: true,
    front: { place: 4, max: 20 },
    beside: [{ param: 'paragraf', heading: 'Ofte sammen med' }],
  },
  {
    param: 'fylke',
    path: 'fylker',
    label: 'Fylke',
    plural: 'Fylker',
    introduction:
      'Prosjektene etter fylke, slik fylkene er nå og slik de var da kontorene rapporterte.',
    list: 'counties',
    values: ({ counties }) =>
      sortBy(
        counties,
        ({ to }) => (to === undefined ? 'now' : 'then'),
        ({ label }) => label.nb,
      ).map(({ id, label, to }) => ({
        id,
        label: to === undefined ? label.nb : `${label.nb} (til ${to.slice(0, 4)})`,
      })),
    of: (project) => project.counties,
    offered: 'open',
    suggested: true,
    place: true,
    menu: true,
    beside: [{ param: 'malgruppe', heading: 'Målgrupper' }],
  },
  {
    param: 'hindring',
    path: 'hindringer',
    label: 'Hindring',
    plural: 'Hindringer',
    introduction: 'Det som bremset eller stoppet arbeidet, slik kontorene selv beskriver det.',
    ...terms(references.obstacles),
    of: (project) => project.obstacles,
    offered: 'closed',
    suggested: true,
    tag: 'o',
    likeness: { place: 3, weight: 0.15, tell: same('hindring', 'hindringer') },
    front: { place: 3, max: 8 },
    beside: [
      { param: 'suksessfaktor', heading: 'Suksessfaktorer som de samme prosjektene oppgir' },
      { param: 'hindring', heading: 'Andre hindringer i de samme prosjektene' },
    ],
  },
  {
    param: 'suksessfaktor',
    path: 'suksessfaktorer',
    label: 'Suksessfaktor',
    plural: 'Suksessfaktorer',
    introduction: 'Det kontorene selv mener fikk arbeidet til å fungere.',
    ...terms(references.successFactors),
    of: (project) => project.successFactors,
    offered: 'closed',
    likeness: { place: 6, weight: 0.1, tell: same('suksessfaktor', 'suksessfaktorer') },
    beside: [
      { param: 'hindring', heading: 'Hindringer som de samme prosjektene oppgir' },
      { param: 'suksessfaktor', heading: 'Andre suksessfaktorer i de samme prosjektene' },
    ],
  },
  {
    param: 'partner',
    path: 'samarbeidspartnere',
    label: 'Samarbeidspartner',
    plural: 'Samarbeidspartnere',
    introduction: 'Hvem kontorene samarbeidet med.',
    ...terms(references.partners),
    of: (project) => project.partners,
    offered: 'closed',
    tag: 'p',
    likeness: { place: 5, weight: 0.1, tell: (list) => `Begge samarbeider med ${list}.` },
    beside: [{ param: 'metode', heading: 'Metoder' }],
  },
  {
    param: 'kommune',
    path: 'kommuner',
    label: 'Kommune',
    plural: 'Kommuner',
    introduction: 'Kommunene som kontorene betjente da de rapporterte.',
    ...places('municipalities'),
    of: (project) => project.municipalities.map(({ id }) => id),
    suggested: true,
    place: true,
  },
  {
    param: 'kontor',
    label: 'Kontor',
    plural: 'Kontorer',
    ...places(references.office),
    of: (project) => [project.office.id],
    suggested: true,
  },
  {
    param: 'videreforing',
    label: 'Videreføres',
    plural: 'Videreføres',
    ...choices(continuationLabels),
    of: (project) => [project.continuation.status],
    offered: 'closed',
  },
  {
    param: 'drift',
    label: 'Hvordan det går videre',
    plural: 'Hvordan det går videre',
    ...choices(continuationFormLabels),
    of: ({ continuation: { form } }) => (form === undefined ? [] : [form]),
    inOrder: true,
    offered: 'closed',
  },
  {
    param: 'tall',
    label: 'Oppgir tall om',
    plural: 'Oppgir tall om',
    ...choices(outcomeTopicLabels),
    of: ({ outcomes }) => [
      ...new Set(outcomes.map(({ topic }) => topic).filter((topic) => topic !== 'capacity')),
    ],
    offered: 'closed',
    beforeLabel: 'tall om',
  },
  {
    param: 'rapporttype',
    label: 'Rapporttype',
    plural: 'Rapporttyper',
    ...choices(reportTypeLabels),
    of: (project) => [project.reportType],
    offered: 'closed',
  },
  {
    param: 'malform',
    label: 'Målform i rapporten',
    plural: 'Målformer',
    ...choices(languageLabels),
    of: (project) => [project.language],
    offered: 'closed',
  },
] as const satisfies readonly Facet[];

/** Name of a facet in URLs. */
export type FacetParam = (typeof table)[number]['param'];

/**
 * All facets, in the order of the search page: the one table behind filters, browse pages, links, counts, suggestions,
 * tags, similar projects and tests. Pagefind's own filter words (any, all, none, not) stay out.
 */
export const facets: readonly Facet[] = table;

/** A facet that has browse pages. */
export type BrowseFacet = Facet & { path: string };

/** Facets that have browse pages. */
export const browseFacets: readonly BrowseFacet[] = facets.filter(
  (facet): facet is BrowseFacet => facet.path !== undefined,
);

/** Facets whose values a query can name, with the letter that stands for each in tags. */
export const taggedFacets: readonly (Facet & { tag: string; list: TermListName })[] = facets.filter(
  (facet): facet is Facet & { tag: string; list: TermListName } =>
    facet.tag !== undefined && facet.list !== undefined,
);
