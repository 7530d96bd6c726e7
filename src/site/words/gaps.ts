import type { Gap } from '../../records/schemas/project.ts';
import { sections } from '../../sections.ts';

const sentences: Record<Gap['kind'], string> = {
  missing: 'Svar mangler i kilden.',
  'cut-off': 'Svaret er avkuttet i kilden.',
  unreadable: 'Deler av svaret er uleselig i kilden.',
  contradiction: 'Kilden motsier seg selv.',
  removed: 'En del av svaret er utelatt av hensyn til personvernet.',
  misplaced: 'Deler av svaret kan høre til et annet prosjekt og er utelatt.',
};

/** One or two sentences on what the source lacks; the note says more where there is one. */
export const describeGap = ({ kind, note }: Gap): string =>
  note === undefined ? sentences[kind] : `${sentences[kind]} ${note}`;

const fieldLabels: Partial<Record<Gap['field'], string>> = {
  title: 'Navn',
  office: 'Kontor',
  period: 'Periode',
  reportType: 'Rapporttype',
  paragraphs: 'Paragrafer',
  outcomes: 'Tall',
};

/** What people call a field whose source has a gap. */
export const gapFieldLabel = (field: Gap['field']): string =>
  sections.find(({ key }) => key === field)?.heading ?? fieldLabels[field] ?? field;
