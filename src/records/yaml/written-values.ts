import { type Document, isMap, isScalar, isSeq, type Scalar } from 'yaml';

/** Keys and places that lead to a value, as `['outcomes', 2, 'value']`. */
export type Path = readonly (string | number)[];

/** A single value of a YAML text, as it is written there. */
export interface WrittenValue {
  path: Path;
  node: Scalar;
  /** Where in the text it begins and where it ends. */
  start: number;
  end: number;
}

/** All single values of a document in the order of its text; keys are none. */
export const writtenValues = (document: Document): WrittenValue[] =>
  valuesBelow(document.contents, []);

function valuesBelow(node: unknown, path: Path): WrittenValue[] {
  if (isSeq(node)) return node.items.flatMap((item, index) => valuesBelow(item, [...path, index]));
  if (isMap(node))
    return node.items.flatMap(({ key, value }) =>
      valuesBelow(value, [...path, isScalar(key) ? String(key.value) : '']),
    );
  if (!isScalar(node)) return [];
  const [start, end] = node.range ?? [0, 0];
  return [{ path, node, start, end }];
}
