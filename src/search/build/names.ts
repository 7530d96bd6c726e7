import { spellingsOf } from '../../norwegian/words.ts';
import type { ResolvedProject } from '../../records/resolve.ts';
import type { Vocabulary } from '../../records/schemas/vocabulary.ts';
import { nameKey } from '../format/name-key.ts';
import type { NamedPlace, NamesFile, PlaceParam } from '../format/names-file.ts';
import { placeWords } from './place-words.ts';

/** A spelling of a value of a facet. Of several values with one spelling only those of the best rank have it. */
interface Spelling {
  name: string;
  param: PlaceParam;
  values: readonly string[];
  rank: number;
}

/** How sure a spelling is: by its own label, a region, or another name of it. */
const ranks = {
  county: 0,
  municipality: 1,
  office: 2,
  region: 3,
  otherName: 4,
  served: 5,
} as const;

/**
 * The names of places with what they stand for, and what else a query can name.
 * @param isWord whether a spelling in small letters is a word of the records
 */
export function buildNames(
  projects: readonly ResolvedProject[],
  vocabulary: Vocabulary,
  isWord: (spelling: string) => boolean,
): NamesFile {
  const withProjects: Record<PlaceParam, ReadonlySet<string>> = {
    fylke: new Set(projects.flatMap(({ counties }) => counties)),
    kommune: new Set(projects.flatMap(({ municipalities }) => municipalities.map(({ id }) => id))),
    kontor: new Set(projects.map(({ office }) => office.id)),
  };
  const within = new Map(
    vocabulary.municipalities.map(({ id, county, countyReported }) => [
      id,
      [...new Set([county, countyReported])],
    ]),
  );
  const byKey = new Map<string, Spelling[]>();
  for (const spelling of spellings(vocabulary)) {
    const key = nameKey(spelling.name);
    byKey.set(key, [...(byKey.get(key) ?? []), spelling]);
  }
  const isPlace = (name: string) => byKey.has(nameKey(name));
  const alike = new Map<string, NamedPlace>();
  for (const same of byKey.values()) {
    const [name = ''] = same.map((spelling) => spelling.name);
    if (isListOfPlaces(same, isPlace)) continue;
    const found = meaningOf(same, withProjects);
    const kind = asWord(name, isWord);
    const [municipality] = found.values.kommune ?? [];
    const place = {
      ...found,
      ...(kind === undefined ? {} : { isWord: kind }),
      ...(municipality === undefined ? {} : { within: within.get(municipality) ?? [] }),
    };
    const meaning = JSON.stringify(place);
    const others = alike.get(meaning)?.names ?? [];
    alike.set(meaning, { names: [...others, name], ...place });
  }
  return {
    places: [...alike.values()],
    paragraphs: [...new Set(projects.flatMap(({ paragraphs }) => paragraphs))].sort(),
    formerRefs: Object.fromEntries(
      projects.flatMap(({ ref, supersedes }) => supersedes.map((former) => [former, ref])),
    ),
  };
}

/** All names of places, in every spelling. */
export const allNames = (vocabulary: Vocabulary): string[] =>
  [...spellings(vocabulary)].map(({ name }) => name);

function* spellings(vocabulary: Vocabulary): Generator<Spelling> {
  for (const { id, label, synonyms } of vocabulary.counties) {
    for (const name of [label.nb, label.nn])
      yield { name, param: 'fylke', values: [id], rank: ranks.county };
    for (const name of [...adjectives(label.nb), ...synonyms])
      yield { name, param: 'fylke', values: [id], rank: ranks.otherName };
  }
  for (const { label, synonyms, counties } of vocabulary.regions)
    for (const name of [label.nb, label.nn, ...synonyms])
      for (const form of [name, ...adjectives(name)])
        yield { name: form, param: 'fylke', values: counties, rank: ranks.region };
  for (const { id, label, numbers, synonyms } of vocabulary.municipalities) {
    for (const name of [label.nb, label.nn, ...numbers.map(({ number }) => number)])
      yield { name, param: 'kommune', values: [id], rank: ranks.municipality };
    for (const name of synonyms)
      yield { name, param: 'kommune', values: [id], rank: ranks.otherName };
  }
  const municipalities = new Map(vocabulary.municipalities.map(({ id, label }) => [label.nb, id]));
  for (const { id, label, synonyms, municipalities: served } of vocabulary.offices)
    for (const name of [label.nb, label.nn, ...synonyms]) {
      const place = name.replace(/^NAV /i, '');
      const rank = place === name && name !== label.nb ? ranks.otherName : ranks.office;
      yield { name: place, param: 'kontor', values: [id], rank };
      // `Klepp-Time` is the two municipalities, `Valdres` those of its office where other places stand beside it.
      const parts = place.split(/[-/]| og /).map((part) => municipalities.get(part));
      const listed = parts.filter((part) => part !== undefined);
      if (parts.length > 1 && listed.length === parts.length)
        yield { name: place, param: 'kommune', values: listed, rank: ranks.municipality };
      else if (served.length > 0)
        yield { name: place, param: 'kommune', values: served, rank: ranks.served };
    }
}

/** `nordlandsk`, `nordlandske` of Nordland, `vestlandsk` of Vestlandet, `trøndersk` as it stands. */
function adjectives(name: string): string[] {
  if (name.endsWith('sk')) return [`${name}e`];
  const stem = /^(.*land)(?:et)?$/.exec(name)?.[1]?.toLowerCase();
  return stem === undefined ? [] : [`${stem}sk`, `${stem}ske`];
}

/** What spellings with one key stand for, the surest facet first. */
function meaningOf(
  same: readonly Spelling[],
  withProjects: Record<PlaceParam, ReadonlySet<string>>,
): Pick<NamedPlace, 'values' | 'isEmpty'> {
  const sorted = [...same].sort((a, b) => a.rank - b.rank);
  const all = [...new Set(sorted.map(({ param }) => param))].map(
    (param): [PlaceParam, string[]] => {
      const own = sorted.filter((spelling) => spelling.param === param);
      const surest = own.filter(({ rank }) => rank === own[0]?.rank);
      return [param, [...new Set(surest.flatMap(({ values }) => values))]];
    },
  );
  const used = all
    .map(([param, ids]): [PlaceParam, string[]] => [
      param,
      ids.filter((id) => withProjects[param].has(id)),
    ])
    .filter(([, ids]) => ids.length > 0);
  return used.length > 0
    ? { values: Object.fromEntries(used) }
    : { values: Object.fromEntries(all.slice(0, 1)), isEmpty: true };
}

/** `Asker og Bærum` is read as its two places, where it is only another name of something larger. */
const isListOfPlaces = (same: readonly Spelling[], isPlace: (name: string) => boolean): boolean =>
  same.every(
    ({ name, rank }) =>
      rank === ranks.otherName &&
      / og /.test(name) &&
      name.split(' og ').every((part) => isPlace(part)),
  );

/** Longest name that is always taken for a word as well: `Bø`, `Fet`, `Gol`. */
const maxShort = 3;

function asWord(name: string, isWord: (spelling: string) => boolean): NamedPlace['isWord'] {
  // `trøndersk` and numbers are no words besides.
  if (spellingsOf(name).length > 1 || !/^\p{Lu}/u.test(name)) return undefined;
  const spelt = name.toLowerCase();
  const plain = spelt.replace(/[æå]/g, 'a').replace(/ø/g, 'o');
  const isKnown = (word: string) => placeWords.has(word) || isWord(word);
  if (isKnown(spelt)) return 'spelt';
  if (plain !== spelt) return isKnown(plain) || spelt.length <= maxShort ? 'plain' : undefined;
  return spelt.length <= maxShort ? 'spelt' : undefined;
}
