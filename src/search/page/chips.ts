import type { SearchState } from '../query/selection/state.ts';
import { element } from './dom.ts';

/** Names a value for people. */
export type LabelOf = (param: string, value: string) => string;

/** The chosen filters in their order, with what each is called. */
export const chosenFilters = (
  state: SearchState,
  labelOf: LabelOf,
): { param: string; value: string; text: string }[] =>
  [...state.selections].flatMap(([param, { include, exclude, all }]) => [
    ...include.map((value, place) => ({
      param,
      value,
      text: `${all && place > 0 ? 'Og ' : ''}${labelOf(param, value)}`,
    })),
    ...exclude.map((value) => ({ param, value, text: `Uten ${labelOf(param, value)}` })),
  ]);

/** The chosen filters as buttons that remove them, "Nullstill alle" first. */
export function chipList(
  state: SearchState,
  labelOf: LabelOf,
  onRemove: (param: string, value: string) => void,
  onClear: () => void,
): HTMLLIElement[] {
  const chips = chosenFilters(state, labelOf);
  if (chips.length === 0) return [];
  const button = (text: string, label: string, className: string, act: () => void) => {
    const made = element('button', { type: 'button', class: className, 'aria-label': label }, text);
    made.addEventListener('click', act);
    return element('li', {}, made);
  };
  return [
    button('Nullstill alle', 'Nullstill alle filtre', 'chip chip--clear', onClear),
    ...chips.map(({ param, value, text }) =>
      button(`${text} ✕`, `Fjern filteret ${text}`, 'chip', () => onRemove(param, value)),
    ),
  ];
}

/** Puts chips in place of others. One that had the focus leaves it to the chip that takes its place, else to what follows them. */
export function replaceChips(
  list: HTMLElement,
  chips: readonly HTMLLIElement[],
  after: HTMLElement,
): void {
  const place = [...list.children].findIndex((chip) => chip.contains(document.activeElement));
  list.replaceChildren(...chips);
  if (place >= 0) (chips[place]?.querySelector('button') ?? after).focus();
}
