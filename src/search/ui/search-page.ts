import type { Answer, Engine } from '../engine.ts';
import { explain } from '../excerpt.ts';
import type { PlaceFacts, SearchFacts } from '../facts.ts';
import { dropUnknown, type Filtered, filterRows } from '../filter.ts';
import type { Hit } from '../rank.ts';
import {
  type Choice,
  choose,
  countChoices,
  formatState,
  parseState,
  type SearchState,
  sortOrders,
} from '../state.ts';
import { chipList } from './chips.ts';
import { countSentence } from './count-sentence.ts';
import { need } from './dom.ts';
import { exportSelection } from './export.ts';
import { FacetPanel } from './facet-panel.ts';
import { noticesFor } from './notices.ts';
import { resultItem } from './result-item.ts';
import { sortRows } from './sort-rows.ts';

/** Results shown at first and added by each "Vis flere". */
const pageSize = 10;

/** Pause in typing after which the search starts, in milliseconds. */
const pause = 80;

/** What stands on the page for one state. */
interface Shown {
  state: SearchState;
  answer: Answer;
  filtered: Filtered;
  /** Rows in the order shown. */
  rows: number[];
  hits: Map<number, Hit>;
}

/** The search page: turns a state into results, and what the reader does into the next state. */
export class SearchPage {
  private readonly root: HTMLElement;
  private readonly base: string;
  private readonly engine: Engine;
  private readonly facts: SearchFacts;
  private readonly giveUp: (error: unknown) => void;
  private readonly panel: FacetPanel;
  private facets: SearchFacts['facets'];
  private labels: PlaceFacts['labels'] = {};
  private readonly list: HTMLElement;
  private state: SearchState;
  private shown: Shown | undefined;
  private turn = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    root: HTMLElement,
    base: string,
    engine: Engine,
    facts: SearchFacts,
    giveUp: (error: unknown) => void,
  ) {
    this.root = root;
    this.base = base;
    this.engine = engine;
    this.facts = facts;
    this.facets = facts.facets;
    this.giveUp = giveUp;
    this.state = parseState('', []);
    this.list = need(root, '[data-search-results]');
    this.panel = new FacetPanel(need(root, '[data-filters]'), (param, value, choice) =>
      this.choose(param, value, choice),
    );
    this.listen();
  }

  /** Chooses a value of a facet; the words typed so far stay unless they led to the choice. */
  choose(param: string, value: string, choice: Choice = 'include'): void {
    this.go(
      choose(
        { ...this.state, query: this.input.value === this.state.query ? this.state.query : '' },
        param,
        value,
        choice,
      ),
    );
  }

  /** Shows the results of a state. */
  async show(state: SearchState): Promise<void> {
    clearTimeout(this.timer);
    const turn = ++this.turn;
    this.list.removeAttribute('data-ready');
    try {
      await this.needPlaces(state);
      if (turn !== this.turn) return;
      const { known, unknown } = dropUnknown(state.selections, this.facets);
      this.state = { ...state, selections: known };
      const shown = await this.find(this.state);
      if (turn !== this.turn) return;
      this.shown = shown;
      this.paintControls(shown, unknown);
      await this.paintResults(shown, 0, pageSize, turn);
    } catch (error) {
      if (turn === this.turn) this.giveUp(error);
    }
  }

  /** Fetches the facts of places when a state chooses one that is not among the facets yet. */
  private async needPlaces({ selections }: SearchState): Promise<void> {
    if ([...selections.keys()].every((param) => param in this.facets)) return;
    const { facets, labels } = await this.engine.places();
    this.facets = { ...this.facts.facets, ...facets };
    this.labels = labels;
  }

  private async find(state: SearchState): Promise<Shown> {
    const query = state.query.trim();
    const answer: Answer =
      query === ''
        ? { hits: [], concepts: [], corrections: [], unknown: [] }
        : await this.engine.search(query, state.verbatim);
    const searched = answer.concepts.length > 0;
    const candidates = searched ? answer.hits.map(({ row }) => row) : this.facts.years.keys();
    const filtered = filterRows(candidates, this.facets, state.selections);
    return {
      state,
      answer,
      filtered,
      rows: sortRows(filtered.rows, state.sort, this.facts),
      hits: new Map(answer.hits.map((hit) => [hit.row, hit])),
    };
  }

  private paintControls(
    { state, answer, filtered, rows }: Shown,
    unknownValues: readonly string[],
  ): void {
    need<HTMLElement>(this.root, '[data-search-fallback]').hidden = true;
    need<HTMLElement>(this.root, '[data-search-app]').hidden = false;
    if (document.activeElement !== this.input) this.input.value = state.query;
    need<HTMLSelectElement>(this.root, '[data-search-sort]').value = state.sort;
    const choices = countChoices(state);
    need(this.root, '[data-filter-toggle]').textContent =
      choices === 0 ? 'Filtre' : `Filtre (${choices} valgt)`;
    this.panel.update(state, filtered.counts);
    const labelOf = (param: string, value: string) =>
      this.panel.labelOf(param, value) ?? this.labels[param]?.[value] ?? value;
    const count = need<HTMLElement>(this.root, '[data-search-count]');
    count.dataset['searchCount'] = String(rows.length);
    count.textContent = countSentence(rows.length, state, labelOf);
    need(this.root, '[data-search-chips]').replaceChildren(
      ...chipList(
        state,
        labelOf,
        (param, value) => this.go(choose(this.state, param, value, 'none')),
        () => this.go({ ...this.state, selections: new Map() }),
      ),
    );
    need(this.root, '[data-search-notices]').replaceChildren(
      ...noticesFor({
        state,
        answer,
        total: rows.length,
        unknownValues,
        labelOf,
        countWith: (other) => this.countWith(other),
        go: (next) => this.go(next),
        base: this.base,
      }),
    );
  }

  /** How many projects the same words would give with other filters. */
  private countWith(state: SearchState): number {
    const { answer } = this.shown ?? {};
    const candidates =
      answer && answer.concepts.length > 0
        ? answer.hits.map(({ row }) => row)
        : this.facts.years.keys();
    return filterRows(candidates, this.facets, state.selections).rows.length;
  }

  private async paintResults(
    { rows, hits, answer }: Shown,
    from: number,
    to: number,
    turn: number,
  ): Promise<void> {
    const language = await this.engine.language();
    const wanted = rows.slice(from, to);
    const documents = await Promise.all(wanted.map((row) => this.engine.document(row)));
    if (turn !== this.turn) return;
    const items = documents.map((shown, index) =>
      resultItem(
        this.base,
        shown,
        explain(shown, answer.concepts, language),
        hits.get(wanted[index] ?? -1),
        answer.concepts,
      ),
    );
    if (from === 0) this.list.replaceChildren(...items);
    else this.list.append(...items);
    if (from > 0) items[0]?.querySelector('a')?.focus();
    const left = rows.length - to;
    const more = need<HTMLButtonElement>(this.root, '[data-search-more]');
    more.hidden = left <= 0;
    more.textContent = `Vis ${Math.min(pageSize, left)} til av ${left}`;
    this.list.setAttribute('data-ready', '');
  }

  private listen(): void {
    const on = (selector: string, type: string, act: (event: Event) => void) =>
      need(this.root, selector).addEventListener(type, act);
    on('input[name="q"]', 'input', () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(
        () => this.go({ ...this.state, query: this.input.value, verbatim: false }, 'replace'),
        pause,
      );
    });
    on('[data-search-form]', 'submit', (event) => {
      event.preventDefault();
      this.go({ ...this.state, query: this.input.value });
    });
    on('[data-search-sort]', 'change', ({ target }) => {
      const sort =
        sortOrders.find((order) => order === (target as HTMLSelectElement).value) ?? 'relevans';
      this.go({ ...this.state, sort });
    });
    on('[data-search-more]', 'click', () => {
      if (!this.shown) return;
      const from = this.list.childElementCount;
      void this.paintResults(this.shown, from, from + pageSize, this.turn);
    });
    on('[data-filter-toggle]', 'click', ({ currentTarget }) => {
      const open = need(this.root, '[data-filters]').classList.toggle('is-open');
      (currentTarget as HTMLElement).setAttribute('aria-expanded', String(open));
    });
    on('[data-search-share]', 'click', () => void this.share());
    for (const button of this.root.querySelectorAll<HTMLElement>('[data-search-export]'))
      button.addEventListener('click', () => {
        const kind = button.dataset['searchExport'] === 'json' ? 'json' : 'csv';
        if (this.shown) void exportSelection(this.engine, this.shown.rows, kind, this.base);
      });
  }

  private async share(): Promise<void> {
    const told = need(this.root, '[data-search-shared]');
    try {
      await navigator.clipboard.writeText(location.href);
      told.textContent = 'Lenken er kopiert';
    } catch {
      told.textContent = 'Kopier adressen i adressefeltet';
    }
  }

  private get input(): HTMLInputElement {
    return need(this.root, 'input[name="q"]');
  }

  /** Makes a state the page's address and shows it; typing replaces the last address, choices add one. */
  private go(state: SearchState, how: 'push' | 'replace' = 'push'): void {
    const address = `${location.pathname}${formatState(state)}`;
    const same = address === `${location.pathname}${location.search}`;
    if (how === 'replace' || same) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    if (document.activeElement !== this.input || state.query !== this.input.value)
      this.input.value = state.query;
    void this.show(state);
  }
}
