import { protocol, refuse, unseen } from './wrong-value.ts';

/** What URL leaves of the names of hosts: labels of letters, digits and hyphens, or an IPv6 address. */
const host =
  /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)*\.?|\[[\da-f:.]+\])$/;

/** Whether an address has a host that can be one; a number such as `https://1` would be read as `0.0.0.1`. */
function namesHost(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname } = new URL(address);
  const isNumbers = /^[\d.]+$/.test(hostname);
  return host.test(hostname) && (!isNumbers || address.includes(hostname));
}

/** The origin in an address such as `https://eksempel.no`. */
export function readSiteUrl(text: string): string {
  if (/^[^\s/@:]{1,253}(?::\d+)?(?:\/|$)/.test(text) && namesHost(`https://${text}`))
    refuse(text, `lacks https:// in front; write SITE_URL=${new URL(`https://${text}`).origin}`);
  if (!/^https?:\/\/[^\s/\\]/i.test(text) || !namesHost(text))
    refuse(text, 'is no web address; write for instance SITE_URL=https://eksempel.no');
  const { origin, username, password, pathname } = new URL(text);
  if (username !== '' || password !== '') refuse(text, `names a user; write SITE_URL=${origin}`);
  const path = pathname.split('/').filter((segment) => segment !== '');
  if (path.length > 0)
    refuse(
      text,
      `has a path behind the host; write SITE_URL=${origin} and BASE_PATH=/${path.map(decode).join('/')}/`,
    );
  if (pathname !== '/' || /[?#]/.test(text))
    refuse(text, `goes on behind the host; write SITE_URL=${origin}`);
  return origin;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** An address that a browser can open, with nobody's name in it. */
export function readRepository(text: string): string {
  const address = URL.canParse(text) ? new URL(text) : undefined;
  const isRight = address?.protocol === 'https:' && address.username + address.password === '';
  return isRight && protocol.test(text) && !/\s/.test(text) && !unseen.test(text)
    ? text
    : refuse(
        text,
        'is no address that begins with https:// and names no user; write for instance SITE_REPOSITORY=https://github.com/eksempel/erfaringsbanken',
      );
}

/** What is taken for an e-mail address in built pages, where no other than this one may stand. */
const email = /^[\p{L}\d._+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}$/u;

/** An e-mail address. */
export function readContact(text: string): string {
  if (email.test(text)) return text;
  const inside = email.exec(text.replace(/^mailto:/i, ''))?.[0] ?? 'post@eksempel.no';
  return refuse(text, `is no e-mail address; write it alone, such as SITE_CONTACT=${inside}`);
}
