import { countOf } from '../../../norwegian/format.ts';
import type { Files } from '../../query/files.ts';
import type { Found } from '../../query/finder.ts';
import { chosenFilters, type LabelOf } from '../chips.ts';
import { element, need } from '../dom.ts';

/**
 * Prints what was found: what was asked and the address on top, then every hit in the short form. A browser that is told to print
 * waits for nothing, so the button and the keys for it fetch all hits first; by the menu those in sight are printed, and it says so.
 */
export function offerPrint(
  root: HTMLElement,
  files: Files,
  found: () => Found | undefined,
  labelOf: LabelOf,
): void {
  const results = need<HTMLElement>(root, '[data-search-results]');
  let all: { of: Found; list: HTMLElement } | undefined;
  let onPaper: HTMLElement[] = [];

  const print = async () => {
    const asked = found();
    try {
      const { shortList } = await import('./short-list.ts');
      if (asked) all = { of: asked, list: await shortList(files, asked) };
    } catch {
      // Those in sight are printed.
    }
    window.print();
  };

  need(root, '[data-search-print]').addEventListener('click', () => void print());
  addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
    if (key.toLowerCase() !== 'p' || ctrlKey === metaKey || shiftKey || altKey || !found()) return;
    event.preventDefault();
    void print();
  });
  addEventListener('beforeprint', () => {
    const asked = found();
    if (!asked || onPaper.length > 0) return;
    const list = all?.of === asked ? all.list : undefined;
    const left = list ? 0 : asked.docs.length - results.childElementCount;
    const head = printHead(asked, labelOf, left);
    need(root, '.results').prepend(head);
    onPaper = [head];
    if (list) {
      results.after(list);
      results.hidden = true;
      onPaper.push(list);
    }
  });
  addEventListener('afterprint', () => {
    for (const part of onPaper) part.remove();
    onPaper = [];
    results.hidden = false;
  });
}

/** What was asked, and where it is found again; how many hits are left out, if any. */
function printHead({ state }: Found, labelOf: LabelOf, left: number): HTMLElement {
  const filters = chosenFilters(state, labelOf).map(({ text }) => text);
  const lines = [
    state.query === '' ? '' : `Søk: ${state.query}`,
    filters.length === 0 ? '' : `Filtre: ${filters.join('; ')}`,
    `Adresse: ${location.href}`,
    left > 0
      ? `${countOf(left, 'treff', 'treff')} til er ikke med. «Skriv ut» på siden tar med alle.`
      : '',
  ];
  return element(
    'div',
    { class: 'print-head' },
    ...lines.filter(Boolean).map((line) => element('p', {}, line)),
  );
}
