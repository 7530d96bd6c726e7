import type { Facet } from '../facets.ts';
import { tokenize } from './tokenize.ts';

/** How much a shared value of a facet says, next to its rarity; facets that are not named say nothing. */
const facetWeights: Partial<Record<Facet['param'], number>> = {
  malgruppe: 1.6,
  metode: 2.2,
  hindring: 0.7,
  suksessfaktor: 0.4,
  paragraf: 0.35,
  partner: 0.25,
};

/** Weight of all shared words together, as a share of what a perfect match in words would give. */
const textWeight = 9;

/** Features that more projects share are not used to find candidates, only to compare them: keeps the work linear. */
const maxPostings = 400;

/** Words of a project that may bring up candidates. */
const candidateWords = 25;

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

/** A value that two projects share and what it adds to their likeness. */
export interface SharedValue {
  param: Facet['param'];
  value: string;
  weight: number;
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
  features: Map<string, number>;
  words: Map<string, number>;
}

/**
 * The most similar projects of each project, weighted by rarity: what few share says more than what
 * nearly all do. Deterministic: ties are broken by id.
 */
export function findSimilar(projects: readonly Comparable[]): Map<string, Similar[]> {
  const total = projects.length;
  const featureCounts = new Map<string, number>();
  const wordCounts = new Map<string, number>();
  const termsOf = projects.map(({ text }) => countWords(text));
  projects.forEach((project, index) => {
    for (const feature of featuresOf(project)) increment(featureCounts, feature);
    for (const word of termsOf[index]?.keys() ?? []) increment(wordCounts, word);
  });
  const rarity = (count: number) => Math.log((total + 1) / count);

  const profiles = projects.map(
    (project, index): Profile => ({
      index,
      features: new Map(
        featuresOf(project).map((feature) => [
          feature,
          weightOf(feature) * rarity(featureCounts.get(feature) ?? 1),
        ]),
      ),
      words: normalise(
        new Map(
          [...(termsOf[index] ?? [])]
            .filter(([word]) => (wordCounts.get(word) ?? 0) > 1)
            .map(([word, count]) => [
              word,
              (1 + Math.log(count)) * rarity(wordCounts.get(word) ?? 1),
            ]),
        ),
      ),
    }),
  );

  const postings = new Map<string, number[]>();
  for (const profile of profiles)
    for (const key of candidateKeys(profile)) {
      const members = postings.get(key);
      if (members) members.push(profile.index);
      else postings.set(key, [profile.index]);
    }

  const offices = new Map(projects.map(({ id, office }) => [id, office]));
  return new Map(
    profiles.map((profile) => {
      const candidates = new Set<number>();
      for (const key of candidateKeys(profile)) {
        const members = postings.get(key) ?? [];
        if (members.length <= maxPostings) for (const member of members) candidates.add(member);
      }
      candidates.delete(profile.index);
      const scored = [...candidates]
        .flatMap((index) => compare(profile, profiles[index], projects[index]))
        .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
      return [projects[profile.index]?.id ?? '', spread(scored, offices)];
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

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of tokenize(text)) if (word.length > 3) increment(counts, word);
  return counts;
}

function normalise(weights: Map<string, number>): Map<string, number> {
  const length = Math.hypot(...weights.values()) || 1;
  return new Map([...weights].map(([word, weight]) => [word, weight / length]));
}

const candidateKeys = ({ features, words }: Profile): string[] => [
  ...features.keys(),
  ...[...words]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, candidateWords)
    .map(([word]) => `word:${word}`),
];

function compare(a: Profile, b: Profile | undefined, project: Comparable | undefined): Similar[] {
  if (!b || !project) return [];
  const shared: SharedValue[] = [];
  for (const [feature, weight] of a.features)
    if (b.features.has(feature))
      shared.push({
        param: paramOf(feature),
        value: feature.slice(feature.indexOf(':') + 1),
        weight,
      });
  const words: [string, number][] = [];
  for (const [word, weight] of a.words) {
    const other = b.words.get(word);
    if (other !== undefined) words.push([word, weight * other]);
  }
  const likeness = words.reduce((sum, [, weight]) => sum + weight, 0);
  const score = shared.reduce((sum, { weight }) => sum + weight, 0) + textWeight * likeness;
  return [
    {
      id: project.id,
      score,
      shared: shared.sort((x, y) => y.weight - x.weight),
      words: words
        .sort(([x, p], [y, q]) => q - p || (x < y ? -1 : 1))
        .slice(0, 3)
        .map(([word]) => word),
    },
  ];
}

/** The best of the list without letting one office fill it. */
function spread(scored: readonly Similar[], offices: ReadonlyMap<string, string>): Similar[] {
  const used = new Map<string, number>();
  const chosen: Similar[] = [];
  for (const candidate of scored) {
    const from = offices.get(candidate.id) ?? '';
    if ((used.get(from) ?? 0) >= perOffice) continue;
    increment(used, from);
    chosen.push(candidate);
    if (chosen.length === listed) break;
  }
  return chosen;
}
