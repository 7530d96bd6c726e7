import type { Engine } from '../engine.ts';
import { explainer } from '../excerpt.ts';
import { pageSize, type SearchDocument } from '../facts.ts';
import type { Found } from '../finder.ts';
import type { SearchState } from '../state.ts';
import { need } from './dom.ts';
import { reasonsFor } from './reasons.ts';
import { resultItem } from './result-item.ts';

/** Results that a screen shows at once; while somebody types the others are explained after these are seen. */
const inSight = 3;

/** The list of results. */
export class ResultList {
  private readonly list: HTMLElement;
  private readonly more: HTMLButtonElement;
  private readonly base: string;
  private readonly engine: Engine;
  /** The first projects of all, which the page comes with. */
  private readonly first: readonly Element[];
  /** What is known of the results shown. */
  private documents: readonly SearchDocument[] = [];

  constructor(root: HTMLElement, base: string, engine: Engine) {
    this.list = need(root, '[data-search-results]');
    this.more = need(root, '[data-search-more]');
    this.base = base;
    this.engine = engine;
    this.first = [...this.list.children];
  }

  /** Says that the results are not those of the address any more. */
  unready(): void {
    this.list.removeAttribute('data-ready');
  }

  /** Says that they are. */
  ready(): void {
    this.list.setAttribute('data-ready', '');
  }

  /** Fetches the first page of results; of a hurried one the results out of sight are brief. */
  async prepare(found: Found, hurried: boolean): Promise<() => void> {
    const documents = asksNothing(found.state) ? [] : await this.load(found, 0);
    return () => {
      this.documents = documents;
      const items = this.items(found, documents, 0, hurried ? inSight : pageSize);
      this.list.replaceChildren(...(asksNothing(found.state) ? this.first : items));
      this.offerMore(found);
    };
  }

  /** Gives the results out of sight their passages and reasons. */
  explainOthers(found: Found): void {
    const shown = [...this.list.children].slice(inSight);
    const items = this.items(found, this.documents.slice(inSight), inSight);
    for (const [place, item] of items.entries()) shown[place]?.replaceWith(item);
  }

  /** Fetches the next page of results. */
  async prepareMore(found: Found): Promise<() => void> {
    const from = this.list.childElementCount;
    const documents = await this.load(found, from);
    return () => {
      const items = this.items(found, documents, from);
      this.list.append(...items);
      items[0]?.querySelector('a')?.focus();
      this.offerMore(found);
    };
  }

  private load({ rows }: Found, from: number): Promise<SearchDocument[]> {
    return Promise.all(rows.slice(from, from + pageSize).map((row) => this.engine.document(row)));
  }

  /** Results that stand at a place in the order and after it, so many of them with passage and reasons. */
  private items(
    { rows, answer }: Found,
    documents: readonly SearchDocument[],
    from: number,
    explained = pageSize,
  ): Element[] {
    const explain = explainer(answer.concepts, answer.language);
    return documents.map((shown, index) => {
      const brief = index >= explained;
      const explanation = explain(shown, brief);
      const why = brief ? '' : reasonsFor(answer, rows[from + index] ?? -1, explanation);
      return resultItem(this.base, shown, explanation, why);
    });
  }

  private offerMore({ rows }: Found): void {
    const left = rows.length - this.list.childElementCount;
    this.more.hidden = left <= 0;
    this.more.textContent = `Vis ${Math.min(pageSize, left)} til av ${left}`;
  }
}

/** Whether a state is the one that the search page begins with. */
const asksNothing = ({ query, selections, sort }: SearchState) =>
  query.trim() === '' && selections.size === 0 && sort === 'relevans';
