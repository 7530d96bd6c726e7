import type { Topic } from './schemas/outcome-kinds.ts';
import type { ProjectRecord } from './schemas/project.ts';

/** Fixed choices of a record and how they read. */
export const continuationLabels: Record<ProjectRecord['continuation']['status'], string> = {
  yes: 'Ja',
  no: 'Nei',
  unknown: 'Ikke oppgitt',
};

/** How a project goes on by the report's own words, as a facet and as a sentence of the facts. */
export const continuationFormLabels: Record<
  NonNullable<ProjectRecord['continuation']['form']>,
  string
> = {
  ordinary: 'I ordinær drift',
  partly: 'Deler av arbeidsmåten føres videre',
  'new-project': 'Fortsetter som prosjekt eller på tilskudd',
  undecided: 'Uavklart eller søkt om',
  ends: 'Avsluttes',
};

/** The same in a line of facts. */
export const continuationFormShort: typeof continuationFormLabels = {
  ordinary: 'videreføres i ordinær drift',
  partly: 'videreføres delvis',
  'new-project': 'fortsetter som prosjekt',
  undecided: 'videreføring uavklart',
  ends: 'avsluttes',
};

/** What the figures of a report are about; how many a measure has room for says nothing of what came of it. */
export const outcomeTopicLabels: Record<Exclude<Topic, 'capacity'>, string> = {
  participants: 'Deltakere',
  work: 'Arbeid',
  education: 'Utdanning',
  activity: 'Aktivitet',
  housing: 'Bolig',
  health: 'Helse',
  benefits: 'Ytelser og økonomi',
  family: 'Familie',
  'child-welfare': 'Barnevern',
  crime: 'Kriminalitet',
  other: 'Annet',
};

export const reportTypeLabels: Record<ProjectRecord['reportType'], string> = {
  final: 'Sluttrapport',
  status: 'Statusrapport',
  unknown: 'Type ikke oppgitt',
};

export const languageLabels: Record<ProjectRecord['language'], string> = {
  nb: 'Bokmål',
  nn: 'Nynorsk',
};
