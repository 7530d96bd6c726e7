import type { StoredOrder } from '../../format/files.ts';
import type { SortOrder } from './state.ts';

/** Puts documents in the order asked for; they come by relevance, and document numbers follow county and office. */
export async function sortDocs(
  docs: readonly number[],
  order: SortOrder,
  allInOrder: (order: StoredOrder) => Promise<readonly number[]>,
): Promise<number[]> {
  if (order === 'relevans') return [...docs];
  if (order === 'fylke') return [...docs].sort((a, b) => a - b);
  const wanted = new Set(docs);
  return (await allInOrder(order)).filter((doc) => wanted.has(doc));
}
