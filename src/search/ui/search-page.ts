import type { Engine } from '../engine.ts';
import { explain } from '../excerpt.ts';
import type { SearchFacts } from '../facts.ts';
import { Finder, type Found } from '../finder.ts';
import {
  type Choice,
  choose,
  formatState,
  parseState,
  type SearchState,
  sortOrders,
} from '../state.ts';
import { paintControls } from './controls.ts';
import { need } from './dom.ts';
import { exportSelection } from './export.ts';
import { FacetPanel } from './facet-panel.ts';
import { resultItem } from './result-item.ts';

/** Results shown at first and added by each "Vis flere". */
const pageSize = 10;

/** Pause in typing after which the search starts, in milliseconds. */
const pause = 80;

/** The search page: turns a state into results, and what the reader does into the next state. */
export class SearchPage {
  private readonly root: HTMLElement;
  private readonly base: string;
  private readonly engine: Engine;
  private readonly giveUp: (error: unknown) => void;
  private readonly finder: Finder;
  private readonly panel: FacetPanel;
  private readonly list: HTMLElement;
  private readonly input: HTMLInputElement;
  private state: SearchState = parseState('', []);
  private found: Found | undefined;
  /** Counts the states shown, so that an answer that comes too late is dropped. */
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
    this.giveUp = giveUp;
    this.finder = new Finder(engine, facts);
    this.list = need(root, '[data-search-results]');
    this.input = need(root, 'input[name="q"]');
    this.panel = new FacetPanel(need(root, '[data-filters]'), (param, value, choice) =>
      this.choose(param, value, choice, this.input.value),
    );
    this.listen();
  }

  /** Chooses a value of a facet beside the words given; a suggestion takes the place of what was typed. */
  choose(param: string, value: string, choice: Choice = 'include', query = ''): void {
    this.go(choose({ ...this.state, query }, param, value, choice));
  }

  /** Shows the results of a state. */
  async show(state: SearchState): Promise<void> {
    clearTimeout(this.timer);
    const turn = ++this.turn;
    this.state = state;
    if (this.input.value !== state.query) this.input.value = state.query;
    this.list.removeAttribute('data-ready');
    try {
      const found = await this.finder.find(state);
      if (turn !== this.turn) return;
      this.found = found;
      this.state = found.state;
      const { root, base, panel, finder } = this;
      paintControls(found, { root, base, panel, finder, go: (next) => this.go(next) });
      await this.paintResults(found, 0, turn);
    } catch (error) {
      if (turn === this.turn) this.giveUp(error);
    }
  }

  private async paintResults(
    { rows, hits, answer }: Found,
    from: number,
    turn: number,
  ): Promise<void> {
    const language = await this.engine.language();
    const wanted = rows.slice(from, from + pageSize);
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
    else {
      this.list.append(...items);
      items[0]?.querySelector('a')?.focus();
    }
    const left = rows.length - from - items.length;
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
      const { value } = target as HTMLSelectElement;
      this.go({ ...this.state, sort: sortOrders.find((order) => order === value) ?? 'relevans' });
    });
    on('[data-search-more]', 'click', () => {
      if (this.found) void this.paintResults(this.found, this.list.childElementCount, this.turn);
    });
    on('[data-filter-toggle]', 'click', ({ currentTarget }) => {
      const open = need(this.root, '[data-filters]').classList.toggle('is-open');
      (currentTarget as HTMLElement).setAttribute('aria-expanded', String(open));
    });
    on('[data-search-share]', 'click', () => void this.share());
    for (const kind of ['csv', 'json'] as const)
      on(`[data-search-export="${kind}"]`, 'click', () => {
        if (this.found) void exportSelection(this.engine, this.found.rows, kind, this.base);
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

  /** Makes a state the page's address and shows it; typing replaces the last address, choices add one. */
  private go(state: SearchState, how: 'push' | 'replace' = 'push'): void {
    const address = `${location.pathname}${formatState(state)}`;
    const same = address === `${location.pathname}${location.search}`;
    if (how === 'replace' || same) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    void this.show(state);
  }
}
