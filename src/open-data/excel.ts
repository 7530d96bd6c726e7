import { describeAmount } from '../norwegian/amounts.ts';
import { type Cell, excelCsv, toCsv } from './csv.ts';
import type { OpenProject } from './open-data.ts';

/** What a value of a facet is called. */
export type LabelOf = (param: string, value: string) => string;

const list = (values: readonly string[]) => values.join(' | ');

/** Columns of the file for people: heading → cell, with what pages call things; one row per project. */
const columns: Record<string, (project: OpenProject, label: Labels) => Cell> = {
  Ref: ({ ref }) => ref,
  Tittel: ({ title }) => title,
  Adresse: ({ url }) => url,
  Kontor: ({ office }) => office,
  Kommunenummer: ({ municipalities }) => list(municipalities.map(({ number }) => number)),
  Kommuner: ({ municipalities }) => list(municipalities.map(({ name }) => name)),
  'Fylke i rapporten': ({ countyReported }) => countyReported ?? '',
  'Fylke nå': ({ countiesNow }) => list(countiesNow),
  Paragrafer: ({ paragraphs }, label) => label('paragraf', paragraphs),
  Målgrupper: ({ targetGroups }, label) => label('malgruppe', targetGroups),
  Metoder: ({ methods }, label) => label('metode', methods),
  Hindringer: ({ obstacles }, label) => label('hindring', obstacles),
  Suksessfaktorer: ({ successFactors }, label) => label('suksessfaktor', successFactors),
  Samarbeidspartnere: ({ partners }, label) => label('partner', partners),
  Rapporttype: ({ reportType }, label) => label('rapporttype', [reportType]),
  Målform: ({ language }, label) => label('malform', [language]),
  År: ({ year }) => year,
  'Fra måned': ({ period }) => period?.from ?? '',
  'Til måned': ({ period }) => period?.to ?? '',
  Videreføres: ({ continuation }, label) => label('videreforing', [continuation.status]),
  'Hvordan det går videre': ({ continuation: { form } }, label) =>
    label('drift', form === null ? [] : [form]),
  'Videreføring i rapporten': ({ continuation }) => continuation.how ?? '',
  Sammendrag: ({ summary }) => summary,
  Tall: ({ outcomes }) =>
    list(outcomes.map((outcome) => `${outcome.label}: ${describeAmount(outcome)}`)),
};

type Labels = (param: string, values: readonly string[]) => string;

/** The projects as a CSV file for people who open it in Excel. */
export function projectsForExcel(projects: readonly OpenProject[], labelOf: LabelOf): string {
  const labels: Labels = (param, values) => list(values.map((value) => labelOf(param, value)));
  return toCsv(
    [
      Object.keys(columns),
      ...projects.map((project) => Object.values(columns).map((cell) => cell(project, labels))),
    ],
    excelCsv,
  );
}
