import type { Page } from 'playwright-core';
import type { SearchUi } from '../engines/engine.ts';

/** Results that are waited for. */
export const wanted = 10;
/** Shown results count as final when so many looks in a row found nothing changed and nothing being loaded. */
const quietLooks = 14;
const betweenLooks = 50;
/** A look that took longer met a busy page, which may still change the results. */
const busyLook = 100;
const maxWait = 60_000;

/** Puts functions into every page that tell which results are shown, and which of them are in sight, each as one text. */
export function addReader(page: Page, { container, item }: SearchUi): Promise<unknown> {
  return page.addInitScript(
    ({ container, item, wanted }) => {
      const shown = () => [
        ...(document.querySelector(container)?.querySelectorAll<HTMLElement>(item) ?? []),
      ];
      const first = () => shown().slice(0, wanted);
      const inSight = (element: HTMLElement) => {
        const { top, bottom } = element.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      };
      const tell = (elements: HTMLElement[]) =>
        elements
          .map(
            (element) =>
              element.dataset['ref'] ?? element.getAttribute('href') ?? element.textContent,
          )
          .join(' ');
      Object.assign(globalThis, {
        benchCount: () => shown().length,
        benchShown: () => tell(first()),
        benchInSight: () => tell(first().filter(inSight)),
      });
    },
    { container, item, wanted },
  );
}

/** The shown results; empty while there are none. */
export const readShown = (page: Page): Promise<string> => page.evaluate('benchShown()');

/** Those of them that the window shows. */
export const readInSight = (page: Page): Promise<string> => page.evaluate('benchInSight()');

/** Waits until results and network are quiet; returns the shown results. */
export async function settle(page: Page, pending: () => number): Promise<string> {
  const started = performance.now();
  let last = '';
  for (let quiet = 0; quiet < quietLooks; ) {
    if (performance.now() - started > maxWait) throw new Error('the results did not come to rest');
    await page.waitForTimeout(betweenLooks);
    const asked = performance.now();
    const now = await readShown(page);
    const calm = now === last && pending() === 0 && performance.now() - asked < busyLook;
    quiet = calm ? quiet + 1 : 0;
    last = now;
  }
  return last;
}

/** Opens the text field where it is hidden, and puts the cursor into it. */
export async function focusField(page: Page, { open, input }: SearchUi) {
  if (open !== undefined) await page.click(open);
  await page.locator(input).first().click();
}

/** Shows further results, by scrolling or the button for more, until there are ten or no more; returns how many. */
export async function showTen(
  page: Page,
  { more, lazy }: SearchUi,
  pending: () => number,
): Promise<number> {
  const count = () => page.evaluate<number>('benchCount()');
  for (let before = -1; (await count()) < wanted && (await count()) > before; ) {
    before = await count();
    if (lazy !== undefined) await page.locator(lazy).nth(before).scrollIntoViewIfNeeded();
    else if (more !== undefined && (await page.locator(more).first().isVisible()))
      await page.locator(more).first().click();
    else break;
    await settle(page, pending);
  }
  return Math.min(wanted, await count());
}
