import type { Read } from '../../query/named/apply.ts';
import type { Place } from './place.ts';

/** What is remembered with an address of the page, for as long as the browser knows the way back to it. */
export interface Remembered {
  /** What was read of the words that led there. */
  read?: Read | undefined;
  /** The words are still being typed: they stay in the box. */
  typed?: boolean;
  /** Where the reader was in the results. */
  place?: Place;
  /** The edition that the page was of before it was loaded anew. */
  renewedFrom?: string;
}

/** What is remembered with the address that the page has. */
export const remembered = (): Remembered => (history.state ?? {}) as Remembered;

/**
 * Makes an address, the same if none is given, a step of the history or the last one.
 * @returns whether the browser allows it: Safari refuses more than a hundred in half a minute
 */
export function remember(how: 'push' | 'replace', what: Remembered, address?: string): boolean {
  try {
    history[`${how}State`](what, '', address);
    return true;
  } catch {
    return false;
  }
}
