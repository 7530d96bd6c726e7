import { decodeEscapes, escapedLineEnd } from './escapes.ts';
import { withoutMarkup } from './markup.ts';

/** What a reader sees of an authored or built text: markup out, one form of each character, single blanks. */
export interface PlainText {
  /** Paragraphs have a line each; what attributes, links and comments hold stands at the end. */
  text: string;
  /** The line of the source that a place in `text` comes from; `undefined` where it was moved. */
  lineOf: (place: number) => number | undefined;
}

/** Anything but letters, digits and signs that stand for themselves, with single blanks between them. */
const odd = /[^a-zæøå\d.,:;!?«»"%§– -]| {2}|--|%[\da-f]{2}/i;

/** Footnote marks would become digits of the number before them. */
const raised = /[\u00B2\u00B3\u00B9\u2070-\u2094]/g;

const invisible = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/** Blanks and line ends of all kinds, the empty Braille cell included, but for a single space. */
const blanks = /[\s\u0085\u2800]{2,}|[^\S ]|[\u0085\u2800]/g;

const paragraphEnd = new RegExp(`(?:\n|${escapedLineEnd})[^]*(?:\n|${escapedLineEnd})`);

/** Reads a text of any authored or built file. */
export function plainText(source: string): PlainText {
  if (!odd.test(source)) return { text: source, lineOf: () => 1 };
  const [seen, moved] = withoutMarkup(normalizeCharacters(source));
  const text = joinBlanks(seen);
  const rest = moved.map((part) => joinBlanks(part).trim()).filter((part) => part !== '');
  return {
    text: [text, ...rest].join('\n'),
    lineOf: (place) => (place < text.length ? lineOf(seen, place) : undefined),
  };
}

/** Characters that have one form alone; most texts have no others, and need no more passes. */
const usual = /^[\n\r\t -~æøåÆØÅ«»§–éèôòóü•]*$/;

function normalizeCharacters(source: string): string {
  const text = decodeEscapes(source);
  if (usual.test(text)) return text;
  return text
    .replace(raised, ' ')
    .replace(invisible, '')
    .normalize('NFKC')
    .replace(/[\u2010-\u2012\u2212]/g, '-')
    .replace(/[\u2018\u2019\u02BC]/g, "'");
}

const joinBlanks = (text: string) =>
  text.replace(blanks, (blank) => (paragraphEnd.test(blank) ? '\n' : ' '));

/** Markup is taken out without its line ends, so that they still count. */
function lineOf(seen: string, place: number): number {
  let [line, passed] = [1, 0];
  for (const match of seen.matchAll(blanks)) {
    if (match.index - passed + 1 > place) break;
    passed += match[0].length - 1;
    line += match[0].split('\n').length - 1;
  }
  return line;
}
