import { fold } from '../../norwegian/fold.ts';
import { formatNumber } from '../../norwegian/format.ts';

import type { Choice, SearchState } from '../query/selection/state.ts';
import { need } from './dom.ts';

/** What happens when a reader chooses a value. */
export type OnChoice = (param: string, value: string, choice: Choice) => void;

/** What the panel tells of. */
export interface PanelEvents {
  choose: OnChoice;
  /** All of a facet's values are demanded, or any will do again. */
  demand: (param: string, all: boolean) => void;
  /** The values of a facet have come in sight. */
  see: (param: string) => void;
}

/** A value of a facet with the parts of the page that show it, looked up once. */
interface Value {
  id: string;
  label: string;
  folded: string;
  item: HTMLElement;
  box: HTMLInputElement;
  exclude: HTMLElement;
  count: HTMLElement;
  choice: Choice;
  found: number;
}

/** A facet with its values in the order of the page. */
interface Group {
  param: string;
  /** What stands before the label of a value outside the list. */
  beforeLabel: string | undefined;
  facet: HTMLDetailsElement;
  fieldset: HTMLElement;
  chosen: HTMLElement;
  find: HTMLInputElement | null;
  /** Says that no value fits what is typed there. */
  none: HTMLElement | null;
  all: HTMLElement | null;
  /** Whether all of the values chosen are demanded, where projects have several. */
  demand: HTMLElement | null;
  /** Values shown without being asked for. */
  shown: number;
  values: Value[];
}

/** The filters beside the results: shows choices and counts, tells of changes. */
export class FacetPanel {
  private readonly groups: Group[];
  /** Parameters of the facets whose values are in sight: open, and on the screen. */
  readonly seen = new Set<string>();

  constructor(root: HTMLElement, { choose, demand, see }: PanelEvents) {
    this.groups = [...root.querySelectorAll<HTMLDetailsElement>('[data-facet]')].map(readGroup);
    const observer = new IntersectionObserver((changes) => {
      for (const { target, isIntersecting } of changes) {
        const param = this.groups.find(({ fieldset }) => fieldset === target)?.param ?? '';
        this.seen[isIntersecting ? 'add' : 'delete'](param);
        if (isIntersecting) see(param);
      }
    });
    for (const group of this.groups) {
      observer.observe(group.fieldset);
      group.fieldset.addEventListener('keydown', moveWithinValue);
      for (const { id, box, exclude } of group.values) {
        box.addEventListener('change', () =>
          choose(group.param, id, box.checked ? 'include' : 'none'),
        );
        exclude.addEventListener('click', () =>
          choose(group.param, id, isPressed(exclude) ? 'none' : 'exclude'),
        );
      }
      const all = group.demand?.querySelector<HTMLInputElement>('[value="all"]');
      group.demand?.addEventListener('change', () => demand(group.param, all?.checked === true));
      group.find?.addEventListener('input', () => showValues(group));
      group.all?.addEventListener('click', () => {
        group.all?.setAttribute('aria-expanded', String(!isExpanded(group)));
        showValues(group);
      });
    }
  }

  /** What a value is called outside its list, where the panel offers it. */
  labelOf(param: string, value: string): string | undefined {
    const group = this.groups.find((candidate) => candidate.param === param);
    const label = group?.values.find(({ id }) => id === value)?.label;
    return group?.beforeLabel === undefined || label === undefined
      ? label
      : `${group.beforeLabel} ${label.toLowerCase()}`;
  }

  /** Shows the choices of a state and the counts that go with it, of those facets that have been counted. */
  update(state: SearchState, counts: ReadonlyMap<string, ReadonlyMap<string, number>>): void {
    for (const group of this.groups) {
      const { include = [], exclude = [], all } = state.selections.get(group.param) ?? {};
      for (const value of group.values) {
        const choice = include.includes(value.id)
          ? 'include'
          : exclude.includes(value.id)
            ? 'exclude'
            : 'none';
        showValue(value, choice, counts.get(group.param)?.get(value.id) ?? value.found);
      }
      showDemand(group, include.length, all === true);
      const choices = include.length + exclude.length;
      group.chosen.textContent = choices === 0 ? '' : `(${choices} valgt)`;
      if (choices > 0) group.facet.open = true;
      showValues(group);
    }
  }
}

/** Each value is one stop of the tab key: the arrows go to its "Utelat" and back. */
function moveWithinValue(event: KeyboardEvent): void {
  const to = { ArrowRight: '[data-exclude]', ArrowLeft: 'input' }[event.key];
  const item = event.target instanceof Element ? event.target.closest('[data-value]') : null;
  if (to === undefined || !item) return;
  event.preventDefault();
  need<HTMLElement>(item, to).focus();
}

const isPressed = (button: HTMLElement) => button.getAttribute('aria-pressed') === 'true';
const isExpanded = ({ all }: Group) => all?.getAttribute('aria-expanded') === 'true';

function readGroup(facet: HTMLDetailsElement): Group {
  return {
    param: facet.dataset['facet'] ?? '',
    beforeLabel: facet.dataset['beforeLabel'],
    facet,
    fieldset: need(facet, 'fieldset'),
    chosen: need(facet, '[data-facet-chosen]'),
    find: facet.querySelector('[data-facet-find]'),
    none: facet.querySelector('[data-facet-none]'),
    all: facet.querySelector('[data-facet-all]'),
    demand: facet.querySelector('[data-facet-demand]'),
    shown: Number(facet.dataset['shown']),
    values: [...facet.querySelectorAll<HTMLElement>('[data-value]')].map((item) => {
      const label = need(item, '[data-label]').textContent?.trim() ?? '';
      return {
        id: item.dataset['value'] ?? '',
        label,
        folded: fold(label),
        item,
        box: need<HTMLInputElement>(item, 'input'),
        exclude: need<HTMLElement>(item, '[data-exclude]'),
        count: need<HTMLElement>(item, '[data-count]'),
        choice: 'none',
        found: Number.NaN,
      };
    }),
  };
}

/** Offers to demand all values as soon as there are two of them. */
function showDemand({ demand }: Group, included: number, all: boolean): void {
  if (!demand) return;
  demand.hidden = included < 2 && !all;
  for (const box of demand.querySelectorAll('input')) box.checked = (box.value === 'all') === all;
}

/** Shows a value's choice and number; only what has changed is touched, for most of it has not. */
function showValue(value: Value, choice: Choice, found: number): void {
  const { item, box, exclude, count } = value;
  box.checked = choice === 'include';
  if (value.choice !== choice) {
    value.choice = choice;
    exclude.setAttribute('aria-pressed', String(choice === 'exclude'));
    item.classList.toggle('is-chosen', choice === 'include');
    item.classList.toggle('is-excluded', choice === 'exclude');
  }
  if (value.found !== found) {
    value.found = found;
    count.textContent = formatNumber(found);
    item.classList.toggle('is-empty', found === 0);
  }
}

/** The most frequent values, all of them when asked for, or those that fit what is typed; chosen ones always. */
function showValues(group: Group): void {
  const { find, none, all, shown, values } = group;
  const wanted = fold(find?.value.trim() ?? '');
  const expanded = isExpanded(group);
  if (all) all.textContent = expanded ? 'Vis færre' : `Vis alle ${values.length}`;
  values.forEach(({ item, folded, choice }, index) => {
    const fits = wanted === '' ? expanded || index < shown : folded.includes(wanted);
    const hidden = choice === 'none' && !fits;
    if (item.hidden !== hidden) item.hidden = hidden;
  });
  const text = values.some(({ folded }) => folded.includes(wanted)) ? '' : 'Ingen verdier passer.';
  if (none && none.textContent !== text) none.textContent = text;
}
