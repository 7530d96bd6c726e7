import { type Facet, facets } from '../../facets.ts';
import { canonical } from '../../norwegian/canonical.ts';
import { rareForms, type WordCount } from './shared-words.ts';
import { tokenize } from './tokenize.ts';

/** How much a shared value of a facet says, next to its rarity; facets that are not named say nothing. */
const facetWeights = new Map(
  facets.flatMap(({ param, likeness }) => (likeness ? [[param, likeness.weight] as const] : [])),
);

/** Added to what each project carries, so that one with hardly any values is not like everything. */
const fewValues = 3;

/** Inflected forms and compounds that begin alike count as one word: familien, familieveileder. */
const stemLength = 6;

/** Words of a project that may bring up candidates. */
const candidateWords = 25;

/** What the comparison needs to know of a project. */
export interface Comparable {
  id: string;
  office: string;
  /** Values by facet. */
  values: Map<Facet['param'], readonly string[]>;
  /** Text that says what the project did. */
  text: string;
}

/** What a project carries. Values (`metode:kurs`) and stems (`word:famili`) are numbers here, which compare fast. */
export interface Profile {
  keys: Int32Array;
  /** What each key says about the project; likeness is the dot product. */
  weights: Float64Array;
  /** So many keys, from the first, bring up candidates. */
  telling: number;
}

/** What the projects carry, and how to read it. */
export interface Profiles {
  /** In the order of the projects. */
  profiles: Profile[];
  /** Keys by their numbers. */
  names: string[];
  /** How rare a key is: close to 0 where all have it. */
  rarity: (key: string) => number;
  /** Whether few projects have a word, by its canonical form. */
  isRare: (form: string) => boolean;
  /** Words of each project by their keys. */
  wordsOf: ReadonlyMap<string, WordCount>[];
}

/** Weighs what each project carries by its rarity. */
export function makeProfiles(projects: readonly Comparable[]): Profiles {
  const wordsOf = projects.map(({ text }) => countWords(text));
  const counts = countKeys(projects, wordsOf);
  const names = [...counts.keys()];
  const numbers = new Map(names.map((key, number) => [key, number]));
  const rarity = (key: string) => Math.log((projects.length + 1) / (counts.get(key) ?? 1));
  const profiles = projects.map((project, index): Profile => {
    const features = [...weighFeatures(featuresOf(project), rarity)];
    const words = weighWords(wordsOf[index] ?? new Map(), counts, rarity).sort(byWeight);
    const carried = [...features, ...words];
    return {
      keys: Int32Array.from(carried, ([key]) => numbers.get(key) ?? 0),
      weights: Float64Array.from(carried, ([, weight]) => weight),
      telling: features.length + Math.min(words.length, candidateWords),
    };
  });
  return { profiles, names, rarity, isRare: rareForms(wordsOf), wordsOf };
}

/** How many projects carry each key. */
function countKeys(
  projects: readonly Comparable[],
  wordsOf: readonly ReadonlyMap<string, WordCount>[],
): Map<string, number> {
  const counts = new Map<string, number>();
  projects.forEach((project, index) => {
    for (const feature of featuresOf(project)) increment(counts, feature);
    for (const key of wordsOf[index]?.keys() ?? []) increment(counts, key);
  });
  return counts;
}

const featuresOf = ({ values }: Comparable): string[] =>
  [...values]
    .filter(([param]) => facetWeights.has(param))
    .flatMap(([param, ids]) => ids.map((id) => `${param}:${id}`));

/** The facet of a key such as `metode:kurs`. */
export const paramOf = (feature: string): string => feature.slice(0, feature.indexOf(':'));
const weightOf = (feature: string) => facetWeights.get(paramOf(feature)) ?? 0;

function increment(counts: Map<string, number>, key: string) {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Values by what they say: their squares add up to less than 1, by so much that few values weigh less. */
function weighFeatures(features: readonly string[], rarity: (key: string) => number) {
  const weights = features.map((feature) => weightOf(feature) * rarity(feature));
  const carried = weights.reduce((total, weight) => total + weight, fewValues);
  return new Map(
    features.map((feature, index) => [feature, Math.sqrt((weights[index] ?? 0) / carried)]),
  );
}

/** Words that some other project has too, by what they say: their squares add up to 1. */
function weighWords(
  words: ReadonlyMap<string, WordCount>,
  counts: ReadonlyMap<string, number>,
  rarity: (key: string) => number,
): [string, number][] {
  const weights = [...words]
    .filter(([key]) => (counts.get(key) ?? 0) > 1)
    .map(([key, { count }]): [string, number] => [key, (1 + Math.log(count)) * rarity(key)]);
  const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
  return weights.map(([key, weight]) => [key, weight / length]);
}

/** What the keys of words begin with. */
export const wordPrefix = 'word:';

function countWords(text: string): Map<string, WordCount> {
  const words = new Map<string, WordCount>();
  for (const word of tokenize(text)) {
    if (word.length <= 3) continue;
    const key = wordPrefix + word.slice(0, stemLength);
    const known = words.get(key);
    const form = canonical(word);
    const forms = known?.forms ?? new Map<string, { count: number; word: string }>();
    forms.set(form, { word, ...forms.get(form), count: (forms.get(form)?.count ?? 0) + 1 });
    if (known) known.count += 1;
    else words.set(key, { count: 1, word, forms });
  }
  return words;
}

/** The weightiest key first. */
export const byWeight = ([a, x]: [string, number], [b, y]: [string, number]) =>
  y - x || (a < b ? -1 : 1);
