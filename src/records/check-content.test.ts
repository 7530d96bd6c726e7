import { expect, test } from 'vitest';
import { fixtureContent } from '../../tests/helpers/records.ts';
import { checkContent } from './check-content.ts';
import { formatProblem } from './problem.ts';
import type { Content, Project } from './read-content.ts';

/** Problems of the fixture content after a change to its first record. */
function problemsAfter(change: (project: Project, content: Content) => void): string[] {
  const content = fixtureContent();
  const [first] = content.projects;
  if (first) change(first, content);
  return checkContent(content).map(formatProblem);
}

test('sound content has no problems', () => {
  expect(problemsAfter(() => undefined)).toEqual([]);
});

test.each([
  ['office', 'offices'],
  ['paragraphs', 'paragraphs'],
  ['targetGroups', 'target-groups'],
  ['methods', 'methods'],
  ['obstacles', 'obstacles'],
  ['successFactors', 'success-factors'],
  ['partners', 'partners'],
] as const)('an unknown value in %s names the list to look in', (field, list) => {
  const problems = problemsAfter((project) =>
    Object.assign(project, { [field]: field === 'office' ? 'ukjent' : ['ukjent'] }),
  );
  expect(problems).toEqual([
    `projects/jobbsporet-nordvik.yaml: ${field}: names "ukjent", which is not in vocabulary/${list}.yaml; correct the spelling or add the value there`,
  ]);
});

test.each<[string, (project: Project) => void]>([
  ['section', (project) => project.sections.results?.lines.push('u99:1')],
  ['outcome', (project) => project.outcomes[0]?.lines.push('u99:1')],
  ['period', (project) => project.period?.lines.push('u99:1')],
  ['continuation', (project) => project.continuation.lines?.push('u99:1')],
  ['gap', (project) => project.gaps.push({ field: 'title', kind: 'missing', lines: ['u99:1'] })],
])('a citation of an unknown document in a %s', (_, change) => {
  expect(problemsAfter(change)).toEqual([expect.stringContaining('lines: names "u99"')]);
});

test('a ref used twice, also among those replaced', () => {
  expect(problemsAfter((project) => Object.assign(project, { ref: 'u22-002' }))).toEqual([
    expect.stringMatching(
      /kveldskafe-sorvik.yaml: ref: uses "u22-002", which projects\/jobbsporet-nordvik.yaml uses too/,
    ),
  ]);
  expect(problemsAfter((project) => Object.assign(project, { ref: 'u22-900' }))).toHaveLength(1);
});

test('a region of a county that is not there', () => {
  expect(
    problemsAfter((_, { vocabulary }) => vocabulary.regions[0]?.counties.push('borte')),
  ).toEqual([
    expect.stringMatching(/regions.yaml: vestkysten.counties: names "borte", which is not in/),
  ]);
});

test('a value that stands twice in its list', () => {
  expect(
    problemsAfter((_, { vocabulary }) =>
      vocabulary.methods.push(...vocabulary.methods.slice(0, 1)),
    ),
  ).toEqual(['vocabulary/methods.yaml: verksted: stands there twice; keep one']);
});

test('lists that refer to each other wrongly', () => {
  const problems = problemsAfter((_, { vocabulary }) => {
    for (const office of vocabulary.offices) office.municipalities = ['borte'];
    vocabulary.counties = [];
  });
  expect(problems).toContainEqual(
    expect.stringMatching(/offices.yaml: nasjonalt.municipalities: names "borte"/),
  );
  expect(problems).toContainEqual(
    expect.stringMatching(/offices.yaml: nav-nordvik.countyReported: names "gamlefylket"/),
  );
  expect(problems).toContainEqual(
    expect.stringMatching(/municipalities.yaml: sorvik.county: names "sorland-vest"/),
  );
});

test('a small number that a record gives away, with the file and the field', () => {
  expect(
    problemsAfter((project) => Object.assign(project, { summary: 'To fikk uføretrygd.' })),
  ).toEqual([
    expect.stringMatching(/^projects\/jobbsporet-nordvik\.yaml: summary: tells "To fikk", a count/),
  ]);
  expect(
    problemsAfter(({ outcomes }) => {
      for (const outcome of outcomes) outcome.of = 9;
    }),
  ).toEqual([
    expect.stringMatching(
      /jobbsporet-nordvik\.yaml: outcomes\.1: is withheld, but can be worked out/,
    ),
  ]);
});
