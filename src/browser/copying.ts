/** Shows a button that copies a text, and tells beside it what came of it; without a clipboard it stays hidden. */
export function offerCopy(
  button: HTMLElement,
  told: HTMLElement,
  text: () => string,
  done: string,
  byHand: string,
): void {
  if (!('clipboard' in navigator)) return;
  button.hidden = false;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text());
      told.textContent = done;
    } catch {
      told.textContent = `Nettleseren tillot ikke kopiering; ${byHand}`;
    }
  });
}
