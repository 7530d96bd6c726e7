import { matchAt, type ParagraphNumber, readNumber } from './paragraph-numbers.ts';

/** What makes `par` mean a few. */
const few = 'et|eit|ett|noen|nokre|nokon|hvert|kvart|flere|fleire|unge|gifte|første|siste';

/** Signs that stand before the number of a paragraph, as people write and misspell them. */
export const sign = `(?:${[
  '(?:§\\s{0,3}){1,4}(?:-?(?:ene|ane|en|er|ar)(?!\\p{L}))?',
  '(?<![\\p{L}\\d])(?:pa?ra?gr?a(?:ff?|ph|v)(?:ene|ane|en|er|ar|a|s)?(?!\\p{L})|parag(?:r?\\.|r(?!\\p{L}))|pa?r?gr?f(?:\\.|(?!\\p{L})))',
  `(?<!(?<!\\p{L})(?:${few})\\s+)(?<![\\p{L}\\d])par(?:\\.\\s*|\\s+)(?=\\d)`,
].join('|')})(?:[\\s.:]*(?:nr\\.?|nummer)(?!\\p{L}))?[\\s.:]*`;

/** One paragraph or a range of them in a list. */
export interface ListedParagraph {
  from: ParagraphNumber;
  to: ParagraphNumber;
  /** Whether the number has a chapter in it (`§ 11-5`), which sosialtjenesteloven's have not. */
  inChapter: boolean;
  /** Whether a sign of its own stands before it. */
  signed: boolean;
  start: number;
  end: number;
}

const dash = /\s*[-‐‑–—−]+\s*/uy;
const tightHyphen = /^[-‐‑]$/;
const upTo = /\s*(?:til(?:\s+og\s+med)?|t\.?\s?o\.?\s?m\.?|\.\.\.?)\s*/iuy;
const optionalSign = new RegExp(`(?:${sign})?`, 'iuy');
const section = /(?:[-–]\d+)?(?:\s*(?:til|[-–—])\s*(?:§\s*)?\d{1,2}[-–]\d{1,3})?/uy;

/** A number with one of these behind it counts something else than paragraphs; what a query asks for besides is no plural. */
const counting =
  /(?:\s*[-–]\s*\d+)?(?:[\s.]\d{3}|[\s.-]*(?:år|åring|prosent|%|kr(?!\p{L})|kroner|million|person[ea]r|deltak(?:ere|arar)|bruk[ea]r[ea]|ungdomm?[ea]r|ansatte|tilsette|stillinger|stillingar|dag[ea]r|uker|veker|måned|månad|time|minutt|gang|stk|januar|februar|mars(?!\p{L})|april|mai(?!\p{L})|juni|juli|august|september|oktober|november|desember))/iuy;

/** Whether the number that ends at a place counts something: years, people, the days of a month. */
export const countsSomething = (text: string, end: number): boolean =>
  matchAt(counting, text, end) !== null;

const part = 'ledd|punktum|setning|pkt\\.?|punkt|bokstav|litra|nr\\.?|nummer';
/** The part of a paragraph that is meant: `første ledd`, `bokstav a`, `(2)`. */
const parts = new RegExp(
  `(?:,?\\s*(?:(?:første|fyrste|andre|annet|anna|tredje|fjerde|femte|sjette|siste|\\d\\.)\\s+(?:ledd|punktum|setning)(?!\\p{L})|(?:${part})\\s*(?:\\d{1,2}|[a-z])(?![\\p{L}\\d])|\\(\\d\\)))+`,
  'iuy',
);
/** What joins the paragraphs of a list. */
const joint =
  /\s*(?:[,;/&+]|(?:og|eller|samt|jfr?|jamfør)(?!\p{L})\.?)(?:\s*(?:og|eller|samt|jfr?|jamfør)(?!\p{L})\.?)?\s*/iuy;

/** The paragraphs listed from a place on, the first of which stands behind its sign or a law's name. */
export function readList(text: string, place: number, lawIsOurs: boolean): ListedParagraph[] {
  const list: ListedParagraph[] = [];
  let start = place;
  for (;;) {
    const item = readItem(text, start, lawIsOurs, list[0]);
    if (!item) return list;
    list.push(item);
    if (!matchAt(joint, text, item.end)) return list;
    start = joint.lastIndex;
  }
}

function readItem(
  text: string,
  start: number,
  lawIsOurs: boolean,
  first: ListedParagraph | undefined,
): ListedParagraph | undefined {
  matchAt(optionalSign, text, start);
  const signed = optionalSign.lastIndex > start;
  const from = readNumber(text, optionalSign.lastIndex);
  if (!from || (first && !signed && !isListed(text, from, first.from))) return undefined;
  const range = readRange(text, from, lawIsOurs);
  const end = range?.end ?? from.end;
  const beyond = matchAt(parts, text, end) ? parts.lastIndex : end;
  return { from, to: from, inChapter: false, ...range, signed, start, end: beyond };
}

/** A bare number in a list is a paragraph if it counts nothing; one in words only behind another in words. */
const isListed = (text: string, { start, end }: ParagraphNumber, first: ParagraphNumber) =>
  (isDigit(text[start]) || !isDigit(text[first.start])) && !countsSomething(text, end);

const isDigit = (sign = '') => /\d/.test(sign);

/** Lowest paragraph of sosialtjenesteloven from which people write a range with a plain hyphen. */
const firstOfRanges = 12;

function readRange(text: string, from: ParagraphNumber, lawIsOurs: boolean) {
  const dashed = matchAt(dash, text, from.end);
  if (!dashed && !matchAt(upTo, text, from.end)) return undefined;
  matchAt(optionalSign, text, dashed ? dash.lastIndex : upTo.lastIndex);
  const place = optionalSign.lastIndex;
  if (dashed && !/[\d\p{L}]/u.test(text[place] ?? '')) return undefined;
  const to = readNumber(text, place);
  if (!to || (!dashed && countsSomething(text, to.end))) return undefined;
  const rises = to.value > from.value || (to.value === from.value && to.letter > from.letter);
  if (!dashed) return rises ? { to, end: to.end } : undefined;
  const isTight = tightHyphen.test(dashed[0]) && from.letter === '';
  const inChapter = !rises || (isTight && !lawIsOurs && from.value < firstOfRanges);
  const end = inChapter && matchAt(section, text, to.end) ? section.lastIndex : to.end;
  return { to, inChapter, end };
}
