/** Where a reader is in the results. */
export interface Place {
  /** How many hits are shown. */
  shown: number;
  /** Ref of the first result in sight, with its distance from the top of the window; none at the top of the page. */
  first?: [ref: string, top: number];
  /** Ref of the result that has the focus or was followed, and which of its links. */
  link?: [ref: string, index: number] | undefined;
}

const resultsIn = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>('[data-ref]')];
const topOf = (element: Element) => element.getBoundingClientRect().top;

/** The place that a reader has in the results now; `followed` is in none of them or the link that leads away. */
export function placeIn(root: ParentNode, shown: number, followed: Element | null): Place {
  const place: Place = { shown };
  const results = resultsIn(root);
  const first =
    results.find((result) => result.getBoundingClientRect().bottom > 0) ?? results.at(-1);
  if (first && scrollY > 0) place.first = [first.dataset['ref'] ?? '', topOf(first)];
  const result = results.find((candidate) => candidate.contains(followed));
  const links: Element[] = result ? [...result.querySelectorAll('a')] : [];
  const index = followed ? links.indexOf(followed) : -1;
  if (result && index >= 0) place.link = [result.dataset['ref'] ?? '', index];
  return place;
}

/** Brings a reader back to a place. */
export function goTo({ first, link }: Place, root: ParentNode): void {
  const results = resultsIn(root);
  const find = (wanted?: string) => results.find(({ dataset }) => dataset['ref'] === wanted);
  const result = find(first?.[0]);
  if (result && first) {
    // Heights are only guessed of what is not laid out.
    for (const { style } of results) style.contentVisibility = 'visible';
    scrollBy({ top: topOf(result) - first[1], behavior: 'instant' });
  }
  find(link?.[0])?.querySelectorAll('a')[link?.[1] ?? 0]?.focus({ preventScroll: true });
}
