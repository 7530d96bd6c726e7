/**
 * The results of two tasks. Waits until both have ended, so that neither goes on writing when the other has failed,
 * and tells all that failed, once if it is the same.
 */
export async function both<A, B>(one: Promise<A>, other: Promise<B>): Promise<[A, B]> {
  const results = await Promise.allSettled([one, other]);
  const [a, b] = results;
  if (a.status === 'fulfilled' && b.status === 'fulfilled') return [a.value, b.value];
  const reasons = [
    ...new Set(results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []))),
  ];
  throw reasons.length === 1
    ? reasons[0]
    : new AggregateError(reasons, reasons.map(String).join('\n'));
}
