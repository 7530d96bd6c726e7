/** Facets whose values are places. */
export type PlaceParam = 'fylke' | 'kommune' | 'kontor';

/** What names stand for. */
export interface NamedPlace {
  /** As they are spelt, numbers too: `Hå`, `Nord-Norge`, `4601`. */
  names: string[];
  /**
   * They are words as well, as they are spelt (`Time`) or without their æ, ø and å (`Hå`), so that it takes more than the letters
   * to mean the place.
   */
  isWord?: 'spelt' | 'plain';
  /** Values by facet, those that a name alone stands for first. */
  values: Partial<Record<PlaceParam, string[]>>;
  /** Counties that the municipality lies in, now and when its office reported. */
  within?: string[];
  /** No project is from there. */
  isEmpty?: true;
}

/** All that a query can name, besides the projects themselves; fetched for the first words of a query. */
export interface NamesFile {
  places: NamedPlace[];
  /** Paragraphs that some project works under. */
  paragraphs: string[];
  /** Refs that have become part of another project, and its ref. */
  formerRefs: Record<string, string>;
}
