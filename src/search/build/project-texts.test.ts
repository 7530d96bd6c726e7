import { expect, test } from 'vitest';
import { makeResolved, vocabulary } from '../../../tests/helpers/records.ts';
import { projectTexts } from './project-texts.ts';

test('is found by title, tags, summary, places and sections', () => {
  const texts = projectTexts(makeResolved(), vocabulary);
  expect(texts.title).toBe('Jobbsporet');
  expect(texts.tags).toBe('Ungdom\nVerksted');
  expect(texts.summary).toMatch(/^Et sykkelverksted/);
  expect(texts.places.split('\n')).toEqual([
    'NAV Nordvik',
    'Nordvik',
    'Nordlandet',
    'Gamlefylket',
    'u22-001',
  ]);
  expect(texts.body).toMatch(/^Ungdom fra 18[\s\S]*Deltakerne valgte oppgavene\.$/);
});

test('places bring their other names and the district along', () => {
  const project = makeResolved();
  const texts = projectTexts(
    {
      ...project,
      office: { ...project.office, synonyms: ['Nordvika'], district: 'Nordre bydel' },
    },
    vocabulary,
  );
  expect(texts.places).toContain('Nordvika');
  expect(texts.places).toContain('Nordre bydel');
});

test('a national project without sections has no empty lines', () => {
  const texts = projectTexts(makeResolved({ office: 'nasjonalt', sections: {} }), vocabulary);
  expect(texts.places).toBe('Nasjonalt\nu22-001');
  expect(texts.body).toBe('');
});
