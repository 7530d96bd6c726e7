/** A paragraph of sosialtjenesteloven as people write it: `§ 20 a`, `§§ 29–40`, `paragraf 17`. */
const pattern =
  /(?:§+|\bparagraf(?:ene|en|ane|ar|er)?\b)\s*(\d{1,2})\s*(a\b)?(?:\s*(?:[-–/,]|og|til)\s*§?\s*(\d{1,2})\s*(a\b)?)?/giu;

/** A paragraph named in a text. */
export interface ParagraphMention {
  /** Ids in the vocabulary, for instance `29-40`; two where the text joins two paragraphs. */
  ids: string[];
  text: string;
  start: number;
  end: number;
}

/** The paragraphs that a text names. */
export function findParagraphs(text: string): ParagraphMention[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    ids: [
      ...new Set([
        idOf(Number(match[1]), match[2] !== undefined),
        ...(match[3] === undefined ? [] : [idOf(Number(match[3]), match[4] !== undefined)]),
      ]),
    ],
    text: match[0].trim(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Paragraphs that the reports tick together share one id. */
function idOf(number: number, letter: boolean): string {
  if (letter) return `${number}a`;
  if (number === 28 || number === 33) return '28-33';
  return number >= 29 && number <= 40 ? '29-40' : String(number);
}
