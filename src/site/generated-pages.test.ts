import { expect, test } from 'vitest';
import { renderMdx } from '../../scripts/build/content/render-mdx.ts';
import { makeFolder } from '../../tests/helpers/folders.ts';
import { makeProject } from '../../tests/helpers/records.ts';
import { openGeneratedPages } from './generated-pages.ts';

const project = makeProject({ sections: { approach: { text: 'Slik.', lines: ['u22:1'] } } });

test('holds the pages that there are, by their file names', () => {
  const folder = makeFolder({
    'a.mdx': renderMdx(project),
    'b.mdx': renderMdx(makeProject({ sections: {}, outcomes: [] })),
    'vocabulary.json': '{"methods":[]}',
    'edition.json': '"abc"',
  });
  const { vocabulary, edition, projects, prose } = openGeneratedPages(folder);
  expect(vocabulary).toEqual({ methods: [] });
  expect(edition).toBe('abc');
  expect(projects.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(projects[0]).toEqual({ ...project, id: 'a' });
  expect(prose('a').approach?.trim()).toBe('<p>Slik.</p>');
  expect(prose('b')).toEqual({});
});

test('a folder without pages tells how to make them', () => {
  expect(() => openGeneratedPages(makeFolder({}))).toThrow(/run npm run build:content/);
});
