const dateFormat = new Intl.DateTimeFormat('nb-NO', { dateStyle: 'long', timeZone: 'UTC' });
const monthFormat = new Intl.DateTimeFormat('nb-NO', {
  year: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});

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
