import { countsSomething } from '../../../norwegian/law/paragraph-list.ts';
import { keyOfWords } from '../../format/name-key.ts';
import type { NamedPlace, PlaceParam } from '../../format/names-file.ts';
import { type Context, contextOf, type Kind, namesWithin } from './context.ts';
import { isMeant } from './meant.ts';
import { type Names, placeOf } from './names.ts';
import type { PlacedPart } from './part.ts';
import { isNegated, type QueryText, type QueryWord, type Span, touches } from './query-text.ts';

/** Words that name a place, and what stands beside them. */
interface Candidate {
  place: NamedPlace;
  name: Span;
  context: Context;
}

/** The places that a query names, and those that it may name. */
export interface FoundPlaces {
  parts: PlacedPart[];
  maybe: PlacedPart[];
}

/** Finds places in what is not `taken`. */
export function findPlaces(query: QueryText, names: Names, taken: readonly Span[]): FoundPlaces {
  const all = candidates(query, names);
  const free = all.filter(
    (candidate) =>
      !touches(candidate.name, taken) &&
      !isNegated(query.text, candidate.context.span.start) &&
      !isInCompound(query.text, candidate, all),
  );
  const meant = (candidate: Candidate, beside: boolean) =>
    isMeant(candidate.place, candidate.name, candidate.context, query, beside);
  const sure = new Set(free.filter((candidate) => meant(candidate, false) === 'yes'));
  for (const candidate of [...free, ...free.toReversed()])
    if (free.some((other) => sure.has(other) && areListed(query.text, candidate, other)))
      if (meant(candidate, true) === 'yes') sure.add(candidate);
  const maybe = free.filter((other) => !sure.has(other) && meant(other, false) === 'maybe');
  return {
    parts: agree(free.filter((candidate) => sure.has(candidate))).map((part) =>
      placed(query, part),
    ),
    maybe: maybe.map((candidate) => placed(query, { candidate, ...valuesOf(candidate) })),
  };
}

/** The longest names, from the left. */
function candidates(query: QueryText, names: Names): Candidate[] {
  const { text, words } = query;
  const found: Candidate[] = [];
  for (let from = 0; from < words.length; from++) {
    const longest = longestFrom(text, words, from, names) ?? withinWord(words[from], names);
    if (!longest) continue;
    const { place, last, kind } = longest;
    const name = { start: words[from]?.start ?? 0, end: words[last ?? from]?.end ?? 0 };
    const beside = contextOf(query, name);
    const context = kind ? { ...beside, kinds: new Set([...beside.kinds, kind]) } : beside;
    // A number that counts something is none of a municipality.
    if (/^\d/.test(text.slice(name.start)) && !context.kinds.has('kommune') && counts(query, name))
      continue;
    found.push({ place, name, context });
    from = last ?? from;
  }
  return found;
}

/** What stands between the words of one name. */
const inName = /^(?:[\s/&+.-]|\s*&\s*)+$/;

function longestFrom(text: string, words: readonly QueryWord[], from: number, names: Names) {
  let longest: { place: NamedPlace; last: number; kind?: Kind } | undefined;
  const folded: string[] = [];
  for (let last = from; last < words.length && folded.length < names.maxWords; last++) {
    const word = words[last];
    const gap = text.slice(words[last - 1]?.end ?? 0, word?.start);
    if (!word || (last > from && !inName.test(gap))) break;
    folded.push(word.folded);
    // A name neither begins nor ends with what links it.
    if (keyOfWords([word.folded]) === '') {
      if (last === from) break;
      continue;
    }
    const place = placeOf(names, folded);
    if (place) longest = { place, last };
  }
  return longest;
}

function withinWord(word: QueryWord | undefined, names: Names) {
  const within = word && namesWithin(word.folded);
  if (!within) return undefined;
  const place = within.names
    .map((name) => placeOf(names, [name]))
    .find((found) => found && found.isWord === undefined);
  return place && { place, kind: within.kind, last: undefined };
}

/** `4601 kroner`. */
const counts = ({ text }: QueryText, { end }: Span) => countsSomething(text, end);

/** `Oslo-modellen`, `Nord-Troms`; another name may stand there. */
function isInCompound(
  text: string,
  { context, name }: Candidate,
  all: readonly Candidate[],
): boolean {
  const { start, end } = context.span;
  const isName = (place: number) =>
    all.some((other) => other.name.start === place || other.name.end === place);
  const after = /^-(?=[\p{L}\d])/u.test(text.slice(end)) && !isName(end + 1);
  const before = /[\p{L}\d]-$/u.test(text.slice(0, start)) && !isName(start - 1);
  return after || before || /^[’']\p{L}{2}/u.test(text.slice(name.end));
}

const inList = /^[\s,;/&+-]*(?:(?:og|eller|samt|or|and)[\s,]+)?$/i;

/** Whether two stand beside each other, with no more between them than what makes a list. */
function areListed(text: string, one: Candidate, other: Candidate): boolean {
  if (one === other) return false;
  const [first, second] = one.name.start < other.name.start ? [one, other] : [other, one];
  return inList.test(text.slice(first.context.span.end, second.context.whole.start));
}

interface Meaning {
  candidate: Candidate;
  param: PlaceParam;
  values: string[];
}

/** What a name stands for beside the words that stand there. */
function valuesOf({ place, context }: Candidate): Omit<Meaning, 'candidate'> {
  const { values, within } = place;
  const { kinds } = context;
  const [usual] = Object.keys(values) as PlaceParam[];
  const wanted: (PlaceParam | undefined)[] = [
    ...(kinds.has('nav') ? (['kontor', 'kommune'] as const) : []),
    ...(kinds.has('kommune') ? (['kommune'] as const) : []),
    ...(kinds.has('fylke') ? (['fylke'] as const) : []),
  ];
  if (kinds.has('area') && wanted.length === 0 && values.fylke === undefined && within)
    return { param: 'fylke', values: within.slice(0, 1) };
  const param = wanted.find((kind) => kind && values[kind]) ?? usual ?? 'kommune';
  return { param, values: values[param] ?? [] };
}

/** Facets of places, the widest last. */
const byWidth: readonly PlaceParam[] = ['kontor', 'kommune', 'fylke'];

/**
 * Several places mean any of them, which only values of one facet do. So they all become municipalities where they can, else
 * counties, unless the narrower ones lie in the wider ones and tell more of them (`Trysil i Innlandet`).
 */
function agree(candidates: readonly Candidate[]): Meaning[] {
  const meanings = candidates.map((candidate) => ({ candidate, ...valuesOf(candidate) }));
  const params = byWidth.filter((param) => meanings.some((meaning) => meaning.param === param));
  const narrow = meanings.filter(({ param }) => param === params[0]);
  const wider = params
    .slice(1)
    .map((wide) => [wide, meanings.filter(({ param }) => param === wide)] as const);
  const lies = ({ candidate }: Meaning, [wide, others]: (typeof wider)[number]) => {
    const { values, within = [] } = candidate.place;
    const around = wide === 'fylke' ? within : (values[wide] ?? []);
    return others.some((other) => other.values.some((value) => around.includes(value)));
  };
  if (narrow.every((meaning) => wider.every((wide) => lies(meaning, wide)))) return meanings;
  const areAll = meanings.every(({ candidate }) => candidate.place.values.kommune);
  return meanings.map((meaning): Meaning => {
    const { values, within = [] } = meaning.candidate.place;
    if (areAll) return { ...meaning, param: 'kommune', values: values.kommune ?? [] };
    return meaning.param === 'fylke'
      ? meaning
      : { ...meaning, param: 'fylke', values: within.slice(0, 1) };
  });
}

function placed({ text }: QueryText, { candidate, param, values }: Meaning): PlacedPart {
  const { place, context, name } = candidate;
  return {
    text: text.slice(context.span.start, context.span.end),
    param,
    values,
    ...(place.isEmpty ? { instead: place.within ?? [] } : {}),
    span: context.whole,
    name,
  };
}
