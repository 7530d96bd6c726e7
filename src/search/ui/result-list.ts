import type { Engine } from '../engine.ts';
import { explainer } from '../excerpt.ts';
import { pageSize } from '../facts.ts';
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
    const items = asksNothing(found.state)
      ? this.first
      : await this.items(found, 0, hurried ? inSight : pageSize);
    return () => {
      this.list.replaceChildren(...items);
      this.offerMore(found);
    };
  }

  /** Fetches passages and reasons for the results out of sight. */
  async prepareOthers(found: Found): Promise<() => void> {
    if (asksNothing(found.state)) return () => undefined;
    const items = await this.items(found, inSight, pageSize);
    return () => {
      const shown = [...this.list.children].slice(inSight);
      for (const [place, item] of items.entries()) shown[place]?.replaceWith(item);
    };
  }

  /** Fetches the next page of results. */
  async prepareMore(found: Found): Promise<() => void> {
    const from = this.list.childElementCount;
    const items = await this.items(found, from, from + pageSize);
    return () => {
      this.list.append(...items);
      items[0]?.querySelector('a')?.focus();
      this.offerMore(found);
    };
  }

  /** The results from a place in the order to the end of its page, those before `full` with passage and reasons. */
  private items({ rows, answer }: Found, from: number, full: number): Promise<Element[]> {
    const explain = explainer(answer.concepts, answer.language);
    const end = Math.ceil((from + 1) / pageSize) * pageSize;
    return Promise.all(
      rows.slice(from, end).map(async (row, index) => {
        const isFull = from + index < full;
        const shown = await (isFull ? this.engine.document(row) : this.engine.head(row));
        const explanation = explain(shown);
        const why = isFull ? reasonsFor(answer, row, explanation) : '';
        return resultItem(this.base, shown, explanation, why);
      }),
    );
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
