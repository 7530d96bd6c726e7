import type { ResolvedProject } from '../records/resolve.ts';
import { projectHref } from '../site/href.ts';

/** One project in the open data; arrays hold ids of the vocabulary, `url` is absolute. */
export function toOpenData(project: ResolvedProject, base: URL | undefined) {
  return {
    ref: project.ref,
    id: project.id,
    url: new URL(projectHref(project.id), base).href,
    title: project.title,
    office: project.office.label.nb,
    municipalities: project.municipalities.map(({ numbers, label }) => ({
      number: numberIn(numbers, project.year),
      name: label.nb,
    })),
    countyReported: project.countyReported?.label.nb ?? null,
    countiesNow: project.countiesNow.map(({ label }) => label.nb),
    paragraphs: project.paragraphs,
    targetGroups: project.targetGroups,
    methods: project.methods,
    obstacles: project.obstacles,
    successFactors: project.successFactors,
    partners: project.partners,
    reportType: project.reportType,
    language: project.language,
    year: project.year,
    period: project.period
      ? { from: project.period.from ?? null, to: project.period.to ?? null }
      : null,
    continuation: {
      status: project.continuation.status,
      form: project.continuation.form ?? null,
      how: project.continuation.how ?? null,
    },
    summary: project.summary,
    outcomes: project.outcomes.map((outcome) => ({
      label: outcome.label,
      value: outcome.value ?? null,
      from: outcome.from ?? null,
      to: outcome.to ?? null,
      estimate: outcome.estimate ?? false,
      withheld: outcome.withheld ?? false,
      of: outcome.of ?? null,
      unit: outcome.unit,
      topic: outcome.topic,
      group: outcome.group ?? null,
      lines: outcome.lines,
    })),
    sources: project.sources.map(({ document, row }) => ({ document, row: row ?? null })),
    supersedes: project.supersedes,
  };
}

/** A project as the open data give it. */
export type OpenProject = ReturnType<typeof toOpenData>;

/** The number a municipality had in a year; the earliest known where the year is before all. */
function numberIn(numbers: readonly { number: string; from: number }[], year: number): string {
  const valid = [...numbers].sort((a, b) => b.from - a.from).find(({ from }) => from <= year);
  return (valid ?? numbers[0])?.number ?? '';
}
