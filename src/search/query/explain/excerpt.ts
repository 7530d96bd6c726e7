import type { LawReader } from '../../../norwegian/law/paragraphs.ts';
import type { SearchDocument } from '../../format/files.ts';
import type { QueryLanguage } from '../../format/language.ts';
import type { Concept } from '../concepts/concept.ts';

import { type Matcher, matcherOf, type ReadText, readText, type TextMatch } from './highlight.ts';
import { type Reason, reasonsIn } from './reasons.ts';

/** A text with the places to mark. */
export interface MarkedText {
  text: string;
  marks: { start: number; end: number }[];
}

/** Why a project was found and the passage that shows it best. */
export interface Explanation {
  title: MarkedText;
  summary: MarkedText;
  /** Passage of the section that matches the query best, unless title and summary say it all. */
  excerpt?: MarkedText & { slug: string };
  /** What the texts have of the concepts. */
  reasons: Reason[];
  /** Everyday phrasings that match, with the concepts that they match. */
  asks: { text: string; concepts: number[] }[];
  /** Words of the project page to mark there. */
  words: string[];
}

/** Length of a passage in letters, and how many stand before its first match. */
const passageLength = 190;
const lead = 60;

/** What explains the results of a query. */
export interface Explainer {
  /** Marks in title and summary, passage and reasons. */
  explain: (shown: SearchDocument) => Explanation;
  /** Indexes of the concepts that a text matches. */
  conceptsIn: (text: string) => number[];
}

/** The explainer of a query; `law` where it names a paragraph. */
export function explainer(
  concepts: readonly Concept[],
  language: QueryLanguage,
  law?: LawReader,
): Explainer {
  const matchesIn = matcherOf(concepts, language, law);
  return {
    explain: (shown) => explain(shown, matchesIn),
    conceptsIn: (text) => matchesIn(readText(text)).map(({ concept }) => concept),
  };
}

/** The texts of a document, taken apart. */
interface ReadDocument {
  title: ReadText;
  summary: ReadText;
  sections: (ReadText & { slug: string })[];
  asks: ReadText[];
}

/** Documents already taken apart: while somebody types, most results were there a letter before. */
const readDocuments = new WeakMap<SearchDocument, ReadDocument>();

function readDocument(document: SearchDocument): ReadDocument {
  const known = readDocuments.get(document) ?? {
    title: readText(document.title),
    summary: readText(document.summary),
    sections: document.sections.map(([slug, text]) => ({
      slug,
      ...readText(text),
    })),
    asks: (document.asks ?? []).map(readText),
  };
  readDocuments.set(document, known);
  return known;
}

function explain(document: SearchDocument, matchesIn: Matcher): Explanation {
  const read = readDocument(document);
  const title = matchesIn(read.title);
  const summary = matchesIn(read.summary);
  const sections = read.sections.map((section) => ({ ...section, matches: matchesIn(section) }));

  const asks = read.asks.map((ask) => ({ ...ask, matches: matchesIn(ask) }));
  const best = bestPassage(sections);
  return {
    title: { text: read.title.text, marks: title },
    summary: { text: read.summary.text, marks: summary },
    ...(best && { excerpt: best }),
    reasons: reasonsIn([
      { ...read.title, where: 'tittel', matches: title },
      { ...read.summary, where: 'sammendrag', matches: summary },
      ...sections
        .map((section) => ({ ...section, where: section.slug }))
        .sort((a, b) => b.matches.length - a.matches.length),
    ]),
    asks: asks.flatMap(({ text, matches }) =>
      matches.length === 0 ? [] : { text, concepts: matches.map(({ concept }) => concept) },
    ),
    words: wordsToMark([
      { text: read.title.text, matches: title },
      { text: read.summary.text, matches: summary },
      ...sections,
    ]),
  };
}

function bestPassage(sections: readonly { slug: string; text: string; matches: TextMatch[] }[]) {
  let best: (MarkedText & { slug: string; value: number }) | undefined;
  for (const { slug, text, matches } of sections)
    for (const first of matches) {
      const from = startOfPassage(text, first.start);
      const inside = matches.filter(
        ({ start, end }) => start >= from && end <= from + passageLength,
      );
      // A phrase says more than any words beside each other.
      const value =
        inside.filter(({ kind }) => kind === 'phrase').length * 1000 +
        new Set(inside.map(({ concept }) => concept)).size * 10 +
        inside.length;
      if (best && best.value >= value) continue;
      const to = endOfPassage(text, from + passageLength, first.end);
      const before = from === 0 ? '' : '… ';
      best = {
        slug,
        value,
        text: `${before}${text.slice(from, to)}${to === text.length ? '' : ' …'}`,
        marks: inside
          .filter(({ end }) => end <= to)
          .map(({ start, end }) => ({
            start: start - from + before.length,
            end: end - from + before.length,
          })),
      };
    }
  if (!best) return undefined;
  const { slug, text, marks } = best;
  return { slug, text, marks };
}

function startOfPassage(text: string, match: number): number {
  if (match <= lead) return 0;
  const space = text.indexOf(' ', match - lead);
  if (space < 0 || space >= match) return match;
  // Not the dot that parts two items.
  return text.startsWith('· ', space + 1) ? space + 3 : space + 1;
}

function endOfPassage(text: string, wanted: number, least: number): number {
  if (wanted >= text.length) return text.length;
  const space = text.lastIndexOf(' ', wanted);
  return space < least ? wanted : space;
}

/** The words as the page writes them, each once, at most twelve. */
function wordsToMark(texts: readonly { text: string; matches: readonly TextMatch[] }[]): string[] {
  const words = new Set<string>();
  for (const { text, matches } of texts)
    for (const { start, end } of matches) words.add(text.slice(start, end).toLowerCase());
  // A comma parts the words in the address of the page.
  return [...words].filter((word) => !word.includes(',')).slice(0, 12);
}
