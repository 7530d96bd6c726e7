import { type Content, type Project, readContent } from '../../src/records/read-content.ts';
import { createLookup, type ResolvedProject, resolveProject } from '../../src/records/resolve.ts';
import type { Outcome } from '../../src/records/schemas/project.ts';
import { fixture } from './folders.ts';

/** The content of tests/fixtures/content, fresh for each call. */
export const fixtureContent = (): Content => readContent(fixture('content'));

/** The first fixture record, with changes. */
export function makeProject(changes: Partial<Project> = {}): Project {
  const [first] = fixtureContent().projects;
  if (!first) throw new Error('tests/fixtures/content has no records');
  return { ...first, ...changes };
}

/** The lists that `makeResolved` looks references up in; not to be changed. */
export const { vocabulary } = fixtureContent();

/** The first fixture record with changes, its references looked up. */
export const makeResolved = (changes: Partial<Project> = {}): ResolvedProject =>
  resolveProject(makeProject(changes), createLookup(vocabulary));

/** A count of 10 persons in work, with changes. */
export const makeOutcome = (changes: Partial<Outcome> = {}): Outcome => ({
  label: 'i arbeid',
  value: 10,
  unit: 'personer',
  topic: 'work',
  lines: ['u22:1'],
  ...changes,
});

/** A number of persons with a benefit that is withheld, with changes. */
export function makeWithheld(changes: Partial<Outcome> = {}): Outcome {
  const { value: _, ...outcome } = makeOutcome({ label: 'på trygd', topic: 'benefits' });
  return { ...outcome, withheld: true, ...changes };
}
