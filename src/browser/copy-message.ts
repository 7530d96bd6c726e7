import { offerCopy } from './copying.ts';

/** The button that copies the message that reports an error. */
const place = document.querySelector('[data-report-error]');
const button = place?.querySelector<HTMLElement>('[data-copy-message]');
const message = place?.querySelector<HTMLElement>('[data-message]');
const told = place?.querySelector<HTMLElement>('.copied');

if (button && message && told)
  offerCopy(
    button,
    told,
    () => message.textContent ?? '',
    'Meldingen er kopiert',
    'merk meldingen og kopier den selv',
  );
