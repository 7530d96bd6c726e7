import { otherLaw, ownLaw, spellOut, theLaw } from './laws.ts';
import { countsSomething, type ListedParagraph, readList, sign } from './paragraph-list.ts';
import { idsFrom, matchAt } from './paragraph-numbers.ts';

/** Where a text names paragraphs; the law's name belongs to the place. */
interface Place {
  text: string;
  start: number;
  end: number;
}

/** A paragraph of sosialtjenesteloven named in a text, or a range of them. */
export interface ParagraphMention extends Place {
  /** Ids in the vocabulary, for instance `29-40`; several where the text names a range. */
  ids: string[];
}

/** Paragraphs of another law. */
export interface OtherLawMention extends Place {
  /** The name of the law to search for; empty where the text names none. */
  law: string;
}

const gap = '(?:[ \\t\\u00a0,:()–-]|\\.(?=\\S))*';
const between = `${gap}(?:(?:kapittel|kap\\.?)\\s*\\d+[\\s,:]*)?(?:sine?\\s+)?`;
/** A sign, a law's name and a sign, or a law's name and a number open a list of paragraphs. */
const opening = new RegExp(
  // Most places of a text are neither a sign nor the beginning of a word: they are passed over at once.
  `(?:(?=§)|(?<![\\p{L}\\d-])(?=\\p{L}))(?:${[
    `(?:(?<own>(?:${ownLaw}\\.?${between}){1,2}|${theLaw}${between})|(?<other>${otherLaw})${between})?(?<sign>${sign})(?=[\\p{L}\\d])`,
    `(?:(?<ownBare>${ownLaw})|(?<otherBare>${otherLaw}))\\s+(?=\\d)`,
  ].join('|')})`,
  'giu',
);
/** The law's name behind the paragraph: `§ 13 i forvaltningsloven`. A name that a sign follows belongs to what comes. */
const closing = new RegExp(
  `,?\\s*(?:(?:i|av|etter|frå|fra)\\s+(?:den\\s+)?(?:(?<own>${ownLaw})|(?<other>${otherLaw})|(?<theLaw>${theLaw}))|\\(?(?:(?<ownBare>${ownLaw})|(?<otherBare>${otherLaw}))(?!\\s*${sign}\\d)\\)?)`,
  'iuy',
);
/** Signs that nothing else is written with. */
const plainSign = /§|gra|gf/i;

/** The paragraphs of sosialtjenesteloven that a text names, each of a list by itself; a range is one mention. */
export const findParagraphs = (text: string): ParagraphMention[] => readLaw(text).paragraphs;

/** The paragraphs of other laws that a text names. */
export const findOtherLaws = (text: string): OtherLawMention[] => readLaw(text).otherLaws;

/** A text that has the names of other laws in place of their paragraphs: `fvl § 13` becomes `forvaltningsloven`. */
export const nameOtherLaws = (text: string, mentions = findOtherLaws(text)): string =>
  mentions.reduceRight(
    (rest, { law, start, end }) => `${rest.slice(0, start)} ${law} ${rest.slice(end)}`,
    text,
  );

/** What is known of laws, for those that load it. */
export interface LawReader {
  findParagraphs: typeof findParagraphs;
  findOtherLaws: typeof findOtherLaws;
  nameOtherLaws: typeof nameOtherLaws;
}

interface Found {
  paragraphs: ParagraphMention[];
  otherLaws: OtherLawMention[];
}

function readLaw(text: string): Found {
  const found: Found = { paragraphs: [], otherLaws: [] };
  let place = 0;
  for (;;) {
    const opened = matchAt(opening, text, place);
    if (!opened) return found;
    place = readMentions(text, opened, found);
  }
}

/** The law that a name in a match stands for: ours, or another one's name; undefined where there is none. */
type NamedLaw = { own: boolean; name: string } | undefined;

function lawIn({ groups = {} }: RegExpExecArray): NamedLaw {
  const other = groups['other'] ?? groups['otherBare'];
  if (other !== undefined) return { own: false, name: spellOut(other.trim()) };
  const own = groups['own'] ?? groups['ownBare'] ?? groups['theLaw'];
  return own === undefined ? undefined : { own: true, name: 'sosialtjenesteloven' };
}

/** Adds what a list of paragraphs names; tells where reading goes on. */
function readMentions(text: string, opened: RegExpExecArray, found: Found): number {
  const first = opened.index + opened[0].length;
  const before = lawIn(opened);
  const list = readList(text, first, before?.own === true);
  const last = list.at(-1);
  const isPlain = plainSign.test(opened.groups?.['sign'] ?? '');
  if (!last || (!isPlain && countsSomething(text, list[0]?.to.end ?? first))) return first;

  const closed = matchAt(closing, text, last.end);
  const after = closed ? lawIn(closed) : undefined;
  const group = list.findLastIndex(({ signed }) => signed);
  const closes = after && (!before || group > 0 || before.own === after.own);
  const end = closes ? closing.lastIndex : last.end;

  const own: ParagraphMention[] = [];
  const others: OtherLawMention[] = [];
  for (const [index, item] of list.entries()) {
    const law = closes && (!before || (group > 0 && index >= group)) ? after : before;
    const place = {
      start: index === 0 ? opened.index : item.start,
      end: item === last ? end : item.end,
    };
    if (isOurs(item, law)) own.push({ ids: idsFrom(item.from, item.to), text: '', ...place });
    else others.push({ law: law?.name ?? '', text: '', ...place });
  }
  found.paragraphs.push(...joinAlike(text, own, ({ ids }) => ids.join()));
  found.otherLaws.push(...joinAlike(text, others, ({ law }) => law));
  return end;
}

/** Neighbours that say the same are one mention: `§§ 28 og 33`, all paragraphs of another law. */
function joinAlike<Mention extends Place>(
  text: string,
  mentions: readonly Mention[],
  meaning: (mention: Mention) => string,
): Mention[] {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const previous = joined.at(-1);
    if (previous && meaning(previous) === meaning(mention)) previous.end = mention.end;
    else joined.push({ ...mention });
  }
  return joined.map((mention) => {
    const written = text.slice(mention.start, mention.end).trim();
    return { ...mention, text: /^\d/.test(written) ? `§ ${written}` : written };
  });
}

/** Without a law's name a paragraph is ours if ours could have it: no chapter, no letter but that of § 20 a. */
function isOurs({ from, to, inChapter }: ListedParagraph, law: NamedLaw): boolean {
  if (inChapter || law?.own === false) return false;
  return (
    law?.own === true ||
    [from, to].every(({ value, letter }) => letter === '' || (value === 20 && letter === 'a'))
  );
}
