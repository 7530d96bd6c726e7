import type { SearchFacts } from './facts.ts';
import type { SortOrder } from './state.ts';

/** Puts rows in the order asked for; they come by relevance, and row numbers follow county and office. */
export function sortRows(
  rows: readonly number[],
  order: SortOrder,
  { byTitle, years }: SearchFacts,
): number[] {
  if (order === 'relevans') return [...rows];
  if (order === 'fylke') return [...rows].sort((a, b) => a - b);
  if (order === 'nyeste')
    return [...rows].sort((a, b) => (years[b] ?? 0) - (years[a] ?? 0) || a - b);
  const wanted = new Set(rows);
  return byTitle.filter((row) => wanted.has(row));
}
