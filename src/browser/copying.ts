/** The buttons that copy the short link of a project and the message that reports an error; they show themselves where copying can work. */
const link = document.querySelector<HTMLAnchorElement>('[data-permalink]');
const message = document.querySelector('[data-message]');

if (link && 'clipboard' in navigator && location.protocol.startsWith('http')) {
  // The address as this reader sees it: the site may be served from elsewhere than it was built for.
  link.href = new URL(new URL(link.href).pathname, location.origin).href;
  link.textContent = link.href;
}
offerCopy('[data-copy]', () => link?.href, 'Lenken er kopiert', 'merk lenken');
offerCopy(
  '[data-copy-message]',
  () => message?.textContent,
  'Meldingen er kopiert',
  'merk meldingen',
);

/** Shows a button where there is one, and tells in the element behind it what came of copying. */
function offerCopy(
  selector: string,
  text: () => string | null | undefined,
  done: string,
  byHand: string,
): void {
  const button = document.querySelector<HTMLElement>(selector);
  const told = button?.nextElementSibling;
  if (!button || !told || !('clipboard' in navigator)) return;
  button.classList.remove('is-waiting');
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text() ?? '');
      told.textContent = done;
    } catch {
      told.textContent = `Nettleseren tillot ikke kopiering; ${byHand} og kopier den selv`;
    }
  });
}

export {};
