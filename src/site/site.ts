import { settings } from '../settings/settings.ts';

/** What the site says of itself. */
export const site = {
  name: 'Erfaringsbanken',
  get contact() {
    return settings().contact;
  },
  get owner() {
    return settings().owner;
  },
  get repository() {
    return settings().repository;
  },
} as const;
