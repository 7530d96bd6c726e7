const allowed =
  'write https://…, mailto:…, /… for a page of this site or #… for a place on the page';

/**
 * What keeps an address from being linked to, with the cure; `undefined` for nothing. Allowed are https, mailto, places
 * in the page and pages of the site. Browsers read blanks, control characters and backslashes their own way, so that no
 * address may have any.
 */
export function addressProblem(address: string): string | undefined {
  if (address === '') return `has no address; ${allowed}`;
  if (/[\s\p{C}\\]/u.test(address))
    return 'has a blank, a control character or a backslash in its address; leave it out or write a blank as %20';
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme === undefined) return relativeProblem(address);
  if (scheme === 'http') return `is not encrypted; write https${address.slice(scheme.length)}`;
  if (scheme === 'mailto') return undefined;
  if (scheme !== 'https') return `begins with ${scheme}:, which no page may link to; ${allowed}`;
  return isHttps(address) ? undefined : 'is no full address; write https:// and the name of a site';
}

function relativeProblem(address: string): string | undefined {
  if (address.startsWith('//')) return `leaves its beginning out; write https:${address}`;
  if (/^(?:\/|#|\.\.?\/)/.test(address)) return undefined;
  return `is no address that begins as one; ${allowed}`;
}

/** Whether it names a site, and no user of it, whose name could be taken for the site's. */
export function isHttps(address: string): boolean {
  const url = /^https:\/\/[^/]/i.test(address) && URL.canParse(address) && new URL(address);
  return url !== false && url.username === '' && url.password === '';
}
