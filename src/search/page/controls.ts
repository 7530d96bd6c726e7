import { correctedQuery } from '../query/concepts/correction.ts';
import type { Engine } from '../query/engine.ts';
import type { Finder, Found } from '../query/finder.ts';
import type { Read } from '../query/named/apply.ts';
import { choose, countChoices, type SearchState } from '../query/selection/state.ts';
import { chipList, type LabelOf, replaceChips } from './chips.ts';
import { countSentence } from './count-sentence.ts';
import { need } from './dom.ts';
import type { FacetPanel } from './facet-panel.ts';
import { noticesFor } from './notices.ts';

/** What the controls need besides what was found. */
export interface Surroundings {
  root: HTMLElement;
  base: string;
  panel: FacetPanel;
  engine: Engine;
  finder: Finder;
  labelOf: LabelOf;
  go: (state: SearchState) => void;
  /** Shows a state that was read of words. */
  take: (state: SearchState, read: Read) => void;
  /** What is said of names that were read. */
  named: (found: Found, around: Surroundings) => HTMLElement[];
}

/** Shows how many projects were found. */
export function paintCount({ state, answer, docs }: Found, around: Surroundings): void {
  const count = need<HTMLElement>(around.root, '[data-search-count]');
  count.dataset['searchCount'] = String(docs.length);
  count.textContent = countSentence(
    docs.length,
    { ...state, query: correctedQuery(state.query, answer.corrections) },
    around.labelOf,
    around.engine.facts.places,
    answer.concepts.length > 0,
    answer.signs,
  );
  // There is no file of nothing, and nothing to print.
  for (const button of around.root.querySelectorAll<HTMLElement>(
    '[data-search-export], [data-search-print]',
  ))
    button.hidden = docs.length === 0;
}

/** Shows a state in what else stands around the results: filters, chips, sorting, notices. */
export function paintControls(found: Found, around: Surroundings): void {
  const { root, base, panel, finder, labelOf, go } = around;
  const { state, answer, counts, docs, unknownValues } = found;

  need<HTMLSelectElement>(root, '[data-search-sort]').value = state.sort;
  const choices = countChoices(state);
  need(root, '[data-filter-toggle]').textContent =
    choices === 0 ? 'Filtre' : `Filtre (${choices} valgt)`;
  panel.update(state, counts());

  replaceChips(
    need(root, '[data-search-chips]'),
    chipList(
      state,
      labelOf,
      (param, value) => go(choose(state, param, value, 'none')),
      () => go({ ...state, selections: new Map() }),
    ),
    need(root, '[data-search-count]'),
  );
  need(root, '[data-search-notices]').replaceChildren(
    ...around.named(found, around),
    ...noticesFor({
      state,
      answer,
      total: docs.length,
      unknownValues,
      labelOf,
      countWith: (other) => finder.countWith(found, other),
      go,
      base,
    }),
  );
}
