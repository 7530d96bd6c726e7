const numberFormat = new Intl.NumberFormat('nb-NO', { maximumFractionDigits: 2 });
const listFormat = new Intl.ListFormat('nb-NO', { type: 'conjunction' });
/** `12000` → `12 000`, `2.8` → `2,8`. */
export const formatNumber = (value: number): string => numberFormat.format(value);

/** `a, b og c`. */
export const formatList = (values: readonly string[]): string => listFormat.format(values);

/** `1 prosjekt`, `18 prosjekter`: a number with its noun. */
export const countOf = (count: number, one: string, many: string): string =>
  `${formatNumber(count)} ${count === 1 ? one : many}`;
