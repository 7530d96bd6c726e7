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

/** A value that two projects share, how rare it is (0 where all have it) and what that says by its facet. */
export interface SharedValue {
  param: Facet['param'];
  value: string;
  rarity: number;
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
  /** Rarity of each value. */
  features: Map<string, number>;
  /** Weight of all values together. */
  carried: number;
  /** Share of each word in what the text says, by stem. */
  words: Map<string, number>;
  terms: Map<string, Term>;
}

/** A word by its stem: how often it stands in a text, and how it is written there first. */
interface Term {
  count: number;
  word: string;
}

/**
 * The most similar projects of each project, weighted by rarity: what few share says more than what
 * nearly all do. What two projects share counts against what each of them carries, else projects with
 * many values would be like all others. Deterministic: ties are broken by id.
 */
export function findSimilar(projects: readonly Comparable[]): Map<string, Similar[]> {
  const total = projects.length;
  const featureCounts = new Map<string, number>();
  const wordCounts = new Map<string, number>();
  const termsOf = projects.map(({ text }) => readTerms(text));
  projects.forEach((project, index) => {
    for (const feature of featuresOf(project)) increment(featureCounts, feature);
    for (const word of termsOf[index]?.keys() ?? []) increment(wordCounts, word);
  });
  const rarity = (count: number) => Math.log((total + 1) / count);

  const profiles = projects.map((project, index): Profile => {
    const features = new Map(
      featuresOf(project).map((feature) => [feature, rarity(featureCounts.get(feature) ?? 1)]),
    );
    const terms = termsOf[index] ?? new Map<string, Term>();
    return {
      index,
      features,
      carried: sum([...features].map(([feature, rare]) => weightOf(feature) * rare)),
      words: normalise(
        new Map(
          [...terms]
            .filter(([stem]) => (wordCounts.get(stem) ?? 0) > 1)
            .map(([stem, { count }]) => [
              stem,
              (1 + Math.log(count)) * rarity(wordCounts.get(stem) ?? 1),
            ]),
        ),
      ),
      terms,
    };
  });

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

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function readTerms(text: string): Map<string, Term> {
  const terms = new Map<string, Term>();
  for (const word of tokenize(text)) {
    if (word.length <= 3) continue;
    const stem = word.slice(0, stemLength);
    const known = terms.get(stem);
    if (known) known.count += 1;
    else terms.set(stem, { count: 1, word });
  }
  return terms;
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
  for (const [feature, rarity] of a.features)
    if (b.features.has(feature))
      shared.push({
        param: paramOf(feature),
        value: feature.slice(feature.indexOf(':') + 1),
        rarity,
        weight: weightOf(feature) * rarity,
      });
  const words: [string, number][] = [];
  for (const [stem, weight] of a.words) {
    const other = b.words.get(stem);
    if (other !== undefined) words.push([stem, weight * other]);
  }
  const carried = Math.sqrt((a.carried + fewValues) * (b.carried + fewValues));
  return [
    {
      id: project.id,
      score: sum(shared.map(({ weight }) => weight)) / carried + sum(words.map(([, like]) => like)),
      shared: shared.sort((x, y) => y.weight - x.weight),
      words: words
        .sort(([x, p], [y, q]) => q - p || (x < y ? -1 : 1))
        .slice(0, 3)
        .map(([stem]) => a.terms.get(stem)?.word ?? stem),
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
