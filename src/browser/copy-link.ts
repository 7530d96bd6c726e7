import { offerCopy } from './copying.ts';

/** The button that copies the short link; it shows itself where copying can work. */
const button = document.querySelector<HTMLElement>('[data-copy]');
const link = document.querySelector<HTMLAnchorElement>('[data-permalink]');
const told = document.querySelector<HTMLElement>('.permalink .copied');

if (button && link && told && 'clipboard' in navigator) {
  // The address as this reader sees it: the site may be served from elsewhere than it was built for.
  const path = new URL(link.href).pathname;
  const address = location.protocol.startsWith('http')
    ? new URL(path, location.origin).href
    : link.href;
  link.href = address;
  link.textContent = address;
  offerCopy(button, told, () => address, 'Lenken er kopiert', 'merk lenken og kopier den selv');
}
