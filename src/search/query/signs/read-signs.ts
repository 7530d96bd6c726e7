import { phraseWord } from '../../format/word-places.ts';
import type { Rewriting } from '../answer.ts';

/** Words without signs, or a phrase. */
export interface Piece {
  text: string;
  isPhrase: boolean;
}

/** A side of OR, or a query without one: a hit meets all of it. */
export interface Side {
  pieces: Piece[];
  /** Whether AND is written: then each word is demanded, else those that weigh most. */
  all: boolean;
}

/** A word or phrase that no hit may have. */
export interface Excluded extends Rewriting {
  isPhrase: boolean;
}

/** A query taken apart at its signs. */
export interface SignedQuery {
  /** Those that have something to search for. */
  sides: Side[];
  excluded: Excluded[];
}

const quoted = (group: string) => `(?:["“”„](?<${group}>[^"“”„]*)["“”]|«(?<${group}Too>[^«»]*)»)`;
const operator = '(?<![\\p{L}\\d-])(?:AND|OG|OR|ELLER|NOT|IKKE)(?![\\p{L}\\d-])';
/** One or several dashes directly before a word, after a blank. */
const dash = '(?<![^\\s(])[-−–]+(?=[\\p{L}\\d§"“”„«])';
const not = '(?<![\\p{L}\\d-])(?:NOT|IKKE)\\s+(?:[-−–]+(?=\\S))?';
/** A paragraph, or all up to a blank. */
const term = '(?:§+\\s*\\d+(?:\\s?[a-z](?![\\p{L}\\d]))?|[\\p{L}\\d§][^\\s"“”„«»()]*)';

/** What signs a query may have; what is no sign stays as it is. `open` is an excluded phrase whose end is not written yet. */
const pattern = (before: string, others: string) =>
  new RegExp(
    `(?:${before})(?:${quoted('exclude')}|(?<term>${term})|(?<open>["“”„«].*$))|(?<!\\d)${quoted('phrase')}${others}`,
    'gsu',
  );

const withCapitals = pattern(`${dash}|${not}(?!${operator})`, `|(?<operator>${operator})`);
const withoutCapitals = pattern(dash, '');

/** In a query that is all in capitals, longer words than abbreviations have too: somebody leans on the key for them. */
const isShouted = (query: string): boolean => !/\p{Ll}/u.test(query) && /\p{Lu}{6}/u.test(query);

/** In such a query AND and OR are words like others, unless it has other signs. */
const signsOf = (query: string): RegExp =>
  isShouted(query) && query.search(withoutCapitals) < 0 ? withoutCapitals : withCapitals;

/** Takes a query apart at its signs; undefined where it has none. A sign that is not finished is none. */
export function readSigns(query: string): SignedQuery | undefined {
  let side: Side = { pieces: [], all: false };
  const sides = [side];
  const excluded: Excluded[] = [];
  let isSigned = false;
  let at = 0;
  const add = (text: string, isPhrase: boolean) => {
    if (hasWords(text)) side.pieces.push({ text: text.trim(), isPhrase });
  };
  for (const { 0: found, index, groups = {} } of query.matchAll(signsOf(query))) {
    const phrase = groups['phrase'] ?? groups['phraseToo'];
    const unwanted = groups['exclude'] ?? groups['excludeToo'];
    const text = phrase ?? unwanted ?? groups['term'];
    // Quotation marks with nothing between them are no sign.
    if (text !== undefined && !hasWords(text)) continue;
    isSigned = true;
    add(query.slice(at, index), false);
    at = index + found.length;
    if (phrase !== undefined) add(phrase, true);
    else if (text !== undefined)
      excluded.push({
        text: text.replace(/[^\p{L}\p{M}\d§]+$/u, '').trim(),
        isPhrase: unwanted !== undefined,
        query: join(query.slice(0, index), query.slice(at)),
      });
    else if (/^(?:AND|OG)$/.test(found)) side.all = true;
    else if (/^(?:OR|ELLER)$/.test(found)) {
      side = { pieces: [], all: false };
      sides.push(side);
    }
  }
  if (!isSigned) return undefined;
  add(query.slice(at), false);
  return { sides: sides.filter(({ pieces }) => pieces.length > 0), excluded };
}

const hasWords = (text: string) => text.search(phraseWord) >= 0;

/** What is left of a query on both sides of something. */
const join = (before: string, after: string) => `${before.trimEnd()} ${after.trimStart()}`.trim();

const words = '(?<![\\p{L}\\d-])(?:[Uu]t[ea]n|UT[EA]N|[Ii]kkj?e)';
/** A phrase by itself is passed over, whatever it holds. */
const without = new RegExp(
  `${words}\\s+(?:${quoted('phrase')}|(?<word>[\\p{L}\\d][\\p{L}\\p{M}\\d-]*))|${quoted('other')}`,
  'gu',
);

/** What a query names behind `uten` or `ikke`, with the query that excludes it. */
export function offersIn(query: string): Rewriting[] {
  return Array.from(query.matchAll(without)).flatMap(({ 0: found, index, groups = {} }) => {
    const phrase = groups['phrase'] ?? groups['phraseToo'];
    const text = phrase ?? groups['word'] ?? '';
    if (!hasWords(text)) return [];
    const sign = phrase === undefined ? `-${text}` : `-"${text}"`;
    const after = query.slice(index + found.length);
    return { text, query: `${query.slice(0, index)}${sign}${after}` };
  });
}
