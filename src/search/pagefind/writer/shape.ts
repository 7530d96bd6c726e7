/** Gives a value back if it is laid out so, and else throws a Mismatch. */
export type Shape<T> = (value: unknown) => T;

/** Where a value differs from its layout, and how. */
export class Mismatch extends Error {
  readonly path: readonly (string | number)[];
  readonly found: string;

  constructor(path: readonly (string | number)[], found: string) {
    super([...path, found].join(' '));
    this.path = path;
    this.found = found;
  }
}

const wrong = (found: string): never => {
  throw new Mismatch([], found);
};

/** A text. */
export const text: Shape<string> = (value) =>
  typeof value === 'string' ? value : wrong('is no text');

/** A whole number of at most 32 bits. */
export const integer: Shape<number> = (value) =>
  typeof value === 'number' && (value | 0) === value ? value : wrong('is no whole number');

/** A whole number from 0 on. */
export const count: Shape<number> = (value) => {
  const number = integer(value);
  return number >= 0 ? number : wrong('is less than 0');
};

/** One value and no other. */
export const exactly =
  <T extends string | null>(expected: T): Shape<T> =>
  (value) =>
    value === expected
      ? expected
      : wrong(`is ${JSON.stringify(value)} instead of ${JSON.stringify(expected)}`);

/** Any number of values of one kind. */
export const list =
  <T>(element: Shape<T>): Shape<T[]> =>
  (value) => {
    if (!Array.isArray(value)) return wrong('is no list');
    let at = 0;
    try {
      for (; at < value.length; at++) element(value[at]);
    } catch (error) {
      throw inside(at, error);
    }
    return value;
  };

/** So many values, each of a kind of its own; all are named. */
export const tuple =
  <T extends unknown[]>(
    ...elements: { [At in keyof T]: [name: string, shape: Shape<T[At]>] }
  ): Shape<T> =>
  (value) => {
    if (!Array.isArray(value)) return wrong('is no list');
    if (value.length !== elements.length) {
      const names = elements.map(([name]) => name).join(', ');
      return wrong(`has ${value.length} elements instead of ${elements.length} (${names})`);
    }
    for (const [at, [name, element]] of elements.entries()) within(name, element, value[at]);
    return value as T;
  };

/** An object with these properties and no others. */
export const object =
  <T extends object>(properties: { [Name in keyof T]: Shape<T[Name]> }): Shape<T> =>
  (value) => {
    if (typeof value !== 'object' || value === null) return wrong('is no object');
    const found = value as Record<string, unknown>;
    for (const [name, property] of Object.entries<Shape<unknown>>(properties))
      within(name, property, found[name]);
    const other = Object.keys(value).find((name) => !(name in properties));
    return other === undefined ? (value as T) : wrong(`has the unknown property ${other}`);
  };

function within<T>(name: string, shape: Shape<T>, value: unknown): void {
  try {
    shape(value);
  } catch (error) {
    throw inside(name, error);
  }
}

const inside = (step: string | number, error: unknown) =>
  error instanceof Mismatch ? new Mismatch([step, ...error.path], error.found) : error;
