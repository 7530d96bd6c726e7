import { expect, test } from 'vitest';
import { makeProject } from '../../../tests/helpers/records.ts';
import { doubtfulForm } from './doubtful-form.ts';
import type { Sources } from './sources.ts';
import { wishesToldAsFacts } from './wishes.ts';

/** A folder with one document of these lines. */
const sourcesOf = (...lines: string[]): Sources => ({ document: () => lines, project: () => [] });

/** The wishing verbs that are told flatly where the record has one text and the source the other. */
const hints = (text: string, ...source: string[]) =>
  wishesToldAsFacts(
    makeProject({ sections: { approach: { text, lines: [`u22:1-${source.length}`] } } }),
    sourcesOf(...source),
  ).map(({ message }) => /source says "([^"]*)"/.exec(message)?.[1]);

const flat = 'Veilederen følger ungdommene til behandling og aktivitet.';

test.each([
  ['skal', 'Veilederen skal fglge ungdommene til', 'behandling og aktivitet.'],
  ['vil', 'Her vil veilederen folge ungdommene til behandling og aktivitet'],
  ['gnsker', 'Vi gnsker at veilederen folger ungdommene', 'til behandling og aktivitet'],
  ['h&per', 'Vi h&per ungdommene kommer til behand-', 'ling og aktivitet med veilederen'],
  ['b@r', 'Ungdommene b@r ha veilederen med til behandling og aktivitet'],
])('a claim where the source says %s', (verb, ...source) => {
  expect(hints(flat, ...source)).toEqual([verb]);
});

test.each<[string, string, string]>([
  [
    'the record wishes too',
    'Veilederen skal følge ungdommene til behandling og aktivitet.',
    'Veilederen skal fglge ungdommene til behandling og aktivitet.',
  ],
  [
    'the record says whose word it is',
    'Ifølge kontoret følger veilederen ungdommene til behandling og aktivitet.',
    'Veilederen skal fglge ungdommene til behandling og aktivitet.',
  ],
  [
    'the wish is for something else',
    flat,
    'Veilederen fglger ungdommene til behandling og aktivitet, og her gnsker vi flere ansatte.',
  ],
  [
    'the wish stands in a side clause',
    flat,
    'Vi har ansatt veilederen, som skal fglge ungdommene til behandling og aktivitet.',
  ],
  ['it is done every day', flat, 'Veilederen kan fglge ungdommene til behandling og aktivitet.'],
])('passes where %s', (_, text, source) => {
  expect(hints(text, source)).toEqual([]);
});

test('the lead of a list wishes for its items', () => {
  const source = 'Veilederen skal fglge ungdommene til behandling og aktivitet';
  const item = '- veilederen følger ungdommene til behandling og aktivitet';
  expect(hints(`Prosjektet vil\n\n${item}`, source)).toEqual([]);
  expect(hints(`Prosjektet gjør dette:\n\n${item}`, source)).toEqual(['skal']);
});

test('two words are enough in the few that tell how a project goes on', () => {
  const project = makeProject({
    continuation: { status: 'yes', how: 'Jobbsenteret fører metoden videre.', lines: ['u22:1'] },
  });
  const sources = sourcesOf('Metoden vil bli tatt i bruk av jobbsenteret videre');
  expect(wishesToldAsFacts(project, sources).map(({ field }) => field)).toEqual([
    'continuation.how',
  ]);
});

const form = (value: 'ordinary' | 'partly' | 'undecided', source: string) =>
  doubtfulForm(
    makeProject({ continuation: { status: 'yes', form: value, lines: ['u22:1'] } }),
    sourcesOf(source),
  ).map(({ message }) => message);

test('an ordinary continuation that the source only wishes for', () => {
  expect(form('ordinary', 'Vi har sgkt om nye midler')).toEqual([
    'is ordinary, but the source says "sgkt" (u22:1)',
  ]);
  expect(form('partly', 'Vi h8per pa mer')).toEqual([expect.stringContaining('"h8per"')]);
  expect(form('ordinary', 'Kommunen driver det videre')).toEqual([]);
  expect(form('undecided', 'Vi har sgkt om nye midler')).toEqual([]);
});
