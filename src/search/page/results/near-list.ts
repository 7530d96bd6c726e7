import type { Found } from '../../query/finder.ts';
import { need } from '../dom.ts';
import type { ResultList } from './result-list.ts';

/** The projects that lie near without being hits: a handful, below the hits, when all of these are shown. */
export class NearList {
  private readonly section: HTMLElement;
  private readonly list: HTMLElement;
  private readonly results: ResultList;

  constructor(root: HTMLElement, results: ResultList) {
    this.section = need(root, '[data-search-near-section]');
    this.list = need(root, '[data-search-near]');
    this.results = results;
  }

  /** Takes away what lay near to something else. */
  clear(): void {
    this.section.hidden = true;
    this.list.replaceChildren();
  }

  /** Shows what lies near, if nothing is left to be shown of the hits. */
  async show({ near, answer }: Found, signal: AbortSignal): Promise<void> {
    if (near.length === 0 || !this.results.isComplete()) return this.clear();
    const items = await this.results.itemsFor(near, answer, signal);
    this.list.replaceChildren(...items);
    this.section.hidden = false;
  }
}
