const collator = new Intl.Collator('nb-NO', { numeric: true });

/** Compares as a Norwegian register does: æ, ø and å last, aa as å, numbers by value. The one comparer of what people read. */
export const compareNorwegian = (a: string, b: string): number => collator.compare(a, b);

/** A sorted copy, by one or more keys. */
export function sortBy<T>(values: readonly T[], ...keys: ((value: T) => string)[]): T[] {
  return [...values].sort((a, b) => {
    for (const key of keys) {
      const order = compareNorwegian(key(a), key(b));
      if (order !== 0) return order;
    }
    return 0;
  });
}
