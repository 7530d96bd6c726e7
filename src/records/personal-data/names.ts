import { familyNames, familyNamesAfterInitial } from './family-names.ts';
import type { Found } from './found.ts';
import { alsoWords, givenNames } from './given-names.ts';
import { isAddressed, isPresented } from './titles.ts';

/** Letters of Latin scripts; classes of all the world's letters would take several times as long. */
const upper = 'A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ';
const letter = 'A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ';
const word = `(?:[${upper}]')?[${upper}][${letter}]+(?:-[${upper}][${letter}]+)*`;
const end = `(?![${letter}])`;

const capitalised = new RegExp(`(?<![${letter}'-])${word}`, 'g');

/** What may stand between a given name and the next: initials, particles, or nothing in "Kari.Nordmann". */
const between = `(?:(?: ?[${upper}]\\.?${end})+ ?| (?:(?:von|van|de|der|den|af|da|di|del|la|le|du|el|al|bin|ibn|ben) )+| al-| (?:«[^»]{1,20}»|"[^"]{1,20}"|\\([^()]{1,20}\\)) |[ ._])`;
const afterGiven = new RegExp(`${between}${word}| [${upper}]\\.(?! ?[${upper}])`, 'y');
const joined = new RegExp(`^([${upper}][a-zß-öø-ÿ]+)([${upper}][a-zß-öø-ÿ]+)$`);
const initials = new RegExp(`(?<![${letter}\\d.-])(?:[${upper}]\\. ?){1,3}$`);

/** A given name and another in lower case, as in a user name; the ending of a file or an address is none. */
const second = /(?<=[a-zß-öø-ɏ]{2})[._][a-zß-öø-ɏ]{3,}(?![\w@/-]|\.[a-z])/g;
const userName = /(?<![\w./@-])[a-zß-öø-ɏ]+$/;
const fileEnding =
  /^.(?:com|org|net|edu|gov|info|html?|json|ya?ml|xml|svg|png|jpe?g|gif|csv|txt|mdx?|tsx?|mjs|js|css|pdf|docx?|xlsx?|zip)$/;

/**
 * Names of persons: a given name or a form of address with a capitalised word behind it, the family name first, an initial
 * or any capitalised word before a family name; all of them in capitals too.
 */
export function namesIn(text: string): Found[] {
  const found: Found[] = userNamesIn(text);
  const add = (place: number, to: number) => {
    const last = found.at(-1);
    if (last === undefined || place >= last.place + last.text.length || place < last.place)
      found.push({ kind: 'personnavn', text: text.slice(place, to), place });
  };
  let before = { word: '', place: -1, end: -1 };
  for (const { 0: name, index } of text.matchAll(capitalised)) {
    const to = index + name.length;
    // What parts it from the capitalised word before it, where that is near.
    const gap = before.end >= 0 && index - before.end <= 3 ? text.slice(before.end, index) : '';
    const tail = isGiven(name) ? tailOf(name, text, to) : undefined;
    if (tail !== undefined) add(index, to + tail.length);
    else if (gap !== '' && isReversedOrKnown(before.word, gap, name)) add(before.place, to);
    else if (familyNamesAfterInitial.has(name.toLowerCase()) && initialsAt(text, index) !== '')
      add(index - initialsAt(text, index).length, to);
    else if (isAddressed(text, index, name) || isJoined(name)) add(index, to);
    else if (gap === ' ' && isPresented(text, before.place, before.word, name))
      add(before.place, to);
    before = { word: name, place: index, end: to };
  }
  return found;
}

const initialsAt = (text: string, place: number) =>
  initials.exec(text.slice(Math.max(0, place - 12), place))?.[0] ?? '';

/** What follows a given name, if it belongs to the name. */
function tailOf(name: string, text: string, end: number): string | undefined {
  afterGiven.lastIndex = end;
  const [tail] = afterGiven.exec(text) ?? [];
  return tail !== undefined && isSentence(name, tail) ? undefined : tail;
}

/** "Nordmann, Kari", "Nordmann Kari", "Zuhra Hansen" and, in the cells of a table, "Kari | Hansen". */
const isReversedOrKnown = (one: string, gap: string, other: string): boolean =>
  (gap === ', ' && isGiven(other) && !alsoWords.has(other.toLowerCase())) ||
  (gap === ' ' && isFamily(one) && isGiven(other)) ||
  (isFamily(other) && (gap === ' ' || (/^ ?[,;|] ?$/.test(gap) && isGiven(one))));

/** In capitals or with one, not as in "KlarA". */
function isGiven(name: string): boolean {
  const hyphen = name.indexOf('-');
  const first = hyphen === -1 ? name : name.slice(0, hyphen);
  const lower = first.toLowerCase();
  const isUsual = first.slice(1) === lower.slice(1) || first === first.toUpperCase();
  return isUsual && (givenNames.has(lower) || (foreign.test(lower) && givenNames.has(fold(lower))));
}

/** Letters with marks that lists and texts may have or lack. */
const foreign = /[à-äç-ïñ-öù-ÿā-ɏḀ-ỿ]/;
const fold = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '');

/** "KariNordmann", as where nothing but markup parts the two. */
function isJoined(name: string): boolean {
  const [, given, family] = joined.exec(name) ?? [];
  return given !== undefined && family !== undefined && isGiven(given) && isFamily(family);
}

/** Also in the genitive. */
function isFamily(name: string): boolean {
  const last = name.toLowerCase().split('-').at(-1) ?? '';
  return familyNames.has(last) || familyNames.has(last.replace(/'?s$/, ''));
}

/** Names that are words too are words in capitals, and where what follows is in capitals, as in "Per NAV". */
const isSentence = (name: string, tail: string) =>
  alsoWords.has(name.toLowerCase()) && /[^a-zß-öø-ÿ]$/.test(tail) && !isFamily(tail.slice(1));

function userNamesIn(text: string): Found[] {
  const found: Found[] = [];
  for (const { 0: tail, index } of text.matchAll(second)) {
    const [given] = userName.exec(text.slice(Math.max(0, index - 20), index)) ?? [];
    if (given === undefined || !givenNames.has(given) || alsoWords.has(given)) continue;
    if (!fileEnding.test(tail))
      found.push({ kind: 'personnavn', text: given + tail, place: index - given.length });
  }
  return found;
}
