import type { ProjectRecord } from './schemas/project.ts';

/** Fixed choices of a record and how they read. */
export const continuationLabels: Record<ProjectRecord['continuation']['status'], string> = {
  yes: 'Ja',
  no: 'Nei',
  unknown: 'Ikke oppgitt',
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
