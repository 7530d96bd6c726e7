import type { IndexFacts } from '../pagefind/reader/word-index.ts';
import type { PackedFacet } from './pack-facet.ts';

/** Results shown at first and added by each "Vis flere". */
export const pageSize = 10;

/** One facet's values by project: `rows[row]` lists positions in `values`. */
export interface FacetFacts {
  values: string[];
  rows: number[][];
}

/** The file that the search page loads once: what it must know of all projects to filter, count and sort. */
export interface SearchFacts {
  /** URL parameters of all facets, those of the places included. */
  params: string[];
  /** Those of the places. */
  places: string[];
  /** Number of projects; the row of each is less. */
  count: number;
  /** By URL parameter; facets that would make the file large are in files of their own. */
  facets: Record<string, PackedFacet>;
  index: IndexFacts;
  /** Words for what each paragraph is about, canonical, by its id. */
  paragraphs: Record<string, string[]>;
}

/** Facets that the page does not list, with the labels of their values; fetched when one of them is chosen. */
export interface PlaceFacts {
  facets: Record<string, FacetFacts>;
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
  summary: string;
  /** Anchor on the project page and text, in the order of the page. */
  sections: [slug: string, text: string][];
}
