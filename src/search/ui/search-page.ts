import type { Engine, Files } from '../engine.ts';
import { explainer } from '../excerpt.ts';
import { pageSize } from '../facts.ts';
import type { Finder, Found } from '../finder.ts';
import {
  type Choice,
  choose,
  formatState,
  parseState,
  type SearchState,
  sortOrders,
} from '../state.ts';
import { paintControls } from './controls.ts';
import { need, painted } from './dom.ts';
import { exportSelection } from './export.ts';
import { FacetPanel } from './facet-panel.ts';
import { resultItem } from './result-item.ts';

/** Pause in typing after which the search starts, in milliseconds: shorter than between keys, so that results keep up. */
const pause = 10;

/** Results that a screen shows at once; while somebody types the others are explained after these are seen. */
const inSight = 4;

/** The search page: turns a state into results, and what the reader does into the next state. */
export class SearchPage {
  private readonly root: HTMLElement;
  private readonly base: string;
  private readonly files: Files;
  private readonly engine: Engine;
  private readonly giveUp: (error: unknown) => void;
  private readonly finder: Finder;
  private readonly panel: FacetPanel;
  private readonly list: HTMLElement;
  private readonly input: HTMLInputElement;
  /** The first projects of all, which the page comes with. */
  private readonly first: readonly Element[];
  private state: SearchState = parseState('', []);
  private found: Found | undefined;
  /** Counts the states shown, so that an answer that comes too late is dropped. */
  private turn = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    root: HTMLElement,
    base: string,
    files: Files,
    engine: Engine,
    finder: Finder,
    giveUp: (error: unknown) => void,
  ) {
    this.root = root;
    this.base = base;
    this.files = files;
    this.engine = engine;
    this.giveUp = giveUp;
    this.finder = finder;
    this.list = need(root, '[data-search-results]');
    this.first = [...this.list.children];
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

  /** Shows the results of a state; where it has an address that is not the page's yet, that comes after they are seen. */
  async show(state: SearchState, address?: string): Promise<void> {
    clearTimeout(this.timer);
    const turn = ++this.turn;
    this.state = state;
    if (this.input.value !== state.query) this.input.value = state.query;
    this.list.removeAttribute('data-ready');
    try {
      const found = await this.finder.find(state);
      // What has been typed on from meanwhile needs no texts.
      if (turn !== this.turn) return;
      const typing = address !== undefined;
      const items = await this.firstItems(found, typing ? inSight : pageSize);
      if (turn !== this.turn) return;
      this.found = found;
      this.state = found.state;
      const { root, base, panel, finder } = this;
      paintControls(found, { root, base, panel, finder, go: (next) => this.go(next) });
      this.list.replaceChildren(...items);
      this.offerMore(found);
      if (typing) {
        await painted();
        if (turn !== this.turn) return;
        await this.explainOthers(found);
        if (turn !== this.turn) return;
        history.replaceState(null, '', address);
      }
      this.list.setAttribute('data-ready', '');
    } catch (error) {
      if (turn === this.turn) this.giveUp(error);
    }
  }

  /** The first page of results, so many of them with passage and reasons. */
  private async firstItems(found: Found, explained: number): Promise<Element[]> {
    if (asksNothing(found.state)) return [...this.first];
    const parts = await Promise.all([
      this.itemsOf(found, 0, explained),
      this.itemsOf(found, explained, pageSize, true),
    ]);
    return parts.flat();
  }

  /** Gives the results out of sight their passages and reasons. */
  private async explainOthers(found: Found): Promise<void> {
    if (asksNothing(found.state)) return;
    const shown = [...this.list.children].slice(inSight, pageSize);
    const items = await this.itemsOf(found, inSight, pageSize);
    for (const [place, item] of items.entries()) shown[place]?.replaceWith(item);
  }

  /** Results from one place in the order up to another; brief ones without passage and reasons. */
  private async itemsOf(
    { rows, hits, answer: { concepts, language } }: Found,
    from: number,
    to: number,
    brief = false,
  ): Promise<Element[]> {
    const explain = explainer(concepts, language);
    const wanted = rows.slice(from, to);
    const documents = await Promise.all(wanted.map((row) => this.engine.document(row)));
    return documents.map((shown, index) =>
      brief
        ? resultItem(this.base, shown, explain({ ...shown, sections: [] }), undefined, concepts)
        : resultItem(this.base, shown, explain(shown), hits.get(wanted[index] ?? -1), concepts),
    );
  }

  private async showMore(): Promise<void> {
    const { found, turn } = this;
    if (!found) return;
    try {
      const from = this.list.childElementCount;
      const items = await this.itemsOf(found, from, from + pageSize);
      if (turn !== this.turn) return;
      this.list.append(...items);
      items[0]?.querySelector('a')?.focus();
      this.offerMore(found);
    } catch (error) {
      if (turn === this.turn) this.giveUp(error);
    }
  }

  private offerMore({ rows }: Found): void {
    const left = rows.length - this.list.childElementCount;
    const more = need<HTMLButtonElement>(this.root, '[data-search-more]');
    more.hidden = left <= 0;
    more.textContent = `Vis ${Math.min(pageSize, left)} til av ${left}`;
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
      void this.showMore();
    });
    on('[data-filter-toggle]', 'click', ({ currentTarget }) => {
      const open = need(this.root, '[data-filters]').classList.toggle('is-open');
      (currentTarget as HTMLElement).setAttribute('aria-expanded', String(open));
    });
    on('[data-search-share]', 'click', () => void this.share());
    for (const kind of ['csv', 'json'] as const)
      on(`[data-search-export="${kind}"]`, 'click', () => {
        if (this.found) void exportSelection(this.files, this.found.rows, kind);
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

  /**
   * Makes a state the page's address and shows it. A choice adds an address at once; typing replaces the last one, and
   * not before its results are seen: browsers take longer over an address than the search does over a word.
   */
  private go(state: SearchState, how: 'push' | 'replace' = 'push'): void {
    const address = `${location.pathname}${formatState(state)}`;
    const same = address === `${location.pathname}${location.search}`;
    if (how === 'push' && !same) history.pushState(null, '', address);
    void this.show(state, how === 'replace' && !same ? address : undefined);
  }
}

/** Whether a state is the one that the search page begins with. */
const asksNothing = ({ query, selections, sort }: SearchState) =>
  query.trim() === '' && selections.size === 0 && sort === 'relevans';
