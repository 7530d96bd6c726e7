/**
 * The sections of a record, in the order a project page shows them: the one table
 * that schema, renderer, search explanations and completeness figures ask.
 */
export const sections = [
  { key: 'targetGroup', slug: 'malgruppe', heading: 'Målgruppe' },
  { key: 'approach', slug: 'slik-gjorde-de-det', heading: 'Slik gjorde de det' },
  { key: 'results', slug: 'resultater', heading: 'Resultater' },
  { key: 'obstacles', slug: 'hindringer', heading: 'Hindringer' },
  { key: 'successFactors', slug: 'suksessfaktorer', heading: 'Suksessfaktorer' },
  { key: 'developed', slug: 'hva-ble-utviklet', heading: 'Hva ble utviklet' },
  { key: 'measurement', slug: 'slik-ble-det-malt', heading: 'Slik ble det målt' },
  { key: 'cooperation', slug: 'samarbeid', heading: 'Samarbeid' },
  { key: 'spread', slug: 'interesse-og-utproving', heading: 'Interesse og utprøving andre steder' },
  { key: 'continuation', slug: 'videreforing', heading: 'Videreføring' },
] as const;

/** Key of a section in a record, for instance `approach`. */
export type SectionKey = (typeof sections)[number]['key'];

/** All section keys, for schemas. */
export const sectionKeys = sections.map((section) => section.key) as [SectionKey, ...SectionKey[]];
