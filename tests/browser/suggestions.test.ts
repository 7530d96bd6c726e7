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
