import { expect, test } from 'vitest';
import { tagsOf } from '../helpers/html.ts';
import { projects, readPage } from '../helpers/site.ts';

const withheldOn = new Map(
  projects.map(({ id, outcomes }) => [id, outcomes.filter(({ withheld }) => withheld).length]),
);

test('a page says the same of each number that is withheld, and none of them by another phrase', () => {
  expect([...withheldOn.values()].some((count) => count > 1)).toBe(true);
  for (const [id, count] of withheldOn) {
    const cells = readPage(`/prosjekter/${id}/`).match(/<td>[^<]*<\/td>/g) ?? [];
    const phrases = cells.filter((cell) => /vises ikke|færre enn/.test(cell));
    expect([id, phrases.length]).toEqual([id, count]);
    expect(
      phrases.filter((cell) => !/^<td>vises ikke(?: \(av [^)]*\))?<\/td>$/.test(cell)),
    ).toEqual([]);
  }
});

test('such a page leads to what the phrase stands for, other pages say nothing of it', () => {
  const target = 'personvern-i-tallene';
  const linked = projects.filter(({ id }) => readPage(`/prosjekter/${id}/`).includes(`#${target}`));
  expect(linked.map(({ id }) => id)).toEqual(
    projects.filter(({ id }) => withheldOn.get(id)).map(({ id }) => id),
  );
  const ids = tagsOf(readPage('/om-dataene/')).map(({ attributes }) => attributes['id']);
  expect(ids).toContain(target);
});
