import type { Engine } from '../query/engine.ts';
import type { Files } from '../query/files.ts';
import { Finder, type Found } from '../query/finder.ts';
import {
  type Choice,
  choose,
  formatState,
  parseState,
  type SearchState,
  sortOrders,
} from '../query/selection/state.ts';
import { paintControls, paintCount, type Surroundings } from './controls.ts';
import { atLeisure, need, wordAtCaret } from './dom.ts';
import { exportSelection } from './export.ts';
import { FacetPanel } from './facet-panel.ts';
import { OutdatedError } from './files.ts';
import { NearList } from './results/near-list.ts';
import { ResultList } from './results/result-list.ts';

/** Pause in typing after which a word counts as finished, in milliseconds. */
const pauseAfterWord = 1000;

/** The search page: turns a state into results, and what the reader does into the next state. */
export class SearchPage {
  private readonly root: HTMLElement;
  private readonly base: string;
  private readonly files: Files;
  private readonly giveUp: (error: unknown, address: string) => void;
  private readonly engine: Engine;
  private readonly finder: Finder;
  private readonly panel: FacetPanel;
  private readonly list: ResultList;
  private readonly near: NearList;
  private readonly input: HTMLInputElement;
  private state: SearchState = parseState('', []);
  private found: Found | undefined;
  private pause: ReturnType<typeof setTimeout> | undefined;
  /** Ends with the state shown, so that an answer that comes too late is dropped. */
  private current = new AbortController();

  constructor(
    root: HTMLElement,
    base: string,
    files: Files,
    engine: Engine,
    giveUp: (error: unknown, address: string) => void,
  ) {
    this.root = root;
    this.base = base;
    this.files = files;
    this.giveUp = giveUp;
    this.engine = engine;
    this.finder = new Finder(engine);
    this.list = new ResultList(root, base, engine);
    this.near = new NearList(root, this.list);
    this.input = need(root, 'input[name="q"]');
    this.panel = new FacetPanel(
      need(root, '[data-filters]'),
      (param, value, choice) => this.choose(param, value, choice, this.input.value),
      (param) => void this.count(param),
    );
    this.listen();
  }

  /** Chooses a value of a facet beside the words given; a suggestion takes the place of what was typed. */
  choose(param: string, value: string, choice: Choice = 'include', query = ''): void {
    this.go(choose({ ...this.state, query }, param, value, choice));
  }

  /**
   * Shows a state. While somebody types the results in sight come first, and what stands around them after they are seen,
   * with the address: browsers take longer over an address than the search does over a word. Of an `unfinished` word
   * nothing is said.
   */
  async show(state: SearchState, typedAddress?: string, unfinished?: string): Promise<void> {
    this.current.abort();
    this.current = new AbortController();
    const { signal } = this.current;
    this.state = state;
    if (this.input.value !== state.query) this.input.value = state.query;
    this.list.unready();
    try {
      const found = await this.finder.find(state, this.panel.seen, signal, unfinished);
      const typing = typedAddress !== undefined;
      const show = await this.list.prepare(found, typing, signal);
      signal.throwIfAborted();
      this.found = found;
      this.state = found.state;
      this.root.dataset['search'] = 'ready';
      paintCount(found, this.around);
      if (!typing) paintControls(found, this.around);
      show();
      this.near.clear();
      if (typing) {
        await atLeisure();
        signal.throwIfAborted();
        const showOthers = await this.list.prepareOthers(found, signal);
        paintControls(found, this.around);
        showOthers();
        history.replaceState(null, '', typedAddress);
      }
      await this.near.show(found, signal);
      this.list.ready();
      // What has come in sight meanwhile.
      for (const param of this.panel.seen) void this.count(param);
    } catch (error) {
      if (!signal.aborted) this.fail(error);
    }
  }

  private get around(): Surroundings {
    const { root, base, panel, engine, finder } = this;
    return { root, base, panel, engine, finder, go: (state) => this.go(state) };
  }

  /** Shows the counts of a facet that has come in sight, if they were not at hand. */
  private async count(param: string): Promise<void> {
    const { found } = this;
    const { signal } = this.current;
    if (!found || this.engine.facets.has(param)) return;
    try {
      const counts = await this.finder.countsOf(found, param);
      if (!signal.aborted) this.panel.update(found.state, counts);
    } catch (error) {
      if (!signal.aborted) this.fail(error);
    }
  }

  private async showMore(): Promise<void> {
    const { found } = this;
    const { signal } = this.current;
    if (!found) return;
    try {
      const show = await this.list.prepareMore(found, signal);
      show();
      await this.near.show(found, signal);
    } catch (error) {
      if (!signal.aborted) this.fail(error);
    }
  }

  private listen(): void {
    const on = (selector: string, type: string, act: (event: Event) => void) =>
      need(this.root, selector).addEventListener(type, act);
    on('input[name="q"]', 'input', () => {
      const state = { ...this.state, query: this.input.value, verbatim: false };
      this.go(state, 'replace', wordAtCaret(this.input));
      clearTimeout(this.pause);
      this.pause = setTimeout(() => this.judge(), pauseAfterWord);
    });
    on('input[name="q"]', 'change', () => this.judge());
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
        void this.export(kind);
      });
  }

  /** Says what was kept back of a word that is finished now. */
  private judge(): void {
    clearTimeout(this.pause);
    const { found, state } = this;
    const judged = found?.state.query === state.query && !found.answer.unjudged;
    if (state.query === this.input.value && !judged) this.go(state, 'replace');
  }

  /** What is typed and chosen is kept, whatever becomes of the page. */
  private fail(error: unknown): void {
    const asked = { ...this.state, query: this.input.value };
    this.giveUp(error, `${location.pathname}${formatState(asked)}`);
  }

  private async export(kind: 'csv' | 'json'): Promise<void> {
    if (!this.found) return;
    try {
      await exportSelection(this.files, this.found.docs, kind);
    } catch (error) {
      if (error instanceof OutdatedError) this.fail(error);
      else
        need(this.root, '[data-search-shared]').textContent = 'Nedlastingen mislyktes. Prøv igjen.';
    }
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
   * Makes a state the page's address and shows it. A choice adds an address at once; typing replaces the last one when
   * its results have been seen.
   */
  private go(state: SearchState, how: 'push' | 'replace' = 'push', unfinished?: string): void {
    const address = `${location.pathname}${formatState(state)}`;
    const same = address === `${location.pathname}${location.search}`;
    if (how === 'push' && !same) history.pushState(null, '', address);
    void this.show(state, how === 'replace' && !same ? address : undefined, unfinished);
  }
}
