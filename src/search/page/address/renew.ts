import { remember, remembered } from './entry.ts';

/**
 * Loads the page anew at an address that holds what the reader has asked, since the site has a newer edition.
 * @returns whether that is worth trying: a host that still gives the old page would give it again and again
 */
export function renew(edition: string, address: string): boolean {
  if (remembered().renewedFrom === edition) return false;
  if (!remember('replace', { renewedFrom: edition }, address)) return false;
  location.reload();
  return true;
}

/** Whether the page has just been loaded anew for this edition. */
export function isRenewed(edition: string): boolean {
  const { renewedFrom } = remembered();
  return renewedFrom !== undefined && renewedFrom !== edition;
}
