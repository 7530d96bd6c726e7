/** One facet's values by document: `docs[doc]` lists indexes in `values`. */
export interface FacetValues {
  values: string[];
  docs: number[][];
}

/** One facet as it travels: for each value the documents that have it, in whichever way is shorter. */
export interface PackedFacet {
  values: string[];
  docs: string[];
}

/** Packs a facet: zipped, that is little more than what it tells. */
export function packFacet({ values, docs }: FacetValues): PackedFacet {
  const members = values.map((): number[] => []);
  for (const [doc, indexes] of docs.entries())
    for (const index of indexes) members[index]?.push(doc);
  return {
    values,
    docs: members.map((own) => {
      const gaps = writeGaps(own);
      const bits = writeBits(own, docs.length);
      return gaps.length < bits.length ? gaps : bits;
    }),
  };
}

/** Unpacks a facet of so many projects; the values of each are in the order of the facet. */
export function unpackFacet({ values, docs: packed }: PackedFacet, count: number): FacetValues {
  const docs = Array.from({ length: count }, (): number[] => []);
  for (const [index, text] of packed.entries())
    for (const doc of text.startsWith(gapSign) ? readGaps(text) : readBits(text))
      docs[doc]?.push(index);
  return { values, docs };
}

/** A bit for each doc, the first in the lowest bit, in Base64. */
function writeBits(own: readonly number[], count: number): string {
  const bytes = new Uint8Array(Math.ceil(count / 8));
  for (const doc of own) bytes[doc >> 3] = (bytes[doc >> 3] ?? 0) | (1 << (doc & 7));
  return btoa(String.fromCharCode(...bytes));
}

function* readBits(text: string): Generator<number> {
  const bytes = atob(text);
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes.charCodeAt(at);
    for (let bit = 0; byte >> bit > 0; bit++) if ((byte >> bit) & 1) yield at * 8 + bit;
  }
}

/** What begins a text of gaps, and what stands in it for so many docs that a sign is too little for. */
const gapSign = '!';
const longGap = '~';

/** Gaps that one sign tells, and the sign of the gap 0; none of them needs a backslash in JSON. */
const gapsOfSign = 57;
const firstSign = '#'.charCodeAt(0);

/** The number of docs before each doc since the one before, a sign for each. */
function writeGaps(own: readonly number[]): string {
  let next = 0;
  return (
    gapSign +
    own
      .map((doc) => {
        const gap = doc - next;
        next = doc + 1;
        return (
          longGap.repeat(Math.floor(gap / gapsOfSign)) +
          String.fromCharCode(firstSign + (gap % gapsOfSign))
        );
      })
      .join('')
  );
}

function* readGaps(text: string): Generator<number> {
  let next = 0;
  for (const sign of text.slice(gapSign.length)) {
    if (sign === longGap) next += gapsOfSign;
    else {
      next += sign.charCodeAt(0) - firstSign;
      yield next++;
    }
  }
}
