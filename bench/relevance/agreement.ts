import type { Search } from './engines.ts';

/** Share of the first ten projects that two phrasings of one need have in common, over all pairs: 0 to 1. */
export async function agreement(
  needs: readonly (readonly string[])[],
  search: Search,
): Promise<number> {
  const shares: number[] = [];
  for (const phrasings of needs) {
    const lists: string[][] = [];
    for (const query of phrasings) lists.push((await search(query)).slice(0, 10));
    lists.forEach((one, index) => {
      for (const other of lists.slice(index + 1))
        shares.push(one.filter((ref) => other.includes(ref)).length / 10);
    });
  }
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}
