import type { Choice, SearchState } from '../state.ts';
import { fold } from '../words.ts';
import { need } from './dom.ts';

/** What happens when a reader chooses a value. */
export type OnChoice = (param: string, value: string, choice: Choice) => void;

/** The filters beside the results: shows choices and counts, tells of changes. */
export class FacetPanel {
  private readonly root: HTMLElement;

  constructor(root: HTMLElement, onChoice: OnChoice) {
    this.root = root;
    root.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'checkbox')
        onChoice(target.name, target.value, target.checked ? 'include' : 'none');
    });
    root.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      const item = button?.closest<HTMLElement>('[data-value]');
      const facet = button?.closest<HTMLElement>('[data-facet]');
      if (!button || !facet) return;
      if (item?.dataset['value'] !== undefined) {
        const pressed = button.getAttribute('aria-pressed') === 'true';
        onChoice(facet.dataset['facet'] ?? '', item.dataset['value'], pressed ? 'none' : 'exclude');
      } else if (button.matches('[data-facet-all]')) {
        button.setAttribute(
          'aria-expanded',
          String(button.getAttribute('aria-expanded') !== 'true'),
        );
        this.showValues(facet);
      }
    });
    root.addEventListener('input', ({ target }) => {
      const facet =
        target instanceof Element && target.matches('[data-facet-find]')
          ? target.closest<HTMLElement>('[data-facet]')
          : null;
      if (facet) this.showValues(facet);
    });
  }

  /** The label of a value, where the panel offers it. */
  labelOf(param: string, value: string): string | undefined {
    const item = this.root.querySelector(
      `[data-facet="${CSS.escape(param)}"] [data-value="${CSS.escape(value)}"]`,
    );
    return item ? need(item, '[data-label]').textContent?.trim() : undefined;
  }

  /** Shows the choices of a state and the counts that go with it. */
  update(state: SearchState, counts: ReadonlyMap<string, ReadonlyMap<string, number>>): void {
    for (const facet of this.root.querySelectorAll<HTMLElement>('[data-facet]')) {
      const param = facet.dataset['facet'] ?? '';
      const selection = state.selections.get(param);
      for (const item of facet.querySelectorAll<HTMLElement>('[data-value]')) {
        const value = item.dataset['value'] ?? '';
        const count = counts.get(param)?.get(value) ?? 0;
        const chosen = selection?.include.includes(value) ?? false;
        const excluded = selection?.exclude.includes(value) ?? false;
        need<HTMLInputElement>(item, 'input').checked = chosen;
        need(item, '[data-exclude]').setAttribute('aria-pressed', String(excluded));
        need(item, '[data-count]').textContent = count.toLocaleString('nb-NO');
        item.classList.toggle('is-chosen', chosen);
        item.classList.toggle('is-excluded', excluded);
        item.classList.toggle('is-empty', count === 0);
      }
      const choices = (selection?.include.length ?? 0) + (selection?.exclude.length ?? 0);
      need(facet, '[data-facet-chosen]').textContent = choices === 0 ? '' : `(${choices} valgt)`;
      if (choices > 0) facet.setAttribute('open', '');
      this.showValues(facet);
    }
  }

  /** The most frequent values, all of them when asked for, or those that fit what is typed; chosen ones always. */
  private showValues(facet: HTMLElement): void {
    const shown = Number(facet.dataset['shown']);
    const all = facet.querySelector('[data-facet-all]');
    const wanted = fold(
      facet.querySelector<HTMLInputElement>('[data-facet-find]')?.value.trim() ?? '',
    );
    const expanded = all?.getAttribute('aria-expanded') === 'true';
    if (all)
      all.textContent = expanded
        ? 'Vis færre'
        : `Vis alle ${facet.querySelectorAll('[data-value]').length}`;
    facet.querySelectorAll<HTMLElement>('[data-value]').forEach((item, index) => {
      const fits = fold(need(item, '[data-label]').textContent ?? '').includes(wanted);
      const chosen = item.matches('.is-chosen, .is-excluded');
      item.hidden = !(chosen || (wanted === '' ? expanded || index < shown : fits));
    });
  }
}
