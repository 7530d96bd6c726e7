import { pageSize, type SearchDocument } from '../../format/files.ts';
import type { Answer } from '../../query/answer.ts';
import type { Engine } from '../../query/engine.ts';
import { explainer } from '../../query/explain/excerpt.ts';
import type { Found } from '../../query/finder.ts';
import type { SearchState } from '../../query/selection/state.ts';
import type { LabelOf } from '../chips.ts';
import { need } from '../dom.ts';
import { type Carried, reasonsFor } from './reasons.ts';
import { resultItem } from './result-item.ts';

/** Hardly any result is less high, in pixels. */
const minHeight = 200;

/** The list of results. */
export class ResultList {
  private readonly list: HTMLElement;
  private readonly more: HTMLButtonElement;
  private readonly base: string;
  private readonly engine: Engine;
  private readonly labelOf: LabelOf;
  /** The first projects of all, which the page comes with. */
  private readonly first: readonly Element[];
  /** How many results fit between the list's top and the bottom of the window when that was last looked at. */
  private inSight = 3;

  constructor(root: HTMLElement, base: string, engine: Engine, labelOf: LabelOf) {
    this.list = need(root, '[data-search-results]');
    this.more = need(root, '[data-search-more]');
    this.base = base;
    this.engine = engine;
    this.labelOf = labelOf;
    this.first = [...this.list.children];
  }

  /** Says that the results are not those of the address any more. */
  unready(): void {
    this.list.removeAttribute('data-ready');
  }

  /** Whether they are. */
  get isReady(): boolean {
    return this.list.hasAttribute('data-ready');
  }

  /** Says that they are. */
  ready(): void {
    this.list.setAttribute('data-ready', '');
  }

  /** How many results are shown, at least those of a page. */
  get shown(): number {
    return Math.max(pageSize, this.list.childElementCount);
  }

  /** Fetches so many results, the first page if not told otherwise, or, while somebody types, those that will be in sight. */
  async prepare(
    found: Found,
    hurried: boolean,
    signal: AbortSignal,
    shown = pageSize,
  ): Promise<() => void> {
    const count = hurried ? this.inSight : shown;
    const known = asksNothing(found.state) ? this.first : [];
    const items = [...known, ...(await this.items(found, known.length, count, signal))];
    // What is out of sight stays until its turn comes: the page keeps its height, and little is laid out anew.
    return () => {
      this.put(0, items);
      const end = Math.min(shown, found.docs.length);
      for (const old of [...this.list.children].slice(end)) old.remove();
      this.offerMore(found);
    };
  }

  /** Fetches what `prepare` in a hurry left out. */
  async prepareOthers(found: Found, signal: AbortSignal, shown = pageSize): Promise<() => void> {
    if (asksNothing(found.state)) return () => undefined;
    const from = this.inSight;
    this.lookAround();
    const items = await this.items(found, from, shown, signal);
    return () => {
      this.put(from, items);
      this.offerMore(found);
    };
  }

  /** Fetches the next page of results. */
  async prepareMore(found: Found, signal: AbortSignal): Promise<() => void> {
    const from = this.list.childElementCount;
    const items = await this.items(found, from, from + pageSize, signal);
    return () => {
      this.list.append(...items);
      items[0]?.querySelector('a')?.focus();
      this.offerMore(found);
    };
  }

  /** Whether all hits are shown. */
  isComplete(): boolean {
    return this.more.hidden === true;
  }

  /** The results from a place in the order up to another. */
  private items(
    { docs, answer }: Found,
    from: number,
    to: number,
    signal: AbortSignal,
  ): Promise<Element[]> {
    return this.itemsFor(docs.slice(from, to), answer, signal);
  }

  /**
   * What is shown of some documents.
   * @throws the signal's reason when it is aborted: typing on leaves no time for what is not shown any more
   */
  itemsFor(docs: readonly number[], answer: Answer, signal: AbortSignal): Promise<Element[]> {
    const { explain, conceptsIn } = explainer(answer.concepts, answer.language, answer.law);
    return Promise.all(
      docs.map(async (doc) => {
        const document = await this.engine.document(doc);
        signal.throwIfAborted();
        const explanation = explain(document);
        const why = reasonsFor(answer, doc, explanation, {
          tagged: (sign, id) => this.tagged(sign, id),
          carried: () => this.carriedBy(doc, document),
          conceptsIn,
        });
        return resultItem(this.base, document, explanation, why);
      }),
    );
  }

  private tagged(sign: string, id: string): Carried | undefined {
    const [param, label] = this.engine.facts.tags[sign] ?? [];
    return param && label
      ? { kind: label.toLowerCase(), label: this.labelOf(param, id) }
      : undefined;
  }

  /** The values that tell what a project is about, and where it is. */
  private carriedBy(doc: number, { facts }: SearchDocument): Carried[] {
    const { facts: all, facets } = this.engine;
    const tags = Object.entries(all.tags).flatMap(([sign, [param]]) =>
      (facets.loaded[param]?.docs[doc] ?? []).flatMap(
        (index) => this.tagged(sign, facets.loaded[param]?.values[index] ?? '') ?? [],
      ),
    );
    return [...facts.map((label) => ({ kind: 'sted', label })), ...tags];
  }

  /** Puts results in the place of those from a position on. */
  private put(from: number, items: readonly Element[]): void {
    const shown = [...this.list.children];
    for (const [index, item] of items.entries()) {
      const old = shown[from + index];
      if (old === undefined) this.list.append(item);
      else if (old !== item) old.replaceWith(item);
    }
  }

  /** To be called when all is painted: it would cost a layout otherwise. */
  private lookAround(): void {
    const room = innerHeight - this.list.getBoundingClientRect().top;
    this.inSight = Math.min(pageSize, Math.max(1, Math.ceil(room / minHeight)));
  }

  private offerMore({ docs }: Found): void {
    const left = docs.length - this.list.childElementCount;
    this.more.hidden = left <= 0;
    this.more.textContent = `Vis ${Math.min(pageSize, left)} til av ${left}`;
  }
}

/** Whether a state is the one that the search page begins with. */
const asksNothing = ({ query, selections, sort }: SearchState) =>
  query.trim() === '' && selections.size === 0 && sort === 'relevans';
