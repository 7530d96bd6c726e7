import { formatNumber } from '../../../norwegian/format.ts';
import type { SearchState } from '../../query/selection/state.ts';

/** What the tab is called: `«gjeldsrådgivning» – 49 treff – Erfaringsbanken`; where nothing is asked, as the page is (`plain`). */
export function titleOf({ query, selections }: SearchState, count: number, plain: string): string {
  if (query === '' && selections.size === 0) return plain;
  const words = query === '' ? '' : `«${query}» – `;
  return `${words}${formatNumber(count)} treff${plain.slice(plain.lastIndexOf(' – '))}`;
}
