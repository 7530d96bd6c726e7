/** What an outcome is about; decides whether a small number may be told (docs/privacy.md). */
export const outcomeTopics = [
  'participants',
  'capacity',
  'work',
  'education',
  'activity',
  'housing',
  'health',
  'benefits',
  'crime',
  'child-welfare',
  'family',
  'other',
] as const;

/** What an outcome counts. */
export const outcomeUnits = [
  'personer',
  'barn',
  'familier',
  'husstander',
  'saker',
  'prosent',
  'poeng',
  'kroner',
  'timer',
  'dager',
  'uker',
  'måneder',
  'år',
  'kurs',
  'grupper',
  'samlinger',
  'møter',
  'samtaler',
  'besøk',
  'henvendelser',
  'avtaler',
  'planer',
  'plasser',
  'bedrifter',
  'kontor',
  'skoler',
  'boliger',
  'ansatte',
  'svar',
  'eksamener',
  'arbeidsforhold',
] as const;

/** What an outcome is about. */
export type Topic = (typeof outcomeTopics)[number];

/** What an outcome counts. */
export type Unit = (typeof outcomeUnits)[number];
