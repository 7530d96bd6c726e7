/** Measures of a font, in em. */
export interface Measures {
  ascent: number;
  descent: number;
  lineGap: number;
  /** Mean width of a character of a text. */
  mean: number;
}

/** Reads the measures of a TrueType font that has the characters of a text. */
export function measure(font: Uint8Array, text: string): Measures {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const table = tablesOf(view);
  const em = view.getUint16(table('head') + 18);
  const hhea = table('hhea');
  const glyphOf = readCmap(view, table('cmap'));
  const widths = view.getUint16(hhea + 34);
  const widthOf = (character: string) => {
    const glyph = Math.min(glyphOf(character.codePointAt(0) ?? 0), widths - 1);
    return view.getUint16(table('hmtx') + 4 * glyph);
  };
  const characters = [...text];
  return {
    ascent: view.getInt16(hhea + 4) / em,
    descent: -view.getInt16(hhea + 6) / em,
    lineGap: view.getInt16(hhea + 8) / em,
    mean: characters.reduce((sum, letter) => sum + widthOf(letter), 0) / characters.length / em,
  };
}

/** Where the tables of a font begin. */
function tablesOf(view: DataView): (tag: string) => number {
  const places = new Map<string, number>();
  for (let at = 12; at < 12 + 16 * view.getUint16(4); at += 16) {
    const tag = [0, 1, 2, 3].map((byte) => String.fromCharCode(view.getUint8(at + byte))).join('');
    places.set(tag, view.getUint32(at + 8));
  }
  return (tag) => {
    const place = places.get(tag);
    if (place === undefined) throw new Error(`The font has no table ${tag}`);
    return place;
  };
}

/** The glyph of each character, by the part of the table that has the usual ones (format 4). */
function readCmap(view: DataView, cmap: number): (code: number) => number {
  const parts = Array.from(
    { length: view.getUint16(cmap + 2) },
    (_, index) => cmap + view.getUint32(cmap + 4 + 8 * index + 4),
  );
  const at = parts.find((part) => view.getUint16(part) === 4);
  if (at === undefined)
    throw new Error('The font tells its characters in another way than format 4');
  const half = view.getUint16(at + 6);
  const ends = at + 14;
  const starts = ends + half + 2;
  return (code) => {
    for (let segment = 0; segment < half; segment += 2) {
      if (view.getUint16(ends + segment) < code) continue;
      const start = view.getUint16(starts + segment);
      if (start > code) return 0;
      const delta = view.getUint16(starts + half + segment);
      const offsetAt = starts + 2 * half + segment;
      const offset = view.getUint16(offsetAt);
      if (offset === 0) return (code + delta) & 0xffff;
      const glyph = view.getUint16(offsetAt + offset + 2 * (code - start));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}
