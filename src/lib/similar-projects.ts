import { facets } from '../facets.ts';
import { getCatalogue } from './catalogue.ts';
import { formatList } from './format.ts';
import type { ResolvedProject } from './resolve.ts';
import { findSimilar, type SharedValue, type Similar } from './similarity.ts';

/** A similar project and why it is one, in words. */
export interface SimilarProject {
  project: ResolvedProject;
  reasons: string;
}

/** Shared values below this weight are too common to give as a reason. */
const tellingWeight = 0.5;
const maxReasons = 4;

const phrases: Record<string, (labels: string) => string> = {
  malgruppe: (labels) => `samme målgruppe: ${labels}`,
  metode: (labels) => `begge bruker ${labels}`,
  hindring: (labels) => `samme hindring: ${labels}`,
  suksessfaktor: (labels) => `samme suksessfaktor: ${labels}`,
  paragraf: (labels) => `begge arbeider etter ${labels}`,
  partner: (labels) => `begge samarbeider med ${labels}`,
};

let computing: Promise<Map<string, Similar[]>> | undefined;

/** The projects most like the given one, with reasons. */
export async function getSimilar({ id }: ResolvedProject): Promise<SimilarProject[]> {
  computing ??= compute();
  const { projects } = await getCatalogue();
  const byId = projectsById(projects);
  const labels = await getLabels();
  return ((await computing).get(id) ?? []).flatMap((similar) => {
    const project = byId.get(similar.id);
    return project ? [{ project, reasons: describe(similar, labels) }] : [];
  });
}

const cache = new WeakMap<readonly ResolvedProject[], Map<string, ResolvedProject>>();
function projectsById(projects: readonly ResolvedProject[]) {
  const known = cache.get(projects);
  if (known) return known;
  const map = new Map(projects.map((project) => [project.id, project]));
  cache.set(projects, map);
  return map;
}

async function compute(): Promise<Map<string, Similar[]>> {
  const { projects } = await getCatalogue();
  return findSimilar(
    projects.map((project) => ({
      id: project.id,
      office: project.office.id,
      values: new Map(facets.map((facet) => [facet.param, facet.of(project)])),
      text: [
        project.title,
        project.summary,
        project.sections.approach?.text ?? '',
        project.sections.targetGroup?.text ?? '',
        project.sections.developed?.text ?? '',
      ].join('\n'),
    })),
  );
}

let labelling: Promise<Map<string, string>> | undefined;

function getLabels(): Promise<Map<string, string>> {
  labelling ??= getCatalogue().then(
    ({ vocabulary }) =>
      new Map([
        ...facets.flatMap((facet) =>
          facet
            .values(vocabulary)
            .map(({ id, label }): [string, string] => [`${facet.param}:${id}`, inSentence(label)]),
        ),
        ...vocabulary.paragraphs.map(({ id, short }): [string, string] => [
          `paragraf:${id}`,
          short,
        ]),
      ]),
  );
  return labelling;
}

/** A label inside a sentence: lower-case first letter, unless an abbreviation begins it. */
const inSentence = (label: string) =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

function describe({ shared, words }: Similar, labels: ReadonlyMap<string, string>): string {
  const telling = shared.filter(({ weight }) => weight >= tellingWeight).slice(0, maxReasons);
  const params = [...new Set(telling.map(({ param }) => param))];
  const labelOf = ({ param, value }: SharedValue) => labels.get(`${param}:${value}`) ?? value;
  const reasons = params.map((param) => {
    const list = formatList(telling.filter((value) => value.param === param).map(labelOf));
    return phrases[param]?.(list) ?? list;
  });
  if (reasons.length === 0) reasons.push(`begge skriver om ${formatList(words)}`);
  return reasons.join('; ');
}
