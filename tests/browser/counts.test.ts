import { expect, test } from 'vitest';
import { useBrowser, visit } from '../helpers/browser.ts';
import { seededRandom } from '../helpers/random.ts';
import { ready, total } from '../helpers/search.ts';
import { facetValues, projects } from '../helpers/site.ts';

useBrowser();

type Choices = Record<string, { include: string[]; exclude: string[]; all?: true }>;

const passes = (project: (typeof projects)[number], choices: Choices, except?: string) =>
  Object.entries(choices).every(([param, { include, exclude, all }]) => {
    const values = facetValues[param]?.(project) ?? [];
    const carried = include.filter((value) => values.includes(value)).length;
    if (all && carried < include.length) return false;
    if (param === except) return true;
    return (
      (include.length === 0 || carried > 0) && !exclude.some((value) => values.includes(value))
    );
  });

/** A few values of a few facets, taken from projects so that most give results. */
function randomChoices(random: () => number): Choices {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const choices: Choices = {};
  for (let facet = 0; facet < 3; facet++) {
    const param = pick(Object.keys(facetValues)) ?? '';
    const values = [0, 1].map(() => {
      const project = pick(projects);
      return project && pick(facetValues[param]?.(project) ?? []);
    });
    const found = [...new Set(values.filter((value) => value !== undefined))];
    const exclude = facet === 2 && random() < 0.7;
    if (facet === 1) {
      // Two of what one project carries, so that something is found where both are demanded.
      const carried =
        projects.length > 0
          ? (facetValues[param]?.(pick(projects) as (typeof projects)[number]) ?? [])
          : [];
      if (carried.length > 1)
        choices[param] = { include: carried.slice(0, 2), exclude: [], all: true };
    } else if (found.length > 0)
      choices[param] = exclude
        ? { include: [], exclude: found.slice(0, 1) }
        : { include: found, exclude: [] };
  }
  return choices;
}

const address = (choices: Choices) =>
  Object.entries(choices)
    .map(
      ([param, { include, exclude, all }]) =>
        `${param}=${all ? include.join('+') : [...include, ...exclude.map((value) => `-${value}`)]}`,
    )
    .join('&');

const random = seededRandom(2022);
const combinations = Array.from({ length: 10 }, () => randomChoices(random));

test('the combinations try what they should', () => {
  const found = combinations.map(
    (choices) => projects.filter((project) => passes(project, choices)).length,
  );
  expect(found.filter((count) => count > 0).length).toBeGreaterThan(6);
  const all = combinations.flatMap((choices) => Object.values(choices));
  expect(all.some(({ exclude }) => exclude.length > 0)).toBe(true);
  expect(all.some(({ include, all }) => include.length > 1 && !all)).toBe(true);
  expect(all.filter(({ all }) => all).length).toBeGreaterThan(3);
});

test.each(combinations.map((choices) => [address(choices), choices] as const))(
  'the counts are right with %s',
  async (search, choices) => {
    const page = await visit(`/sok/?${search}`);
    await ready(page);
    const shown = await page.$$eval('[data-facet] [data-value]', (items) =>
      items.map((item) => [
        `${item.closest<HTMLElement>('[data-facet]')?.dataset['facet']}=${(item as HTMLElement).dataset['value']}`,
        Number(item.querySelector('[data-count]')?.textContent),
      ]),
    );
    const counted = shown.map(([key]) => {
      const [param = '', value = ''] = String(key).split('=');
      const count = projects.filter(
        (project) =>
          facetValues[param]?.(project).includes(value) && passes(project, choices, param),
      ).length;
      return [key, count];
    });
    expect(shown.length).toBeGreaterThan(100);
    expect(shown).toEqual(counted);
    expect(await total(page)).toBe(projects.filter((project) => passes(project, choices)).length);
  },
);

test('every value that a project carries is offered', async () => {
  const page = await visit('/sok/');
  await ready(page);
  const offered = await page.$$eval('[data-facet] input[type="checkbox"]', (boxes) =>
    boxes.map((box) => `${(box as HTMLInputElement).name}=${(box as HTMLInputElement).value}`),
  );
  const carried = Object.entries(facetValues).flatMap(([param, valuesOf]) =>
    projects.flatMap((project) => valuesOf(project).map((value) => `${param}=${value}`)),
  );
  expect([...new Set(carried)].sort()).toEqual([...offered].sort());
});
