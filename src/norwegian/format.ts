const numberFormat = new Intl.NumberFormat('nb-NO', { maximumFractionDigits: 2 });
const listFormat = new Intl.ListFormat('nb-NO', { type: 'conjunction' });
const dateFormat = new Intl.DateTimeFormat('nb-NO', { dateStyle: 'long', timeZone: 'UTC' });
const monthFormat = new Intl.DateTimeFormat('nb-NO', {
  year: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});

/** `12000` → `12 000`, `2.8` → `2,8`. */
export const formatNumber = (value: number): string => numberFormat.format(value);

/** `a, b og c`. */
export const formatList = (values: readonly string[]): string => listFormat.format(values);

/** `1 prosjekt`, `18 prosjekter`: a number with its noun. */
export const countOf = (count: number, one: string, many: string): string =>
  `${formatNumber(count)} ${count === 1 ? one : many}`;

/** `2020`, `januar 2020` or `1. januar 2020`, as exactly as the report is. */
export function formatDate(date: string): string {
  if (date.length === 4) return date;
  return (date.length === 7 ? monthFormat : dateFormat).format(new Date(date));
}

/** `1. januar 2020 – 31. desember 2022`, `fra 2020`, `til 2022`. */
export function formatPeriod({
  from,
  to,
}: {
  from?: string | undefined;
  to?: string | undefined;
}): string {
  if (from === undefined) return to === undefined ? '' : `til ${formatDate(to)}`;
  if (to === undefined) return `fra ${formatDate(from)}`;
  return from === to ? formatDate(from) : `${formatDate(from)} – ${formatDate(to)}`;
}
