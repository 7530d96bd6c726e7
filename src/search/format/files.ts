import type { FacetValues, PackedFacet } from './pack-facet.ts';

/** Results shown at first and added by each "Vis flere". */
export const pageSize = 10;

/** Orders that neither relevance nor the document numbers give; the file of each has all documents in that order. */
export const storedOrders = ['tittel', 'nyeste'] as const;
export type StoredOrder = (typeof storedOrders)[number];

/**
 * The files of the search: the one list of them. They lie in a folder that is named by the edition of the site, so that files of
 * two builds are never mixed; only the index lies elsewhere, its files named by what they hold.
 */
export const searchFiles = {
  facts: 'sok.json',
  /** The ref of each document. */
  refs: 'rader.json',
  /** All projects as the open data have them, for exporting a selection. */
  projects: 'prosjekter.json',
  /** The words of the records with the number of records that have them. */
  words: 'ord.json',
  /** What a query can name. */
  names: 'navn.json',
  unlisted: 'steder.json',
  facet: (param: string) => `fasett/${param}.json`,
  order: (order: StoredOrder) => `rekkefolge/${order}.json`,
  language: (shard: number) => `sprak/${shard}.json`,
  suggestions: (shard: number) => `forslag/${shard}.json`,
  document: (doc: number) => `tekst/${doc}.json`,
  wordPlaces: (file: number) => `ordplass/${file}.json`,
} as const;

/** Folder of an edition's search files, from the root of the site. */
export const editionFolder = (edition: string): string => `${editionsFolder}${edition}`;

/** Where the folders of editions lie. */
export const editionsFolder = 'data/utgave/';

/** The file that tells which edition the site is now: `{ "edition": "…" }`. */
export const editionFile = 'data/utgave.json';

/** Pagefind's folder, from the root of the site. */
export const indexFolder = 'pagefind';

/** Facet of the projects' refs: each project has its own, so the list of refs is all there is to know of it. */
export const refParam = 'ref';

/** Where the words of the index are. */
export interface IndexFacts {
  /** What the names of the index's files begin with. */
  name: string;
  /** For each file as much of its first word as tells it from the last word of the file before. */
  firstWords: string[];
}

/** The file that the search page loads once: what it must know of all projects to filter, count and sort. */
export interface SearchFacts {
  /** URL parameters of all facets, that of the refs too. */
  params: string[];
  /** Those whose values the page does not list; they have a file of their own. */
  unlisted: string[];
  /** Those that say where. */
  places: string[];
  /** By the letter that stands for them in tags: those that a query can name the values of, with what one value is called. */
  tags: Record<string, [param: string, label: string]>;
  /** Those that tell what a project is about. */
  telling: string[];
  /** How the names begin that a query may have, with blanks between. */
  nameStarts: string;
  /** Number of projects; the document number of each is less. */
  count: number;
  /** By URL parameter, the inlined ones; those that would make this file large have files of their own. */
  facets: Record<string, PackedFacet>;
  index: IndexFacts;
  /** Words for what each paragraph is about, canonical, by its id. */
  paragraphs: Record<string, string[]>;
}

/** Facets that the page does not list, with the labels of their values; fetched when one of them is chosen. */
export interface UnlistedFacets {
  facets: Record<string, FacetValues>;
  labels: Record<string, Record<string, string>>;
}

/** What the search shows of one project, the seams of compounds marked; fetched when it is among the results shown. */
export interface SearchDocument {
  id: string;
  ref: string;
  title: string;
  /** Written form of the title. */
  language: 'nb' | 'nn';
  facts: string[];
  /** What came of it, in a few words each. */
  figures: string[];
  summary: string;
  /** Anchor on the project page and text, in the order of the page. */
  sections: [slug: string, text: string][];
  /** Everyday phrasings that the project answers; where there are any. */
  asks?: string[];
}

/**
 * Something to suggest while typing; kind is a facet's parameter, or `prosjekt`. Some are found by words that the label lacks,
 * for instance `KVP`.
 */
export type Suggestion = [kind: string, label: string, id: string, alsoFoundBy?: string];
