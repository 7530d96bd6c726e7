import type { SortOrder } from './state.ts';

/**
 * Puts rows in the order asked for; they come by relevance, and row numbers follow county and office.
 * `byTitle` has all rows in the order of their titles; no other order needs it.
 */
export function sortRows(
  rows: readonly number[],
  order: SortOrder,
  { years, byTitle }: { years: readonly number[]; byTitle: readonly number[] },
): number[] {
  if (order === 'relevans') return [...rows];
  if (order === 'fylke') return [...rows].sort((a, b) => a - b);
  if (order === 'nyeste')
    return [...rows].sort((a, b) => (years[b] ?? 0) - (years[a] ?? 0) || a - b);
  const wanted = new Set(rows);
  return byTitle.filter((row) => wanted.has(row));
}
