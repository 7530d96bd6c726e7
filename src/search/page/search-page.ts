import { isPagefindError } from '../pagefind/pagefind-error.ts';
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
import { remember, remembered } from './address/entry.ts';
import { goTo, placeIn } from './address/place.ts';
import { titleOf } from './address/title.ts';
import type { LabelOf } from './chips.ts';
import { paintControls, paintCount, type Surroundings } from './controls.ts';
import { atLeisure, need, wordAtCaret } from './dom.ts';
import { FacetPanel } from './facet-panel.ts';
import { OutdatedError } from './files.ts';
import { Named } from './named/named.ts';
import type { Understood } from './named/understood.ts';
import { offerPrint } from './print/print.ts';
import { NearList } from './results/near-list.ts';
import { ResultList } from './results/result-list.ts';

/** Pause in typing after which a word counts as finished, in milliseconds. */
const pauseAfterWord = 1000;

/** Pause in scrolling after which the place is written down, in milliseconds. */
const pauseInScrolling = 400;

/** How a state is shown. */
interface Showing {
  /** Its words are being typed: they stay in the box. */
  typed?: boolean;
  /** The results in sight come first, and the address after them. */
  hurried?: boolean;
  /** A word of which nothing is said yet. */
  unfinished?: string;
  /** So many results are shown, the first page if not told otherwise. */
  shown?: number;
}

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
  /** The address of what is being typed, while it is not yet that of the page. */
  private draft: string | undefined;
  /** What the page is called when nothing is asked. */
  private readonly title = document.title;
  private pause: ReturnType<typeof setTimeout> | undefined;
  private rest: ReturnType<typeof setTimeout> | undefined;
  private isPressed = false;
  /** Says that something did not come. */
  private readonly lost: HTMLElement;
  private again: (() => Promise<unknown>) | undefined;
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
    this.list = new ResultList(root, base, engine, this.labelOf);
    this.lost = need(root, '[data-search-lost]');
    this.near = new NearList(root, this.list);
    this.named = new Named(files, engine.facts);
    this.input = need(root, 'input[name="q"]');
    this.panel = new FacetPanel(need(root, '[data-filters]'), {
      choose: (param, value, choice) => this.go(choose(this.asTyped, param, value, choice)),
      demand: (param, all) => this.go(demand(this.asTyped, param, all)),
      see: (param) => void this.count(param),
    });
    this.listen();
    offerPrint(root, files, () => this.found, this.labelOf);
  }

  /** Chooses a value of a facet that was suggested, in place of what was typed. */
  takeSuggestion(param: string, value: string): void {
    const typed = this.input.value;
    const read = { typed, rest: '', parts: [{ text: typed.trim(), param, values: [value] }] };
    const state = { ...this.state, query: '', asWords: false };
    this.take(choose(state, param, value, 'include'), joinReadings(remembered().read, read));
  }

  /** Shows the state of an address, in the place where the reader left it; words that are still being typed stay in the box. */
  async showAddress(state: SearchState): Promise<void> {
    const { typed = false, place } = remembered();
    this.draft = undefined;
    const isShown = await this.show(state, { typed, ...(place && { shown: place.shown }) });
    if (isShown && place) goTo(place, this.root);
  }

  /** Writes down what is asked and where the reader is in the results, before a link leads away from them. */
  leave(followed?: Element): void {
    this.writeDraft();
    if (!this.list.isReady && !followed) return;
    const before = remembered();
    const place = placeIn(this.root, this.list.shown, followed ?? document.activeElement);
    // Not every browser gives the focus to a link that is pressed.
    place.link ??= before.place?.link;
    remember('replace', { ...before, place });
    // A project's page leads back here by this (browser/back-to-hits.ts).
    window.navigation?.updateCurrentEntry({ state: 'hits' });
  }

  /**
   * Shows a state; what its words name becomes filters. While somebody types the results in sight come first, and what stands
   * around them after they are seen, with the address: browsers take longer over an address than the search does over a word.
   * @returns whether it is shown: something else may be wanted meanwhile, or what it needs may not come
   */
  private async show(state: SearchState, showing: Showing = {}): Promise<boolean> {
    this.current.abort();
    this.current = new AbortController();
    const { signal } = this.current;
    const { typed, hurried = false, unfinished, shown } = showing;
    this.state = state;
    if (this.typed !== state.query) this.input.value = state.query;
    this.list.unready();
    try {
      const understood = await this.named.understand(state, remembered().read, unfinished);
      signal.throwIfAborted();
      const seen = [...this.panel.seen, ...understood.params];
      const found = await this.finder.find(understood.state, seen, signal, unfinished);
      const show = await this.list.prepare(found, hurried, signal, shown);
      signal.throwIfAborted();
      this.found = found;
      this.understood = understood;
      if (!typed) this.settle(found, understood.state !== state);
      this.shown = this.state;
      this.root.dataset['search'] = 'ready';
      paintCount(found, this.around);
      if (!hurried) paintControls(found, this.around);
      show();
      this.lost.hidden = true;
      this.near.clear();
      if (hurried) {
        await atLeisure();
        signal.throwIfAborted();
        const showOthers = await this.list.prepareOthers(found, signal, shown);
        paintControls(found, this.around);
        showOthers();
        this.writeDraft();
      }
      document.title = titleOf(found.state, found.docs.length, this.title);
      await this.near.show(found, signal);
      this.list.ready();
      // What has come in sight meanwhile.
      for (const param of this.panel.seen) void this.count(param);
      return true;
    } catch (error) {
      if (!signal.aborted) this.fail(error, () => this.show(state, showing));
      return false;
    }
  }

  /**
   * Writes the address of what is being typed. What was asked before stays a step of the history; what was being typed before
   * does not.
   */
  private writeDraft(): void {
    if (this.draft === undefined) return;
    const { read, typed } = remembered();
    if (remember(typed ? 'replace' : 'push', { read, typed: true }, this.draft))
      this.draft = undefined;
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
    const address = isRead ? `${location.pathname}${formatState(state)}` : undefined;
    const read = this.understood?.read;
    if (isRead || remembered().typed) remember('replace', { read }, address);
  }

  /** Names a value as the page lists it, else as the data do. */
  private readonly labelOf: LabelOf = (param, value) =>
    this.panel.labelOf(param, value) ?? this.engine.facets.labelOf(param, value);

  private get around(): Surroundings {
    const { root, base, panel, engine, finder, labelOf } = this;
    return {
      root,
      base,
      panel,
      engine,
      finder,
      labelOf,
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
      if (!signal.aborted) this.fail(error, () => this.show(this.state, { typed: true }));
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
      this.lost.hidden = true;
      this.leave();
    } catch (error) {
      if (!signal.aborted) this.fail(error, () => this.showMore());
    }
  }

  private listen(): void {
    // A page that is loaded anew has fewer results at first than the browser would scroll to.
    history.scrollRestoration = 'manual';
    for (const type of ['click', 'auxclick'])
      this.root.addEventListener(type, ({ target }) => {
        const link = resultLink(target);
        if (link) this.leave(link);
      });
    addEventListener('pagehide', () => this.leave());
    // To load the page anew takes what was written before.
    addEventListener('scroll', () => {
      clearTimeout(this.rest);
      this.rest = setTimeout(() => this.leave(), pauseInScrolling);
    });
    // What is being pressed stays where it is.
    this.root.addEventListener('pointerdown', ({ target }) => {
      this.isPressed = resultLink(target) !== null;
    });
    for (const type of ['pointerup', 'pointercancel'])
      addEventListener(type, () => {
        this.isPressed = false;
      });
    const on = (selector: string, type: string, act: (event: Event) => void) =>
      need(this.root, selector).addEventListener(type, act);
    on('input[name="q"]', 'input', () => {
      const query = this.typed;
      const asWords = this.state.asWords && isGoneOnWith(this.state.query, query);
      const state = { ...this.state, query, verbatim: false, asWords };
      const unfinished = wordAtCaret(this.input);
      this.go(state, 'type', unfinished === undefined ? {} : { unfinished });
      clearTimeout(this.pause);
      this.pause = setTimeout(() => void this.judge(), pauseAfterWord);
    });
    on('input[name="q"]', 'change', () => void this.judge());
    on('[data-search-form]', 'submit', (event) => {
      event.preventDefault();
      this.go(this.asTyped, 'submit');
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
    on('[data-search-retry]', 'click', () => void this.again?.());
    for (const kind of ['csv', 'json'] as const)
      on(`[data-search-export="${kind}"]`, 'click', () => {
        void this.export(kind);
      });
  }

  /** Says what was kept back of a word that is finished now. */
  private async judge(): Promise<void> {
    clearTimeout(this.pause);
    if (this.isPressed) {
      this.pause = setTimeout(() => void this.judge(), pauseAfterWord);
      return;
    }
    const { state, shown, found, understood } = this;
    const { signal } = this.current;
    if (state.query !== this.typed) return;
    try {
      const isSaid = shown === state && !found?.answer.unjudged && !(await understood?.isPending);
      if (!isSaid && !signal.aborted) this.go(state, 'type', { shown: this.list.shown });
    } catch (error) {
      if (!signal.aborted) this.fail(error, () => this.judge());
    }
  }

  /**
   * What is typed and chosen is kept, whatever becomes of the page. Where the results shown are of use still, it offers to do
   * `again` what failed; another edition and an index that is laid out otherwise are there to stay.
   */
  private fail(error: unknown, again: () => Promise<unknown>): void {
    if (!this.found || error instanceof OutdatedError || isPagefindError(error)) {
      this.giveUp(error, `${location.pathname}${formatState(this.asTyped)}`);
      return;
    }
    console.info('Fikk ikke kontakt:', error);
    this.writeDraft();
    this.again = again;
    this.lost.hidden = false;
  }

  private async export(kind: 'csv' | 'json'): Promise<void> {
    if (!this.found) return;
    try {
      const { exportSelection } = await import('./export/export.ts');
      await exportSelection(this.files, this.found, kind, this.labelOf);
    } catch (error) {
      if (error instanceof OutdatedError) this.fail(error, () => this.export(kind));
      else
        need(this.root, '[data-search-shared]').textContent = 'Nedlastingen mislyktes. Prøv igjen.';
    }
  }

  private async share(): Promise<void> {
    const told = need(this.root, '[data-search-shared]');
    try {
      this.writeDraft();
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
   * Makes a state the page's address and shows it. A choice adds an address at once, and so does typing when its results have
   * been seen; typing on replaces that, until the words are submitted.
   */
  private go(
    state: SearchState,
    how: 'push' | 'submit' | 'type' = 'push',
    typed: { unfinished?: string; shown?: number } = {},
    read = remembered().read,
  ): void {
    const address = `${location.pathname}${formatState(state)}`;
    const same = address === `${location.pathname}${location.search}`;
    if (how === 'type') {
      this.draft = same ? undefined : address;
      void this.show(state, { ...typed, typed: true, hurried: !same });
      return;
    }
    if (how === 'push') this.leave();
    this.draft = undefined;
    const isDraft = how === 'submit' && remembered().typed === true;
    if (!same) remember(isDraft ? 'replace' : 'push', { read }, address);
    void this.show(state);
  }
}

const resultLink = (target: EventTarget | null) =>
  target instanceof Element ? target.closest('[data-ref] a') : null;

/** Whether a query is the one before with something added or taken away at its end. */
const isGoneOnWith = (before: string, now: string) =>
  before !== '' && now !== '' && (now.startsWith(before) || before.startsWith(now));
