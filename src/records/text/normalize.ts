/** A word joiner of emoji stays between two of them. */
const dropped =
  /[\u00AD\u200B\u200C\u2060\uFEFF]|(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D|\u200D(?!\p{Extended_Pictographic})/gu;

const ligatures: Record<string, string> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

/**
 * A text as it can be searched and compared: in the composed form (NFC), without soft hyphens and zero-width
 * characters, and with the letters of ligatures. Signs such as ² and ½ and no-break spaces stay.
 */
export const normalizeText = (text: string): string =>
  text
    .replace(dropped, '')
    .replace(/[\uFB00-\uFB06]/g, (ligature) => ligatures[ligature] ?? ligature)
    .normalize('NFC');
