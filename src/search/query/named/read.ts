import { isStopWord } from '../../../norwegian/stop-words.ts';
import { wordsOf } from '../../../norwegian/words.ts';
import type { Names } from './names.ts';
import { findNamedParagraphs, paragraphParam } from './paragraphs.ts';
import type { NamedPart, PlacedPart } from './part.ts';
import { findPlaces } from './places.ts';
import { isNegated, type QueryText, queryText, touches } from './query-text.ts';
import { findNamedRefs } from './refs.ts';

/** What a query was read as. */
export interface Reading {
  /** The query as it was written. */
  typed: string;
  /** What is left of it to search for. */
  rest: string;
  parts: NamedPart[];
  /**
   * Paragraphs with words beside them. They stay words: who writes `§ 17 vedtak` looks for what is about both, and the best of that
   * names the paragraph in its text; the graded queries lose where only a tick counts. They are offered as filters.
   */
  beside: NamedPart[];
  /** Names that are words as well and may be meant as either, with what would be left without them. */
  maybe: (NamedPart & { rest: string })[];
}

/** Reads what a query names; an `unfinished` word names nothing yet. */
export function readQuery(typed: string, names: Names, unfinished?: string): Reading {
  const query = queryText(typed);
  const isFree = ({ name, span }: PlacedPart) =>
    !touches(name, query.closed) && !isNegated(typed, span.start) && !isNegated(typed, name.start);
  const paragraphs = findNamedParagraphs(query, names);
  const refs = findNamedRefs(query, names);
  const spans = [...paragraphs, ...refs].map(({ name }) => name);
  const places = findPlaces(query, names, [...query.closed, ...spans]);
  const isFinished = ({ name }: PlacedPart) =>
    unfinished === undefined ||
    !wordsOf(typed.slice(name.start, name.end)).some(({ text }) => text === unfinished);
  const all = [...paragraphs.filter(isFree), ...refs.filter(isFree), ...places.parts]
    .filter(isFinished)
    .sort((a, b) => a.name.start - b.name.start);
  const named = withoutAlternatives(typed, all);
  const beside = restOf(query, named) === '' ? [] : named.filter(isParagraph);
  const parts = named.filter((part) => !beside.includes(part));
  return {
    typed,
    rest: restOf(query, parts),
    parts: parts.map(partOf),
    beside: beside.map(partOf),
    maybe: places.maybe
      .filter(isFinished)
      .map((part) => ({ ...partOf(part), rest: restOf(query, [part]) })),
  };
}

const isParagraph = ({ param }: PlacedPart) => param === paragraphParam;

const partOf = ({ span: _, name: __, ...part }: PlacedPart): NamedPart => part;

/** What stands between parts that are read, and says no more than that there are several. */
const joint = /^[\s,;/&+|-]*(?:(?:og|eller|samt|or|and)[\s,]+)?$/i;
const orAfter = /^[\s,]*(?:or|eller|\|)\s+\S/i;
const orBefore = /\S\s+(?:or|eller|\|)\s+$/i;

/** Without those that are one side of an `eller` whose other side is words: a filter would demand them. */
function withoutAlternatives(text: string, parts: readonly PlacedPart[]): PlacedPart[] {
  const kept = parts.filter(({ span }, index) => {
    const next = parts[index + 1];
    const previous = parts[index - 1];
    const before = text.slice(0, span.start);
    const after = text.slice(span.end);
    const joinsNext = next && joint.test(text.slice(span.end, next.span.start));
    const joinsPrevious = previous && joint.test(text.slice(previous.span.end, span.start));
    return (joinsNext || !orAfter.test(after)) && (joinsPrevious || !orBefore.test(before));
  });
  return kept.length === parts.length ? kept : withoutAlternatives(text, kept);
}

function restOf({ text }: QueryText, parts: readonly PlacedPart[]): string {
  if (parts.length === 0) return text;
  const pieces: string[] = [];
  let at = 0;
  for (const { span } of parts) {
    const between = text.slice(at, Math.max(at, span.start));
    if (at === 0 || !joint.test(between)) pieces.push(between);
    at = Math.max(at, span.end);
  }
  pieces.push(text.slice(at));
  const rest = pieces
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/^(?:[\s,;/&+?.]|(?:og|eller|samt)\s)+|(?:[\s,;/&+]|\s(?:og|eller|samt))+$/gi, '');
  return saysSomething(rest) ? rest : '';
}

/** Words for what is looked for, or where, that ask for nothing beside a place. */
const general =
  /^(?:kommun(?:e|en|er|ene|ar|ane)|fylke(?:t|r|ne)?|region(?:en|er|ene|ar|ane)?|landsdel(?:en|er)?|sted(?:er)?|stad(?:er|ar)?|omegn|områder?)$/i;

const saysSomething = (rest: string) =>
  wordsOf(rest).some(({ text }) => !isStopWord(text) && !general.test(text));
