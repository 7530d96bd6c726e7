import { describeAmount } from '../norwegian/amounts.ts';
import { machineCsv, toCsv } from './csv.ts';
import type { OpenProject } from './open-data.ts';

const list = (values: readonly string[]) => values.join('|');

/** Columns of the file for machines: name → cell; the same facts as the JSON, ids and all, one row per project. */
const columns: Record<string, (project: OpenProject) => string> = {
  ref: ({ ref }) => ref,
  id: ({ id }) => id,
  url: ({ url }) => url,
  title: ({ title }) => title,
  office: ({ office }) => office,
  municipalityNumbers: ({ municipalities }) => list(municipalities.map(({ number }) => number)),
  municipalities: ({ municipalities }) => list(municipalities.map(({ name }) => name)),
  countyReported: ({ countyReported }) => countyReported ?? '',
  countiesNow: ({ countiesNow }) => list(countiesNow),
  paragraphs: ({ paragraphs }) => list(paragraphs),
  targetGroups: ({ targetGroups }) => list(targetGroups),
  methods: ({ methods }) => list(methods),
  obstacles: ({ obstacles }) => list(obstacles),
  successFactors: ({ successFactors }) => list(successFactors),
  partners: ({ partners }) => list(partners),
  reportType: ({ reportType }) => reportType,
  language: ({ language }) => language,
  year: ({ year }) => String(year),
  periodFrom: ({ period }) => period?.from ?? '',
  periodTo: ({ period }) => period?.to ?? '',
  continuation: ({ continuation }) => continuation.status,
  continuationForm: ({ continuation }) => continuation.form ?? '',
  continuationHow: ({ continuation }) => continuation.how ?? '',
  summary: ({ summary }) => summary,
  outcomes: ({ outcomes }) =>
    list(outcomes.map((outcome) => `${outcome.label}: ${describeAmount(outcome)}`)),
  sources: ({ sources }) =>
    list(sources.map(({ document, row }) => (row === null ? document : `${document}:${row}`))),
  supersedes: ({ supersedes }) => list(supersedes),
};

/** The projects as a CSV file for machines. */
export const projectsCsv = (projects: readonly OpenProject[]): string =>
  toCsv(
    [
      Object.keys(columns),
      ...projects.map((project) => Object.values(columns).map((cell) => cell(project))),
    ],
    machineCsv,
  );
