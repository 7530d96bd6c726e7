import { expect, test } from 'vitest';
import { useBrowser, visit } from '../helpers/browser.ts';
import { ready, settled, total } from '../helpers/search.ts';
import { facetValues, pageOf, projectOf, projects } from '../helpers/site.ts';

useBrowser();

/** Types into the search field and waits for the options. */
async function type(text: string) {
  const page = await visit('/sok/');
  await ready(page);
  const field = page.getByRole('combobox', { name: 'Hva leter du etter?' });
  await field.pressSequentially(text);
  // The results for what was typed are there, so nothing is under way when a suggestion is chosen.
  await settled(page, { q: text });
  await page.locator('[role="listbox"]').waitFor();
  const options = page.locator('[role="listbox"] [role="option"]');
  return { page, field, options };
}

/** Presses the arrow until the option with this text is the active one. */
async function activate({ page, field, options }: Awaited<ReturnType<typeof type>>, text: RegExp) {
  const labels = await options.allInnerTexts();
  const index = labels.findIndex((label) => text.test(label));
  expect(index, `${text} in ${labels}`).toBeGreaterThanOrEqual(0);
  for (let step = 0; step <= index; step++) await page.keyboard.press('ArrowDown');
  expect(await field.getAttribute('aria-activedescendant')).toBe(
    await options.nth(index).getAttribute('id'),
  );
  expect(await options.nth(index).getAttribute('aria-selected')).toBe('true');
  expect(await page.locator('[role="option"][aria-selected="true"]').count()).toBe(1);
}

test('"trysil" offers the municipality, which becomes a filter in place of the word', async () => {
  const typed = await type('trysil');
  expect(await typed.field.getAttribute('aria-expanded')).toBe('true');
  expect(await typed.field.getAttribute('aria-controls')).toBe(
    await typed.page.locator('[role="listbox"]').getAttribute('id'),
  );
  await activate(typed, /Trysil\s+Kommune/);
  await typed.page.keyboard.press('Enter');
  await settled(typed.page, { kommune: 'trysil' });
  expect(await total(typed.page)).toBe(
    projects.filter(({ municipalities }) => municipalities.some(({ name }) => name === 'Trysil'))
      .length,
  );
  expect(await typed.field.inputValue()).toBe('');
  expect(await typed.field.getAttribute('aria-expanded')).toBe('false');
});

test('"17 råd" offers the paragraph, which becomes a filter in place of the words', async () => {
  const typed = await type('17 råd');
  await activate(typed, /^§ 17 .*\s+Paragraf/);
  await typed.page.keyboard.press('Enter');
  await settled(typed.page, { paragraf: '17' });
  expect(await total(typed.page)).toBe(
    projects.filter((project) => facetValues['paragraf']?.(project).includes('17')).length,
  );
});

test('a project is gone to, by keyboard and by pointer', async () => {
  const title = projectOf('u22-067').title;
  const typed = await type(title.slice(0, 8));
  await activate(typed, /Prosjekt$/);
  await typed.page.keyboard.press('Enter');
  await typed.page.waitForURL(`**${pageOf('u22-067')}`);

  const again = await type(title.slice(0, 8));
  await again.options.filter({ hasText: title }).click();
  await again.page.waitForURL(`**${pageOf('u22-067')}`);
});

test('Escape closes the list, the arrows open it again and go round', async () => {
  const { page, field, options } = await type('familie');
  const list = page.locator('[role="listbox"]');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  expect(await list.isVisible()).toBe(false);
  expect(await field.getAttribute('aria-expanded')).toBe('false');
  expect(await field.getAttribute('aria-activedescendant')).toBeNull();
  expect(await field.inputValue()).toBe('familie');

  await page.keyboard.press('ArrowDown');
  await list.waitFor();
  await page.keyboard.press('ArrowUp');
  expect(await options.last().getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('ArrowDown');
  expect(await field.getAttribute('aria-activedescendant')).toBeNull();
});

test('Enter without a choice searches for the words', async () => {
  const { page, field } = await type('familie');
  await page.keyboard.press('Enter');
  await settled(page, { q: 'familie' });
  expect(await page.locator('[role="listbox"]').isVisible()).toBe(false);
  expect(await field.inputValue()).toBe('familie');
});

const listbox = '[role="listbox"]';

test('a click of any kind chooses, the right button does not', async () => {
  const { page, options } = await type('trysil');
  const option = options.filter({ hasText: 'Kommune' });
  await option.click({ button: 'right' });
  expect(await page.locator(listbox).isVisible()).toBe(true);
  // As a screen reader does it: no pointer, a click alone.
  await option.evaluate((item: HTMLElement) => item.click());
  await settled(page, { kommune: 'trysil' });
});

test('a finger chooses', async () => {
  const page = await visit('/sok/', { hasTouch: true, viewport: { width: 390, height: 800 } });
  await ready(page);
  await page.getByRole('combobox', { name: 'Hva leter du etter?' }).pressSequentially('trysil');
  await page.locator('[role="option"]', { hasText: 'Kommune' }).tap();
  await settled(page, { kommune: 'trysil' });
});

test('how many there are is told, and nothing when the list is gone', async () => {
  const { page, options } = await type('familie');
  const told = page.locator('.combobox [role="status"]');
  expect(await told.textContent()).toBe(`${await options.count()} forslag`);
  await page.keyboard.press('Escape');
  expect(await told.textContent()).toBe('');
});

test('typing on drops the list at once, and Enter takes none of it', async () => {
  const { page, field } = await type('trysil');
  await page.keyboard.press('ArrowDown');
  // The file for the new words never comes.
  await page.route('**/forslag/*.json', () => undefined);
  await page.keyboard.insertText('vann');
  expect(await page.locator(listbox).isVisible()).toBe(false);
  expect(await field.getAttribute('aria-activedescendant')).toBeNull();
  await page.keyboard.press('Enter');
  await settled(page, { q: 'trysilvann' });
});

test.each(['Enter', 'Escape'])('%s cancels suggestions that are under way', async (key) => {
  let answer = () => {};
  const page = await visit('/sok/', {
    before: (opened) =>
      opened.route('**/forslag/*.json', async (route) => {
        await new Promise<void>((done) => {
          answer = done;
        });
        await route.continue();
      }),
  });
  await ready(page);
  const field = page.getByRole('combobox', { name: 'Hva leter du etter?' });
  const asked = page.waitForRequest('**/forslag/*.json');
  await field.pressSequentially('familie');
  const request = await asked;
  await page.keyboard.press(key);
  const answered = page.waitForResponse('**/forslag/*.json');
  answer();
  await (await answered).finished();
  expect(request.failure()).toBeNull();
  await settled(page, { q: 'familie' });
  expect(await field.inputValue()).toBe('familie');
  expect(await page.locator(listbox).isVisible()).toBe(false);
});

test('keys of an input method choose nothing', async () => {
  const { page, field } = await type('trysil');
  await page.keyboard.press('ArrowDown');
  const press = (key: string) =>
    field.dispatchEvent('keydown', { key, isComposing: true, bubbles: true, cancelable: true });
  await press('Enter');
  await press('Escape');
  expect(await page.locator(listbox).isVisible()).toBe(true);
  expect(new URL(page.url()).search).toBe('?q=trysil');
});

test.each([
  ['§ 2', /^§ 2\d.*\s+Paragraf$/],
  ['romsdal', /^Møre og Romsdal\s+Fylke$/],
  ['kvp', /\s+Metode$/],
])('"%s" is suggested what it is', async (text, first) => {
  const page = await visit('/');
  await page.getByRole('combobox').first().pressSequentially(text);
  const option = page.locator('[role="option"]').first();
  await option.waitFor();
  expect(await option.allInnerTexts()).toEqual([expect.stringMatching(first)]);
});
