import type { SortOrder } from './state.ts';

/** Orders that neither relevance nor the rows themselves give; the file of each has all rows in that order. */
export type KeptOrder = Exclude<SortOrder, 'relevans' | 'fylke'>;

/** Puts rows in the order asked for; they come by relevance, and row numbers follow county and office. */
export async function sortRows(
  rows: readonly number[],
  order: SortOrder,
  allInOrder: (order: KeptOrder) => Promise<readonly number[]>,
): Promise<number[]> {
  if (order === 'relevans') return [...rows];
  if (order === 'fylke') return [...rows].sort((a, b) => a - b);
  const wanted = new Set(rows);
  return (await allInOrder(order)).filter((row) => wanted.has(row));
}
