import type { Span } from './query-text.ts';

/** A part of a query that names values of a facet. */
export interface NamedPart {
  /** As it was written, with what tells how it is meant: `nav trysil`. */
  text: string;
  param: string;
  values: string[];
  /** Counties to offer, as no project is from there. */
  instead?: string[];
}

/** The same where it stands. */
export interface PlacedPart extends NamedPart {
  /** All that leaves the query with it: `i Trysil kommune`. */
  span: Span;
  /** The name alone. */
  name: Span;
}
