import { expect, test } from 'vitest';
import { findSimilar } from './similarity.ts';
import type { Comparable } from './similarity-profiles.ts';

const project = (id: string, methods: string[], office = id, text = ''): Comparable => ({
  id,
  office,
  values: new Map([['metode', methods]]),
  text,
});
/** Everybody is worth a look. */
const all = { least: 0, ofBest: 0 };
const similarTo = (id: string, projects: Comparable[]) => findSimilar(projects, all).get(id) ?? [];
const idsLike = (id: string, projects: Comparable[]) =>
  similarTo(id, projects).map((similar) => similar.id);

test('what few share says more than what nearly all share', () => {
  const projects = [
    project('a', ['common', 'rare']),
    project('b', ['common']),
    project('c', ['common']),
    project('d', ['rare']),
  ];
  expect(idsLike('a', projects)[0]).toBe('d');
});

test('what two projects do not share counts against them', () => {
  const projects = [
    project('a', ['x', 'y']),
    project('b', ['x', 'y', 'p', 'q', 'r', 's']),
    project('c', ['x', 'y']),
  ];
  expect(idsLike('a', projects)).toEqual(['c', 'b']);
});

test('names the shared values, the weightiest first', () => {
  const projects = [
    project('a', ['common', 'rare']),
    project('b', ['common', 'rare']),
    project('c', ['common']),
  ];
  expect(
    similarTo('a', projects)[0]?.shared.map(({ param, value }) => `${param}:${value}`),
  ).toEqual(['metode:rare', 'metode:common']);
});

test('shared words count, and a rare one that is used more than once is named', () => {
  const projects = [
    project('a', [], 'a', 'Sykler repareres i verkstedet. Et verksted for alle'),
    project('b', [], 'b', 'Ungdommene møtes i verkstedet'),
    project('c', [], 'c', 'Kafeen serverer middag'),
  ];
  expect(similarTo('a', projects).map(({ id, words }) => [id, words])).toEqual([
    ['b', ['verkstedet']],
  ]);
});

test('words that only begin alike count, and are not named', () => {
  const projects = [
    project('a', [], 'a', 'Familien bor ved elva, familien trives'),
    project('b', [], 'b', 'Møter med familieveileder'),
    project('c', [], 'c', 'Kafeen serverer middag'),
  ];
  expect(similarTo('a', projects).map(({ id, words }) => [id, words])).toEqual([['b', []]]);
});

test('who is too little alike, by itself or beside the most similar one, is not listed', () => {
  const projects = [
    project('a', ['p', 'q', 'r', 's']),
    project('b', ['p', 'q', 'r', 's']),
    project('c', ['p', 'x', 'y', 'z']),
    project('d', ['x']),
  ];
  const scores = similarTo('a', projects).map(({ id, score }) => [id, score] as const);
  expect(scores.map(([id]) => id)).toEqual(['b', 'c']);
  const [[, best = 0] = [], [, second = 0] = []] = scores;
  const idsWith = (worth: typeof all) =>
    (findSimilar(projects, worth).get('a') ?? []).map(({ id }) => id);
  expect(idsWith({ least: second * 1.01, ofBest: 0 })).toEqual(['b']);
  expect(idsWith({ least: 0, ofBest: (second / best) * 1.01 })).toEqual(['b']);
  expect(idsWith({ least: second, ofBest: 0 })).toEqual(['b', 'c']);
  expect(idsWith({ least: best * 1.01, ofBest: 0 })).toEqual([]);
});

test('one office does not fill the list', () => {
  const projects = [
    project('a', ['x', 'y']),
    ...['b', 'c', 'd'].map((id) => project(id, ['x', 'y'], 'same')),
    project('e', ['x']),
  ];
  expect(idsLike('a', projects)).toEqual(['b', 'e']);
});

test('ties are broken by id, and the order of the projects does not matter', () => {
  const projects = ['d', 'b', 'c', 'a'].map((id) => project(id, ['x']));
  expect(idsLike('a', projects)).toEqual(['b', 'c', 'd']);
  expect(idsLike('a', projects.toReversed())).toEqual(['b', 'c', 'd']);
});

test('lists at most five, never the project itself, none that shares nothing', () => {
  const projects = [...'abcdefgh'].map((id) => project(id, ['x']));
  expect(idsLike('a', [...projects, project('z', ['y'])])).toEqual(['b', 'c', 'd', 'e', 'f']);
  expect(idsLike('z', [...projects, project('z', ['y'])])).toEqual([]);
});
