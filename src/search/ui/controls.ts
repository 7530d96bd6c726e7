import type { Finder, Found } from '../finder.ts';
import { choose, countChoices, type SearchState } from '../state.ts';
import { chipList } from './chips.ts';
import { countSentence } from './count-sentence.ts';
import { need } from './dom.ts';
import type { FacetPanel } from './facet-panel.ts';
import { noticesFor } from './notices.ts';

/** What the controls need besides what was found. */
interface Surroundings {
  root: HTMLElement;
  base: string;
  panel: FacetPanel;
  finder: Finder;
  go: (state: SearchState) => void;
}

/** Shows a state in all that stands around the results: filters, chips, count, sorting, notices. */
export function paintControls(found: Found, { root, base, panel, finder, go }: Surroundings): void {
  const { state, answer, counts, rows, unknownValues } = found;
  const labelOf = (param: string, value: string) =>
    panel.labelOf(param, value) ?? finder.labelOf(param, value);

  need<HTMLElement>(root, '[data-search-fallback]').hidden = true;
  need<HTMLElement>(root, '[data-search-app]').hidden = false;
  need<HTMLSelectElement>(root, '[data-search-sort]').value = state.sort;
  const choices = countChoices(state);
  need(root, '[data-filter-toggle]').textContent =
    choices === 0 ? 'Filtre' : `Filtre (${choices} valgt)`;
  panel.update(state, counts);

  const count = need<HTMLElement>(root, '[data-search-count]');
  count.dataset['searchCount'] = String(rows.length);
  count.textContent = countSentence(rows.length, state, labelOf, answer.concepts.length > 0);
  need(root, '[data-search-chips]').replaceChildren(
    ...chipList(
      state,
      labelOf,
      (param, value) => go(choose(state, param, value, 'none')),
      () => go({ ...state, selections: new Map() }),
    ),
  );
  need(root, '[data-search-notices]').replaceChildren(
    ...noticesFor({
      state,
      answer,
      total: rows.length,
      unknownValues,
      labelOf,
      countWith: (other) => finder.countWith(found, other),
      go,
      base,
    }),
  );
}
