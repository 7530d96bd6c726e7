import { joinLanguage } from '../format/language-files.ts';
import type { Answer } from './answer.ts';
import type { Engine } from './engine.ts';
import { dropUnknown, type Filtered, filterDocs } from './selection/filter.ts';
import { sortDocs } from './selection/sort.ts';
import type { SearchState } from './selection/state.ts';

/** What one state gives. */
export interface Found {
  /** The state without filters that no project has. */
  state: SearchState;
  unknownValues: string[];
  answer: Answer;
  /** Counts of the facets at hand, made when they are asked for: results come first. */
  counts: () => Filtered['counts'];
  /** Hits in the order to show them. */
  docs: number[];
  /** A handful of projects that lie near and pass the filters, the nearest first. */
  near: number[];
}

/** So many projects that lie near are shown. */
const maxNear = 5;

const nothingAsked: Answer = {
  docs: [],
  near: [],
  matches: () => false,
  terms: () => [],
  concepts: [],
  language: { ...joinLanguage([]), paragraphs: {} },
  corrections: [],
  unknown: [],
  law: undefined,
  otherLaws: [],
  unjudged: false,
};

/** From a state to the projects that answer it, in order, with the counts of the facets that are seen. */
export class Finder {
  private readonly engine: Engine;

  constructor(engine: Engine) {
    this.engine = engine;
  }

  /**
   * Finds what a state asks for, with the counts of all facets at hand and of those that are `seen`, by parameter.
   * Of an `unfinished` word nothing is said.
   * @throws the signal's reason when it is aborted before projects are ranked
   */
  async find(
    asked: SearchState,
    seen: Iterable<string>,
    signal?: AbortSignal,
    unfinished?: string,
  ): Promise<Found> {
    const { facts, facets } = this.engine;
    const query = asked.query.trim();
    const [answer] = await Promise.all([
      query === '' ? nothingAsked : this.engine.search(query, asked.verbatim, signal, unfinished),
      facets.load([...asked.selections.keys(), ...Object.keys(facts.facets), ...seen]),
    ]);
    const { known, unknown } = dropUnknown(asked.selections, facets.loaded);
    const state = { ...asked, selections: known };
    const { docs, counts } = this.filter(answer, state);
    const ranked = query === '' ? await this.rankByParagraphs(docs, state, signal) : docs;
    return {
      state,
      unknownValues: unknown,
      answer,
      counts,
      near: filterDocs(answer.near, facets.loaded, known).docs.slice(0, maxNear),
      docs: await sortDocs(ranked, state.sort, (order) => this.engine.allInOrder(order)),
    };
  }

  /** Without words to rank by, what is most about the paragraphs chosen comes first. */
  private async rankByParagraphs(
    docs: readonly number[],
    { selections, sort }: SearchState,
    signal?: AbortSignal,
  ): Promise<readonly number[]> {
    const chosen = selections.get('paragraf')?.include.map((id) => `§ ${id}`) ?? [];
    if (chosen.length === 0 || sort !== 'relevans') return docs;
    const about = await this.engine.search(chosen.join(', '), true, signal);
    const places = new Map([...about.docs, ...about.near].map((doc, place) => [doc, place]));
    const placeOf = (doc: number) => places.get(doc) ?? docs.length;
    return [...docs].sort((a, b) => placeOf(a) - placeOf(b) || a - b);
  }

  /** The counts of one more facet for what was found. */
  async countsOf({ answer, state }: Found, param: string): Promise<Filtered['counts']> {
    await this.engine.facets.load([param]);
    return this.filter(answer, state).counts();
  }

  /** How many projects the same words would give with other filters, or these filters without words. */
  countWith({ answer }: Found, state: SearchState): number {
    return this.filter(state.query.trim() === '' ? nothingAsked : answer, state).docs.length;
  }

  private filter(
    { concepts, signs, docs: found }: Answer,
    { selections }: SearchState,
  ): Pick<Found, 'docs' | 'counts'> {
    const all = concepts.length > 0 || signs ? found : range(this.engine.facts.count);
    const filter = () => filterDocs(all, this.engine.facets.loaded, selections);
    if (selections.size === 0) return { docs: all, counts: () => filter().counts };
    const { docs, counts } = filter();
    return { docs, counts: () => counts };
  }
}

const range = (length: number) => Array.from({ length }, (_, doc) => doc);
