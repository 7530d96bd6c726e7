const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * The text of a UTF-8 file without its byte order mark; `undefined` where it has another encoding. UTF-16 without a mark
 * is valid UTF-8 as well, full of null characters: a text has none among its first two.
 */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0 || bytes[1] === 0) return undefined;
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** How the author of a file with another encoding mends it. */
export const notUtf8 = 'is not UTF-8; save it with the encoding UTF-8';
