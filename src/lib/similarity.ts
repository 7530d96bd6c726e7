import type { Facet } from '../facets.ts';
import { tokenize } from './tokenize.ts';

/** How much a shared value of a facet says, next to its rarity; facets that are not named say nothing. */
const facetWeights: Partial<Record<Facet['param'], number>> = {
  malgruppe: 1,
  metode: 1,
  hindring: 0.15,
  suksessfaktor: 0.1,
  partner: 0.1,
  paragraf: 0.05,
};

/** Added to what each project carries, so that one with hardly any values is not like everything. */
const fewValues = 3;

/** Inflected forms and compounds that begin alike count as one word: familien, familieveileder. */
const stemLength = 6;

/** Features that more projects share are not used to find candidates, only to compare them: keeps the work linear. */
const maxPostings = 400;

/** Words of a project that may bring up candidates, and candidates that are compared in full. */
const candidateWords = 25;
const compared = 100;

/** Similar projects listed for each, and how many of them may come from one office. */
const listed = 5;
const perOffice = 1;

/** What the comparison needs to know of a project. */
export interface Comparable {
  id: string;
  office: string;
  /** Values by facet. */
  values: Map<Facet['param'], readonly string[]>;
  /** Text that says what the project did. */
  text: string;
}

/** A value that two projects share, and how rare it is: close to 0 where all have it. */
export interface SharedValue {
  param: Facet['param'];
  value: string;
  rarity: number;
}

/** A similar project with the shared values, the weightiest first, and the rarest shared words. */
export interface Similar {
  id: string;
  score: number;
  shared: SharedValue[];
  words: string[];
}

/** What a project carries. Values (`metode:kurs`) and stems (`word:famili`) are numbers here, which compare fast. */
interface Profile {
  keys: Int32Array;
  /** What each key says about the project; likeness is the dot product. */
  weights: Float64Array;
  /** So many keys, from the first, bring up candidates. */
  telling: number;
}

/** Projects that a key brings up, and what it says about them. */
interface Postings {
  members: number[];
  weights: number[];
}

/**
 * The most similar projects of each project, weighted by rarity: what few share says more than what
 * nearly all do. What two projects share counts against what each of them carries, else projects with
 * many values would be like all others. Deterministic: ties are broken by id.
 */
export function findSimilar(projects: readonly Comparable[]): Map<string, Similar[]> {
  const termsOf = projects.map(({ text }) => readTerms(text));
  const counts = countKeys(projects, termsOf);
  const names = [...counts.keys()];
  const numbers = new Map(names.map((key, number) => [key, number]));
  const rarity = (key: string) => Math.log((projects.length + 1) / (counts.get(key) ?? 1));

  const profiles = projects.map((project, index): Profile => {
    const features = [...weighFeatures(featuresOf(project), rarity)];
    const words = weighWords(termsOf[index] ?? new Map(), counts, rarity).sort(byWeight);
    const carried = [...features, ...words];
    return {
      keys: Int32Array.from(carried, ([key]) => numbers.get(key) ?? 0),
      weights: Float64Array.from(carried, ([, weight]) => weight),
      telling: features.length + Math.min(words.length, candidateWords),
    };
  });
  const postings = collectPostings(profiles, names.length);
  const places = placesById(projects);
  // What each key says about the project at hand, and how like it the others are; all 0 in between.
  const own = new Float64Array(names.length);
  const scores = new Float64Array(projects.length);

  return new Map(
    profiles.map(({ keys, weights, telling }, index) => {
      keys.forEach((key, place) => {
        own[key] = weights[place] ?? 0;
      });
      const candidates = scoreCandidates(scores, index, keys.subarray(0, telling), own, postings);
      const likely = best(candidates, scores, places, compared);
      for (const other of likely) scores[other] = likeness(own, profiles[other]);
      const ranked = best(likely, scores, places, compared);
      const similar = spread(ranked, (other) => projects[other]?.office ?? '').map((other) => ({
        id: projects[other]?.id ?? '',
        score: scores[other] ?? 0,
        ...explain(sharedKeys(own, profiles[other], names), rarity, termsOf[index]),
      }));
      for (const key of keys) own[key] = 0;
      for (const other of candidates) scores[other] = 0;
      return [projects[index]?.id ?? '', similar];
    }),
  );
}

/** How many projects carry each key. */
function countKeys(
  projects: readonly Comparable[],
  termsOf: readonly ReadonlyMap<string, Term>[],
): Map<string, number> {
  const counts = new Map<string, number>();
  projects.forEach((project, index) => {
    for (const feature of featuresOf(project)) increment(counts, feature);
    for (const key of termsOf[index]?.keys() ?? []) increment(counts, key);
  });
  return counts;
}

function collectPostings(profiles: readonly Profile[], keyCount: number): Postings[] {
  const postings = Array.from({ length: keyCount }, (): Postings => ({ members: [], weights: [] }));
  profiles.forEach(({ keys, weights, telling }, index) => {
    for (let place = 0; place < telling; place++) {
      const found = postings[keys[place] ?? 0];
      found?.members.push(index);
      found?.weights.push(weights[place] ?? 0);
    }
  });
  return postings;
}

/** Where each project stands in the order of the ids, which breaks ties. */
function placesById(projects: readonly Comparable[]): Int32Array {
  const places = new Int32Array(projects.length);
  const order = [...projects.keys()].sort((a, b) =>
    (projects[a]?.id ?? '') < (projects[b]?.id ?? '') ? -1 : 1,
  );
  order.forEach((index, place) => {
    places[index] = place;
  });
  return places;
}

/** The candidates with the highest scores, the highest first. */
function best(
  candidates: readonly number[],
  scores: Float64Array,
  places: Int32Array,
  limit: number,
): number[] {
  const isBefore = (a: number, b: number) =>
    ((scores[b] ?? 0) - (scores[a] ?? 0) || (places[a] ?? 0) - (places[b] ?? 0)) < 0;
  const chosen: number[] = [];
  for (const candidate of candidates) {
    let rank = chosen.length;
    while (rank > 0 && isBefore(candidate, chosen[rank - 1] ?? candidate)) rank--;
    if (rank === limit) continue;
    chosen.splice(rank, 0, candidate);
    if (chosen.length > limit) chosen.pop();
  }
  return chosen;
}

const featuresOf = ({ values }: Comparable): string[] =>
  [...values]
    .filter(([param]) => facetWeights[param] !== undefined)
    .flatMap(([param, ids]) => ids.map((id) => `${param}:${id}`));

const paramOf = (feature: string) => feature.slice(0, feature.indexOf(':'));
const weightOf = (feature: string) => facetWeights[paramOf(feature)] ?? 0;

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
  terms: ReadonlyMap<string, Term>,
  counts: ReadonlyMap<string, number>,
  rarity: (key: string) => number,
): [string, number][] {
  const weights = [...terms]
    .filter(([key]) => (counts.get(key) ?? 0) > 1)
    .map(([key, { count }]): [string, number] => [key, (1 + Math.log(count)) * rarity(key)]);
  const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
  return weights.map(([key, weight]) => [key, weight / length]);
}

/** A word by its stem: how often it stands in a text, and how it is written there first. */
interface Term {
  count: number;
  word: string;
}

const wordPrefix = 'word:';

function readTerms(text: string): Map<string, Term> {
  const terms = new Map<string, Term>();
  for (const word of tokenize(text)) {
    if (word.length <= 3) continue;
    const key = wordPrefix + word.slice(0, stemLength);
    const known = terms.get(key);
    if (known) known.count += 1;
    else terms.set(key, { count: 1, word });
  }
  return terms;
}

const byWeight = ([a, x]: [string, number], [b, y]: [string, number]) => y - x || (a < b ? -1 : 1);

/**
 * Scores the projects that share a feature or a weighty word that is not too common, by their likeness in those.
 * Gives the projects that have got a score.
 */
function scoreCandidates(
  scores: Float64Array,
  index: number,
  telling: Int32Array,
  own: Float64Array,
  postings: readonly Postings[],
): number[] {
  const candidates: number[] = [];
  for (const key of telling) {
    const { members, weights } = postings[key] ?? { members: [], weights: [] };
    if (members.length > maxPostings) continue;
    const weight = own[key] ?? 0;
    for (const [place, member] of members.entries()) {
      if (member === index) continue;
      const score = scores[member] ?? 0;
      if (score === 0) candidates.push(member);
      scores[member] = score + weight * (weights[place] ?? 0);
    }
  }
  return candidates;
}

function likeness(own: Float64Array, other: Profile | undefined): number {
  const { keys, weights } = other ?? { keys: [], weights: [] };
  let score = 0;
  for (let place = 0; place < keys.length; place++)
    score += (own[keys[place] ?? 0] ?? 0) * (weights[place] ?? 0);
  return score;
}

/** The keys that both carry, the weightiest first. */
function sharedKeys(
  own: Float64Array,
  other: Profile | undefined,
  names: readonly string[],
): string[] {
  const shared: [string, number][] = [];
  other?.keys.forEach((key, place) => {
    const weight = (own[key] ?? 0) * (other.weights[place] ?? 0);
    if (weight > 0) shared.push([names[key] ?? '', weight]);
  });
  return shared.sort(byWeight).map(([key]) => key);
}

function explain(
  common: readonly string[],
  rarity: (key: string) => number,
  terms: ReadonlyMap<string, Term> | undefined,
): Pick<Similar, 'shared' | 'words'> {
  return {
    shared: common
      .filter((key) => !key.startsWith(wordPrefix))
      .map((key) => ({
        param: paramOf(key),
        value: key.slice(key.indexOf(':') + 1),
        rarity: rarity(key),
      })),
    words: common.flatMap((key) => terms?.get(key)?.word ?? []).slice(0, 3),
  };
}

/** The best of the list without letting one office fill it. */
function spread(best: readonly number[], officeOf: (index: number) => string): number[] {
  const used = new Map<string, number>();
  const chosen: number[] = [];
  for (const candidate of best) {
    const from = officeOf(candidate);
    if ((used.get(from) ?? 0) >= perOffice) continue;
    increment(used, from);
    chosen.push(candidate);
    if (chosen.length === listed) break;
  }
  return chosen;
}
