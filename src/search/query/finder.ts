import type { FacetFacts, PlaceFacts, SearchFacts } from '../format/files.ts';
import { joinLanguage } from '../format/language-files.ts';
import type { Answer, Engine } from './engine.ts';
import { dropUnknown, type Filtered, filterRows } from './selection/filter.ts';
import { sortRows } from './selection/sort.ts';
import type { SearchState } from './selection/state.ts';

/** What one state gives. */
export interface Found {
  /** The state without filters that no project has. */
  state: SearchState;
  unknownValues: string[];
  answer: Answer;
  /** Counts of the facets at hand, made when they are asked for: results come first. */
  counts: () => Filtered['counts'];
  /** Rows in the order to show them. */
  rows: number[];
}

const nothingAsked: Answer = {
  rows: [],
  meets: () => false,
  concepts: [],
  language: { ...joinLanguage([]), paragraphs: {}, parts: new Set() },
  corrections: [],
  unknown: [],
};

/** From a state to the projects that answer it, in order, with the counts of the facets that are seen. */
export class Finder {
  private readonly engine: Engine;
  private readonly facts: SearchFacts;
  /** Facets that have been needed so far. */
  private readonly facets: Record<string, FacetFacts> = {};
  private labels: PlaceFacts['labels'] = {};

  constructor(engine: Engine, facts: SearchFacts) {
    this.engine = engine;
    this.facts = facts;
  }

  /** Label of a value that the page does not list. */
  labelOf(param: string, value: string): string {
    return this.labels[param]?.[value] ?? value;
  }

  /**
   * Finds what a state asks for, with the counts of all facets at hand and of those that are `seen`, by parameter.
   * @throws the signal's reason when it is aborted before projects are ranked
   */
  async find(asked: SearchState, seen: Iterable<string>, signal?: AbortSignal): Promise<Found> {
    const query = asked.query.trim();
    const [answer] = await Promise.all([
      query === '' ? nothingAsked : this.engine.search(query, asked.verbatim, signal),
      this.need([...asked.selections.keys(), ...Object.keys(this.facts.facets), ...seen]),
    ]);
    const { known, unknown } = dropUnknown(asked.selections, this.facets);
    const state = { ...asked, selections: known };
    const { rows, counts } = this.filter(answer, state);
    return {
      state,
      unknownValues: unknown,
      answer,
      counts,
      rows: await sortRows(rows, state.sort, (order) => this.engine.allInOrder(order)),
    };
  }

  /** Whether a facet is at hand. */
  has(param: string): boolean {
    return param in this.facets;
  }

  /** The counts of one more facet for what was found. */
  async countsOf({ answer, state }: Found, param: string): Promise<Filtered['counts']> {
    await this.need([param]);
    return this.filter(answer, state).counts();
  }

  /** How many projects the same words would give with other filters. */
  countWith({ answer }: Found, state: SearchState): number {
    return this.filter(answer, state).rows.length;
  }

  private filter(
    { concepts, rows: found }: Answer,
    { selections }: SearchState,
  ): Pick<Found, 'rows' | 'counts'> {
    const all = concepts.length > 0 ? found : range(this.facts.count);
    const filter = () => filterRows(all, this.facets, selections);
    if (selections.size === 0) return { rows: all, counts: () => filter().counts };
    const { rows, counts } = filter();
    return { rows, counts: () => counts };
  }

  /** Fetches facets that were not needed before. */
  private async need(params: readonly string[]): Promise<void> {
    const missing = [...new Set(params)].filter((param) => !(param in this.facets));
    await Promise.all(missing.map((param) => this.add(param)));
  }

  private async add(param: string): Promise<void> {
    if (this.facts.places.includes(param)) {
      const { facets, labels } = await this.engine.places();
      Object.assign(this.facets, facets);
      this.labels = labels;
    } else this.facets[param] = await this.engine.facet(param);
  }
}

const range = (length: number) => Array.from({ length }, (_, row) => row);
