import type { Engine } from '../query/engine.ts';
import type { Files } from '../query/files.ts';
import { Finder, type Found } from '../query/finder.ts';
import { joinReadings, type Read } from '../query/named/apply.ts';
import { cleanQuery } from '../query/selection/clean-query.ts';
import {
  choose,
  demand,
  formatState,
  parseState,
  type SearchState,
  sortOrders,
} from '../query/selection/state.ts';
import { paintControls, paintCount, type Surroundings } from './controls.ts';
import { atLeisure, need, wordAtCaret } from './dom.ts';
import { FacetPanel } from './facet-panel.ts';
import { OutdatedError } from './files.ts';
import { Named, remembered } from './named/named.ts';
import type { Understood } from './named/understood.ts';
import { offerPrint } from './print/print.ts';
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
  private readonly named: Named;
  private readonly input: HTMLInputElement;
  private state: SearchState = parseState('', []);
  private found: Found | undefined;
  private understood: Understood | undefined;
  /** The state that both are of. */
  private shown: SearchState | undefined;
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
    this.list = new ResultList(root, base, engine, (param, value) => this.labelOf(param, value));
    this.near = new NearList(root, this.list);
    this.named = new Named(files);
    this.input = need(root, 'input[name="q"]');
    this.panel = new FacetPanel(need(root, '[data-filters]'), {
      choose: (param, value, choice) => this.go(choose(this.asTyped, param, value, choice)),
      demand: (param, all) => this.go(demand(this.asTyped, param, all)),
      see: (param) => void this.count(param),
    });
    this.listen();
    offerPrint(
      root,
      files,
      () => this.found,
      (...value) => this.labelOf(...value),
    );
  }

  /** Chooses a value of a facet that was suggested, in place of what was typed. */
  takeSuggestion(param: string, value: string): void {
    const typed = this.input.value;
    const read = { typed, rest: '', parts: [{ text: typed.trim(), param, values: [value] }] };
    const state = { ...this.state, query: '', asWords: false };
    this.take(choose(state, param, value, 'include'), joinReadings(remembered().read, read));
  }

  /** Shows the state of an address; words that are still being typed stay in the box. */
  async showAddress(state: SearchState): Promise<void> {
    await this.show(state, remembered().typed ? {} : undefined);
  }

  /**
   * Shows a state; what its words name becomes filters. While somebody types (`typed`) the results in sight come first, and what
   * stands around them after they are seen, with the `address`: browsers take longer over an address than the search does over a
   * word. The words stay in the box then, and of an `unfinished` one nothing is said. So many results are shown, the first page
   * if not told otherwise.
   */
  private async show(
    state: SearchState,
    typed?: { address?: string; unfinished?: string; shown?: number },
  ): Promise<void> {
    this.current.abort();
    this.current = new AbortController();
    const { signal } = this.current;
    const { address, unfinished, shown } = typed ?? {};
    this.state = state;
    if (this.typed !== state.query) this.input.value = state.query;
    this.list.unready();
    try {
      const understood = await this.named.understand(state, remembered().read, unfinished);
      signal.throwIfAborted();
      const seen = [...this.panel.seen, ...understood.params];
      const found = await this.finder.find(understood.state, seen, signal, unfinished);
      const typing = address !== undefined;
      const show = await this.list.prepare(found, typing, signal, shown);
      signal.throwIfAborted();
      this.found = found;
      this.understood = understood;
      if (!typed) this.settle(found, understood.state !== state);
      this.shown = this.state;
      this.root.dataset['search'] = 'ready';
      paintCount(found, this.around);
      if (!typing) paintControls(found, this.around);
      show();
      this.near.clear();
      if (typing) {
        await atLeisure();
        signal.throwIfAborted();
        const showOthers = await this.list.prepareOthers(found, signal, shown);
        paintControls(found, this.around);
        showOthers();
        history.replaceState({ ...remembered(), typed: true }, '', address);
      }
      await this.near.show(found, signal);
      this.list.ready();
      // What has come in sight meanwhile.
      for (const param of this.panel.seen) void this.count(param);
    } catch (error) {
      if (!signal.aborted) this.fail(error);
    }
  }

  /** The words in the box. */
  private get typed(): string {
    return cleanQuery(this.input.value);
  }

  /** The state with the words in the box. */
  private get asTyped(): SearchState {
    return { ...this.state, query: this.typed };
  }

  /** Puts what was searched for in the box, and in the address where words became filters. */
  private settle({ state }: Found, isRead: boolean): void {
    this.state = state;
    if (this.typed !== state.query) this.input.value = state.query;
    const address = isRead ? `${location.pathname}${formatState(state)}` : null;
    const read = this.understood?.read;
    if (isRead || remembered().typed) history.replaceState({ read }, '', address);
  }

  /** Names a value as the page lists it, else as the data do. */
  private labelOf(param: string, value: string): string {
    return this.panel.labelOf(param, value) ?? this.engine.facets.labelOf(param, value);
  }

  private get around(): Surroundings {
    const { root, base, panel, engine, finder } = this;
    return {
      root,
      base,
      panel,
      engine,
      finder,
      labelOf: (param, value) => this.labelOf(param, value),
      go: (state) => this.go(state, 'push', {}, this.understood?.read),
      take: (state, read) => this.take(state, read),
      named: this.understood?.notices ?? (() => []),
    };
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
      const query = this.typed;
      const asWords = this.state.asWords && isGoneOnWith(this.state.query, query);
      const state = { ...this.state, query, verbatim: false, asWords };
      const unfinished = wordAtCaret(this.input);
      this.go(state, 'replace', unfinished === undefined ? {} : { unfinished });
      clearTimeout(this.pause);
      this.pause = setTimeout(() => void this.judge(), pauseAfterWord);
    });
    on('input[name="q"]', 'change', () => void this.judge());
    on('[data-search-form]', 'submit', (event) => {
      event.preventDefault();
      this.go(this.asTyped);
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
  private async judge(): Promise<void> {
    clearTimeout(this.pause);
    const { state, shown, found, understood } = this;
    const { signal } = this.current;
    if (state.query !== this.typed) return;
    try {
      const isSaid = shown === state && !found?.answer.unjudged && !(await understood?.isPending);
      if (!isSaid && !signal.aborted) this.go(state, 'replace', { shown: this.list.shown });
    } catch (error) {
      if (!signal.aborted) this.fail(error);
    }
  }

  /** What is typed and chosen is kept, whatever becomes of the page. */
  private fail(error: unknown): void {
    const asked = this.asTyped;
    this.giveUp(error, `${location.pathname}${formatState(asked)}`);
  }

  private async export(kind: 'csv' | 'json'): Promise<void> {
    if (!this.found) return;
    try {
      const { exportSelection } = await import('./export/export.ts');
      await exportSelection(this.files, this.found, kind, (...value) => this.labelOf(...value));
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

  /** Shows a state that was read of words, and says so. */
  private take(state: SearchState, read: Read): void {
    this.go(state, 'push', {}, read);
  }

  /**
   * Makes a state the page's address and shows it. A choice adds an address at once; typing replaces the last one when
   * its results have been seen.
   */
  private go(
    state: SearchState,
    how: 'push' | 'replace' = 'push',
    typed: { unfinished?: string; shown?: number } = {},
    read = remembered().read,
  ): void {
    const address = `${location.pathname}${formatState(state)}`;
    const same = address === `${location.pathname}${location.search}`;
    if (how === 'push' && !same) history.pushState({ read }, '', address);
    void this.show(state, how === 'replace' ? { ...typed, ...(!same && { address }) } : undefined);
  }
}

/** Whether a query is the one before with something added or taken away at its end. */
const isGoneOnWith = (before: string, now: string) =>
  before !== '' && now !== '' && (now.startsWith(before) || before.startsWith(now));
