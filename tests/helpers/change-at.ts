/** A value with one element changed, told by its places in the lists around it. */
export function changeAt(
  value: unknown,
  path: readonly number[],
  change: (element: unknown) => unknown,
): unknown {
  const [place, ...rest] = path;
  if (place === undefined) return change(value);
  return listOf(value).map((element, at) =>
    at === place ? changeAt(element, rest, change) : element,
  );
}

/** A list with one more element. */
export const withMore =
  (...more: unknown[]) =>
  (list: unknown): unknown[] => [...listOf(list), ...more];

/** A list without its last element. */
export const withFewer = (list: unknown): unknown[] => listOf(list).slice(0, -1);

/** A list with its elements in the opposite order. */
export const reversed = (list: unknown): unknown[] => listOf(list).toReversed();

/** Another value in its place. */
export const replaced = (value: unknown) => (): unknown => value;

/** A value as the list that it must be. */
export function listOf(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new Error(`${JSON.stringify(value)} is no list`);
  return value;
}
