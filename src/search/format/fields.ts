/** Fields of a project in the index besides its running text, in the order that Pagefind gives them. */
export const fields = ['asks', 'places', 'summary', 'tags', 'title'] as const;

/** Name of such a field. */
export type Field = (typeof fields)[number];

/** A text, or something else, for each field. */
export type Fields<Value = string> = Record<Field, Value>;

/** What a value is for each field, in their order. */
export const mapFields = <From, To>(
  values: Fields<From>,
  change: (value: From) => To,
): Fields<To> =>
  Object.fromEntries(fields.map((field) => [field, change(values[field])])) as Fields<To>;
