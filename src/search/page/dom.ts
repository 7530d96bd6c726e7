import { wordsOf } from '../../norwegian/words.ts';
import type { MarkedText } from '../query/explain/excerpt.ts';

type Child = Node | string;

/** Makes an element with attributes and children; text is always text. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** The one element that the page must have. */
export function need<Type extends Element>(root: ParentNode, selector: string): Type {
  const found = root.querySelector<Type>(selector);
  if (!found) throw new Error(`The page lacks ${selector}`);
  return found;
}

/** The word that is being typed: the one that the caret touches. */
export function wordAtCaret({ value, selectionEnd }: HTMLInputElement): string | undefined {
  const caret = selectionEnd ?? value.length;
  return wordsOf(value).find(({ start, end }) => start <= caret && caret <= end)?.text;
}

/** A text with its matches in `<mark>`; overlapping places are joined. */
export function marked({ text, marks }: MarkedText): DocumentFragment {
  const fragment = new DocumentFragment();
  let at = 0;
  for (const { start, end } of marks) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    fragment.append(text.slice(at, from), element('mark', {}, text.slice(from, end)));
    at = end;
  }
  fragment.append(text.slice(at));
  return fragment;
}

/** Hardly anybody takes longer from key to key in the middle of a word, in milliseconds. */
const betweenKeys = 100;

/** Longest wait after that for the browser to have nothing else to do, in milliseconds. */
const maxWait = 100;

/** Waits until what has been changed so far is painted, no key has followed soon and nothing more urgent waits. */
export const atLeisure = (): Promise<void> =>
  new Promise((done) => {
    setTimeout(() => {
      // Safari knows no idle time; there the pause must do.
      if (typeof requestIdleCallback === 'undefined') done();
      else requestIdleCallback(() => done(), { timeout: maxWait });
    }, betweenKeys);
  });
