/** What the site says of itself; an owner overrides contact and address when deploying. */
export const site = {
  name: 'Erfaringsbanken',
  /** E-mail address for corrections; shown only where the owner has set one. */
  contact: process.env['SITE_CONTACT'],
  owner: process.env['SITE_OWNER'] ?? 'Prosjektet Erfaringsbanken',
  repository: process.env['SITE_REPOSITORY'],
} as const;
