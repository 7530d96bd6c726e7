import type { Answer, Engine } from './engine.ts';
import type { FacetFacts, PlaceFacts, SearchFacts } from './facts.ts';
import { dropUnknown, type Filtered, filterRows } from './filter.ts';
import { joinLanguage } from './language-files.ts';
import type { Hit } from './rank.ts';
import { sortRows } from './sort-rows.ts';
import type { SearchState } from './state.ts';

/** What one state gives. */
export interface Found {
  /** The state without filters that no project has. */
  state: SearchState;
  unknownValues: string[];
  answer: Answer;
  counts: Filtered['counts'];
  /** Rows in the order to show them. */
  rows: number[];
  hits: Map<number, Hit>;
}

const nothingAsked: Answer = {
  hits: [],
  concepts: [],
  language: { ...joinLanguage([]), paragraphs: {}, parts: new Set() },
  corrections: [],
  unknown: [],
};

/** From a state to the projects that answer it, in order, with the counts of all facets. */
export class Finder {
  private readonly engine: Engine;
  private readonly facts: SearchFacts;
  private facets: Record<string, FacetFacts>;
  private labels: PlaceFacts['labels'] = {};

  constructor(engine: Engine, facts: SearchFacts, facets: Record<string, FacetFacts>) {
    this.engine = engine;
    this.facts = facts;
    this.facets = facets;
  }

  /** Label of a value that the page does not list. */
  labelOf(param: string, value: string): string {
    return this.labels[param]?.[value] ?? value;
  }

  async find(asked: SearchState): Promise<Found> {
    await this.needPlaces(asked);
    const { known, unknown } = dropUnknown(asked.selections, this.facets);
    const state = { ...asked, selections: known };
    const query = state.query.trim();
    const answer = query === '' ? nothingAsked : await this.engine.search(query, state.verbatim);
    const { rows, counts } = this.filter(answer, state);
    const byTitle = state.sort === 'tittel' ? await this.engine.byTitle() : [];
    return {
      state,
      unknownValues: unknown,
      answer,
      counts,
      rows: sortRows(rows, state.sort, { years: this.facts.years, byTitle }),
      hits: new Map(answer.hits.map((hit) => [hit.row, hit])),
    };
  }

  /** How many projects the same words would give with other filters. */
  countWith({ answer }: Found, state: SearchState): number {
    return this.filter(answer, state).rows.length;
  }

  private filter({ concepts, hits }: Answer, { selections }: SearchState): Filtered {
    const rows = concepts.length > 0 ? hits.map(({ row }) => row) : this.facts.years.keys();
    return filterRows(rows, this.facets, selections);
  }

  /** Fetches the facts of places when a state chooses one that is not among the facets yet. */
  private async needPlaces({ selections }: SearchState): Promise<void> {
    if ([...selections.keys()].every((param) => param in this.facets)) return;
    const { facets, labels } = await this.engine.places();
    this.facets = { ...this.facets, ...facets };
    this.labels = labels;
  }
}
