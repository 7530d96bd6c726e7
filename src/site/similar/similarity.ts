import type { Facet } from '../../facets.ts';
import { tellingWords } from './shared-words.ts';
import {
  best,
  collectCarriers,
  likeness,
  placesById,
  scoreCandidates,
} from './similarity-candidates.ts';
import {
  byWeight,
  type Comparable,
  makeProfiles,
  type Profile,
  paramOf,
  wordPrefix,
} from './similarity-profiles.ts';

/** Candidates that are compared in full. */
const compared = 100;

/** Similar projects listed for each at most, and how many of them may come from one office. */
const listed = 5;
const perOffice = 1;

/**
 * From which likeness on a project is worth a look: by itself, and as a share of that of the most similar one. Set by 420 pairs that two
 * readers judged.
 */
export const worthALook = { least: 0.47, ofBest: 0.6 };

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

/**
 * The most similar projects of each project, weighted by rarity: what few share says more than what
 * nearly all do. What two projects share counts against what each of them carries, else projects with
 * many values would be like all others. Deterministic: ties are broken by id.
 */
export function findSimilar(
  projects: readonly Comparable[],
  { least, ofBest } = worthALook,
): Map<string, Similar[]> {
  const { profiles, names, rarity, isRare, wordsOf } = makeProfiles(projects);
  const carriers = collectCarriers(profiles, names.length);
  const places = placesById(projects);
  // What each key says about the project at hand, and how like it the others are; all 0 in between.
  const own = new Float64Array(names.length);
  const scores = new Float64Array(projects.length);

  return new Map(
    profiles.map(({ keys, weights, telling }, index) => {
      keys.forEach((key, place) => {
        own[key] = weights[place] ?? 0;
      });
      const candidates = scoreCandidates(scores, index, keys.subarray(0, telling), own, carriers);
      const likely = best(candidates, scores, places, compared);
      for (const other of likely) scores[other] = likeness(own, profiles[other]);
      const ranked = best(likely, scores, places, compared);
      const enough = Math.max(least, ofBest * (scores[ranked[0] ?? 0] ?? 0));
      const worth = ranked.filter((other) => (scores[other] ?? 0) >= enough);
      const similar = spread(worth, (other) => projects[other]?.office ?? '').map((other) => ({
        id: projects[other]?.id ?? '',
        score: scores[other] ?? 0,
        ...explain(
          sharedKeys(own, profiles[other], names),
          rarity,
          tellingWords(wordsOf[index], wordsOf[other], isRare),
        ),
      }));
      for (const key of keys) own[key] = 0;
      for (const other of candidates) scores[other] = 0;
      return [projects[index]?.id ?? '', similar];
    }),
  );
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
  words: string[],
): Pick<Similar, 'shared' | 'words'> {
  return {
    shared: common
      .filter((key) => !key.startsWith(wordPrefix))
      .map((key) => ({
        param: paramOf(key),
        value: key.slice(key.indexOf(':') + 1),
        rarity: rarity(key),
      })),
    words,
  };
}

/** The best of the list without letting one office fill it. */
function spread(best: readonly number[], officeOf: (index: number) => string): number[] {
  const used = new Map<string, number>();
  const chosen: number[] = [];
  for (const candidate of best) {
    const from = officeOf(candidate);
    if ((used.get(from) ?? 0) >= perOffice) continue;
    used.set(from, (used.get(from) ?? 0) + 1);
    chosen.push(candidate);
    if (chosen.length === listed) break;
  }
  return chosen;
}
