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

interface Profile {
  index: number;
  /** What each value (`metode:kurs`) and each stem (`word:famili`) says about the project; likeness is the dot product. */
  vector: Map<string, number>;
  /** The part of it that brings up candidates. */
  keys: [string, number][];
}

/** Projects that a key brings up, and what it says about them. */
type Postings = Map<string, [Profile, number][]>;

/**
 * The most similar projects of each project, weighted by rarity: what few share says more than what
 * nearly all do. What two projects share counts against what each of them carries, else projects with
 * many values would be like all others. Deterministic: ties are broken by id.
 */
export function findSimilar(projects: readonly Comparable[]): Map<string, Similar[]> {
  const counts = new Map<string, number>();
  const termsOf = projects.map(({ text }) => readTerms(text));
  projects.forEach((project, index) => {
    for (const feature of featuresOf(project)) increment(counts, feature);
    for (const key of termsOf[index]?.keys() ?? []) increment(counts, key);
  });
  const rarity = (key: string) => Math.log((projects.length + 1) / (counts.get(key) ?? 1));

  const profiles = projects.map((project, index): Profile => {
    const features = weighFeatures(featuresOf(project), rarity);
    const words = weighWords(termsOf[index] ?? new Map(), counts, rarity);
    const weightiest = [...words].sort(byWeight).slice(0, candidateWords);
    return {
      index,
      vector: new Map([...features, ...words]),
      keys: [...features, ...weightiest],
    };
  });

  const postings: Postings = new Map();
  for (const profile of profiles)
    for (const [key, weight] of profile.keys) {
      const members = postings.get(key);
      if (members) members.push([profile, weight]);
      else postings.set(key, [[profile, weight]]);
    }

  const idOf = ({ index }: Profile) => projects[index]?.id ?? '';
  const officeOf = ({ index }: Profile) => projects[index]?.office ?? '';
  const best = (scores: Iterable<[Profile, number]>) =>
    [...scores].sort(([a, x], [b, y]) => y - x || (idOf(a) < idOf(b) ? -1 : 1));

  return new Map(
    profiles.map((profile) => {
      const likely = best(findCandidates(profile, postings)).slice(0, compared);
      const scored = best(likely.map(([other]) => [other, likeness(profile, other)]));
      return [
        idOf(profile),
        spread(scored, officeOf).map(([other, score]) => ({
          id: idOf(other),
          score,
          ...explain(profile, other, rarity, termsOf[profile.index]),
        })),
      ];
    }),
  );
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
) {
  const weights = [...terms]
    .filter(([key]) => (counts.get(key) ?? 0) > 1)
    .map(([key, { count }]): [string, number] => [key, (1 + Math.log(count)) * rarity(key)]);
  const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
  return new Map(weights.map(([key, weight]) => [key, weight / length]));
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

/** Projects that share a feature or a weighty word that is not too common, with their likeness in those. */
function findCandidates(profile: Profile, postings: Postings): Map<Profile, number> {
  const candidates = new Map<Profile, number>();
  for (const [key, weight] of profile.keys) {
    const members = postings.get(key) ?? [];
    if (members.length > maxPostings) continue;
    for (const [member, theirs] of members)
      candidates.set(member, (candidates.get(member) ?? 0) + weight * theirs);
  }
  candidates.delete(profile);
  return candidates;
}

function likeness(a: Profile, b: Profile): number {
  let score = 0;
  for (const [key, weight] of a.vector) score += weight * (b.vector.get(key) ?? 0);
  return score;
}

function explain(
  a: Profile,
  b: Profile,
  rarity: (key: string) => number,
  terms: ReadonlyMap<string, Term> | undefined,
): Pick<Similar, 'shared' | 'words'> {
  const common = [...a.vector]
    .filter(([key]) => b.vector.has(key))
    .map(([key, weight]): [string, number] => [key, weight * (b.vector.get(key) ?? 0)])
    .sort(byWeight)
    .map(([key]) => key);
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
function spread(
  scored: readonly [Profile, number][],
  officeOf: (profile: Profile) => string,
): [Profile, number][] {
  const used = new Map<string, number>();
  const chosen: [Profile, number][] = [];
  for (const candidate of scored) {
    const from = officeOf(candidate[0]);
    if ((used.get(from) ?? 0) >= perOffice) continue;
    increment(used, from);
    chosen.push(candidate);
    if (chosen.length === listed) break;
  }
  return chosen;
}
