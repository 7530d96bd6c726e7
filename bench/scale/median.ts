/** The middle of some numbers; `undefined` for none. */
export function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = sorted[middle];
  return sorted.length % 2 === 1 || high === undefined
    ? high
    : ((sorted[middle - 1] ?? high) + high) / 2;
}
