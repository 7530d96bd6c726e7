import { facets } from '../../facets.ts';
import { formatList } from '../../norwegian/format.ts';
import type { ResolvedProject } from '../../records/resolve.ts';
import type { Vocabulary } from '../../records/schemas/vocabulary.ts';
import { type Catalogue, getCatalogue } from '../catalogue.ts';

import { findSimilar, type SharedValue, type Similar } from './similarity.ts';

/** A similar project and why it is one, in words. */
export interface SimilarProject {
  project: ResolvedProject;
  reasons: string;
}

/** Values named for one facet, and for all together. */
const maxOfFacet = 2;
const maxReasons = 4;

/** Below this rarity (shared by more than a fifth) a value is only told for target groups and methods. */
const tellingRarity = 1.5;

/** What each facet says when two projects share its values, in the order of the reasons. */
const likenesses = facets
  .flatMap(({ param, likeness }) => (likeness ? [{ param, ...likeness }] : []))
  .sort((a, b) => a.place - b.place);
const alwaysTold = new Set(
  likenesses.filter((likeness) => likeness.alwaysTold).map(({ param }) => param),
);

/** Ticked for paragraphs that the form did not list: two projects that share it need not share a paragraph. */
const unnamedParagraph = 'andre';

/** What all lists of similar projects are made from. */
interface Similarities {
  byId: Map<string, ResolvedProject>;
  similar: Map<string, Similar[]>;
  labels: Map<string, string>;
}

let computed: Similarities | undefined;

/** The projects most like the given one, with reasons; all are compared on the first call of a build. */
export function getSimilar({ id }: ResolvedProject): SimilarProject[] {
  computed ??= compute(getCatalogue());
  const { byId, similar, labels } = computed;
  return (similar.get(id) ?? []).flatMap((found) => {
    const project = byId.get(found.id);
    return project ? [{ project, reasons: describe(found, labels) }] : [];
  });
}

const compute = ({ projects, vocabulary }: Catalogue): Similarities => ({
  byId: new Map(projects.map((project) => [project.id, project])),
  similar: compare(projects),
  labels: labelsOf(vocabulary),
});

const compare = (projects: readonly ResolvedProject[]): Map<string, Similar[]> =>
  findSimilar(
    projects.map((project) => ({
      id: project.id,
      office: project.office.id,
      values: new Map(
        facets.map((facet) => [
          facet.param,
          facet.of(project).filter((id) => facet.param !== 'paragraf' || id !== unnamedParagraph),
        ]),
      ),
      text: [
        project.title,
        project.summary,
        ...project.asks,
        project.sections.approach?.text ?? '',
        project.sections.targetGroup?.text ?? '',
        project.sections.developed?.text ?? '',
      ].join('\n'),
    })),
  );

const labelsOf = (vocabulary: Vocabulary): Map<string, string> =>
  new Map([
    ...facets.flatMap((facet) =>
      facet
        .values(vocabulary)
        .map(({ id, label }): [string, string] => [`${facet.param}:${id}`, inSentence(label)]),
    ),
    ...vocabulary.paragraphs.map(({ id, short }): [string, string] => [`paragraf:${id}`, short]),
  ]);

/** A label inside a sentence: lower-case first letter, unless an abbreviation begins it. */
const inSentence = (label: string) =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

function describe({ shared, words }: Similar, labels: ReadonlyMap<string, string>): string {
  const telling = shared.filter(
    ({ param, rarity }) => alwaysTold.has(param) || rarity >= tellingRarity,
  );
  const values = tell(telling.length > 0 || words.length > 0 ? telling : shared, labels);
  const named = words.length === 0 ? '' : `Begge nevner ${formatList(words)}.`;
  return [values, named].filter((sentence) => sentence !== '').join(' ');
}

function tell(values: readonly SharedValue[], labels: ReadonlyMap<string, string>): string {
  let left = maxReasons;
  return likenesses
    .flatMap(({ param, tell: phrase }) => {
      const told = values
        .filter((shared) => shared.param === param)
        .slice(0, Math.min(left, maxOfFacet))
        .map(({ value }) => labels.get(`${param}:${value}`) ?? value);
      left -= told.length;
      return told.length === 0 ? [] : [phrase(formatLabels(told), told.length)];
    })
    .join(' ');
}

/** Labels in a list, in quotation marks where it would not show where one ends. */
const formatLabels = (list: readonly string[]): string =>
  formatList(
    list.length > 1 && list.some((label) => /,| og | eller /.test(label))
      ? list.map((label) => `«${label}»`)
      : list,
  );
