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

/** Waits until what has been changed so far is painted; a page out of sight does not wait long. */
export const painted = (): Promise<void> =>
  new Promise((done) => {
    const fallback = setTimeout(done, 100);
    requestAnimationFrame(() => {
      clearTimeout(fallback);
      setTimeout(done);
    });
  });
