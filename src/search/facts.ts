/** One facet's values by project: `rows[row]` lists positions in `values`. */
export interface FacetFacts {
  values: string[];
  rows: number[][];
}

/** The file that the search page loads once: what it must know of all projects to filter, count and sort. */
export interface SearchFacts {
  /** Pagefind's id of each project's page, without the language. */
  pages: string[];
  /** URL parameters of all facets, those of the places included. */
  params: string[];
  /** By URL parameter of the facet. */
  facets: Record<string, FacetFacts>;
  /** Rows in the order of their titles. */
  byTitle: number[];
  years: number[];
  /** Synonym groups as canonical phrases. */
  groups: string[][];
  /** Words for what each paragraph is about, canonical, by its id. */
  paragraphs: Record<string, string[]>;
  /** Words for each tag, canonical, by the token of the tag. */
  tags: Record<string, string[]>;
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
