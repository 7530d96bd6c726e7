import type { Path } from './written-values.ts';

/** A place that two readers of YAML read differently, and how. */
export interface Disagreement {
  path: Path;
  readings: [unknown, unknown];
}

/** The first place in which two readings of a text differ. */
export function compareReadings(
  one: unknown,
  other: unknown,
  path: Path = [],
): Disagreement | undefined {
  if (one === other || Object.is(one, other)) return undefined;
  if (!isCollection(one) || !isCollection(other) || Array.isArray(one) !== Array.isArray(other))
    return { path, readings: [one, other] };
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  for (const key of keys) {
    const found = compareReadings(one[key], other[key], [...path, key]);
    if (found) return found;
  }
  return undefined;
}

const isCollection = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
