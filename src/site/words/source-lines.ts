import { formatList } from '../../norwegian/format.ts';
import { parseCitation } from '../../records/schemas/citation.ts';

const documentNames: Record<string, string> = {
  u22: 'undersøkelsen 2022',
};

/** `undersøkelsen 2022, linje 207–208 og 643`; documents other than the survey by their id. */
export function formatLines(citations: readonly string[]): string {
  const byDocument = new Map<string, string[]>();
  for (const citation of citations) {
    const range = parseCitation(citation);
    if (!range) continue;
    const text = range.from === range.to ? `${range.from}` : `${range.from}–${range.to}`;
    byDocument.set(range.document, [...(byDocument.get(range.document) ?? []), text]);
  }
  return [...byDocument]
    .map(([id, lines]) => `${documentNames[id] ?? id}, linje ${formatList(lines)}`)
    .join('; ');
}
