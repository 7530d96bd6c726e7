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
  /** By URL parameter of the facet. */
  facets: Record<string, PackedFacet>;
  years: number[];
  /** Words for what each paragraph is about, canonical, by its id. */
  paragraphs: Record<string, string[]>;
  /** Words that are parts of compounds, folded, parted by blanks. */
  parts: string;
}

/** Facets that the page does not list, with the labels of their values; fetched when one of them is chosen. */
export interface PlaceFacts {
  facets: Record<string, FacetFacts>;
  labels: Record<string, Record<string, string>>;
}

/** What the search shows of one project; its file is fetched when it is among the results shown. */
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
