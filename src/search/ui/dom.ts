import type { MarkedText } from '../excerpt.ts';

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

/** Longest wait for the browser to have nothing else to do, in milliseconds. */
const longestWait = 150;

/** Waits until what has been changed so far is painted and nothing more urgent waits, a key for instance. */
export const atLeisure = (): Promise<void> =>
  new Promise((done) => {
    // Safari knows no idle time; there a moment must do.
    if (typeof requestIdleCallback === 'undefined') setTimeout(done, longestWait / 3);
    else requestIdleCallback(() => done(), { timeout: longestWait });
  });
