/** What is kept with the address of a page that has been loaded anew for a newer edition. */
interface Renewal {
  renewedFrom: string;
}

const renewalOf = (): Partial<Renewal> => (history.state ?? {}) as Partial<Renewal>;

/**
 * Loads the page anew at an address that holds what the reader has asked, since the site has a newer edition.
 * @returns whether that is worth trying: a host that still gives the old page would give it again and again
 */
export function renew(edition: string, address: string): boolean {
  if (renewalOf().renewedFrom === edition) return false;
  const renewal: Renewal = { renewedFrom: edition };
  history.replaceState(renewal, '', address);
  location.reload();
  return true;
}

/** Whether the page has just been loaded anew for this edition. */
export function isRenewed(edition: string): boolean {
  const { renewedFrom } = renewalOf();
  return renewedFrom !== undefined && renewedFrom !== edition;
}
