import { expect, test } from 'vitest';
import { makeFolder, readFolder } from '../../tests/helpers/folders.ts';
import { moveInto } from './move-into.ts';

test('joins folders, replaces files and leaves nothing behind', () => {
  const target = makeFolder({ 'data/a.json': '1', 'data/b.json': '2', 'index.html': 'x' });
  const source = makeFolder({ 'data/b.json': '3', 'data/tekst/0.json': '4', 'pagefind/p.js': '5' });
  moveInto(target, source);
  expect(readFolder(target)).toEqual(
    readFolder(
      makeFolder({
        'data/a.json': '1',
        'data/b.json': '3',
        'data/tekst/0.json': '4',
        'index.html': 'x',
        'pagefind/p.js': '5',
      }),
    ),
  );
  expect(readFolder(source)).toEqual({});
});
