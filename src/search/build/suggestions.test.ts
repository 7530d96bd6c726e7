import { expect, test } from 'vitest';
import { makeResolved, vocabulary } from '../../../tests/helpers/records.ts';
import { buildSuggestions } from './suggestions.ts';

const suggestions = buildSuggestions([makeResolved()], vocabulary);

test('suggests values that some project carries, with labels as the filters have them', () => {
  expect(suggestions).toContainEqual(['malgruppe', 'Ungdom', 'ungdom']);
  expect(suggestions).toContainEqual(['paragraf', '§ 20 a Vilkår', '20a']);
  expect(suggestions).toContainEqual(['kontor', 'NAV Nordvik', 'nav-nordvik']);
});

test('leaves out values that none carries, and facets that are no search words', () => {
  expect(suggestions.map(([, , id]) => id)).not.toContain('barnefamilier');
  expect(suggestions.map(([kind]) => kind)).not.toContain('rapporttype');
});

test('projects come last', () => {
  expect(suggestions.at(-1)).toEqual(['prosjekt', 'Jobbsporet', 'jobbsporet-nordvik']);
});

test('values are found by their abbreviations, by no other synonym', () => {
  const [term, ...others] = vocabulary['target-groups'];
  if (!term) throw new Error('The fixture has no target groups');
  const synonyms = ['ROP', 'rus', 'Unge', 'VG2', 'U-TEAM', 'X'];
  const known = { ...vocabulary, 'target-groups': [{ ...term, synonyms }, ...others] };
  const found = buildSuggestions([makeResolved({ targetGroups: [term.id] })], known);
  expect(found).toContainEqual(['malgruppe', term.label.nb, term.id, 'ROP VG2 U-TEAM']);
});
