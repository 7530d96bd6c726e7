import type { FacetFacts } from './facts.ts';

/** One facet as it travels: for each value a bit for each project, the first in the lowest bit, in Base64. */
export interface PackedFacet {
  values: string[];
  bits: string[];
}

/** Packs a facet: bits zip to two thirds of the lists that they stand for. */
export function packFacet({ values, rows }: FacetFacts): PackedFacet {
  const bits = values.map((_, position) => {
    const bytes = new Uint8Array(Math.ceil(rows.length / 8));
    for (const [row, positions] of rows.entries())
      if (positions.includes(position)) bytes[row >> 3] = (bytes[row >> 3] ?? 0) | (1 << (row & 7));
    return btoa(String.fromCharCode(...bytes));
  });
  return { values, bits };
}

/** Unpacks a facet of so many projects; the values of each are in the order of the facet. */
export function unpackFacet({ values, bits }: PackedFacet, count: number): FacetFacts {
  const rows = Array.from({ length: count }, (): number[] => []);
  for (const [position, text] of bits.entries()) {
    const bytes = atob(text);
    for (let at = 0; at < bytes.length; at++) {
      const byte = bytes.charCodeAt(at);
      for (let bit = 0; byte >> bit > 0; bit++)
        if ((byte >> bit) & 1) rows[at * 8 + bit]?.push(position);
    }
  }
  return { values, rows };
}
