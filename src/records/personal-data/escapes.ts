import { decodeNamedCharacterReference } from 'decode-named-character-reference';

/** Character references of HTML, also where their ampersand was escaped once more. */
const reference = /&(?:amp;)*(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]\w{1,31}));/gi;

/** A line end that is written as an escape; one of its own, so that lines of the file can be counted. */
export const escapedLineEnd = '\u2029';

/** Escapes of JSON, YAML and Markdown; `\t` and the like are blanks. */
const escaped =
  /\\(?:u([\dA-Fa-f]{4})|x([\dA-Fa-f]{2})|U([\dA-Fa-f]{8})|([nrtNLP_ ])(?![*_`])|(?=[\n!-/:-@[-`{-~]))/g;

/** Bytes in an address. */
const bytes = /(?:%[\da-f]{2})+/gi;

/** The characters that references, escapes and bytes of addresses stand for. */
export function decodeEscapes(text: string): string {
  let decoded = text;
  if (decoded.includes('&')) decoded = decoded.replace(reference, characterOf);
  if (decoded.includes('\\'))
    decoded = decoded.replace(escaped, (_, ...[u, x, long, blank]: (string | undefined)[]) => {
      const code = u ?? x ?? long;
      if (code !== undefined) return fromCode(parseInt(code, 16));
      if (blank === undefined) return '';
      return 'nLP'.includes(blank) ? escapedLineEnd : ' ';
    });
  return decoded.includes('%') ? decoded.replace(bytes, decodeBytes) : decoded;
}

function characterOf(all: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return decodeNamedCharacterReference(name) || all;
  return fromCode(decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal));
}

function fromCode(code: number): string {
  if (code === 10) return escapedLineEnd;
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : ' ';
}

function decodeBytes(all: string): string {
  try {
    return decodeURIComponent(all);
  } catch {
    return all;
  }
}
