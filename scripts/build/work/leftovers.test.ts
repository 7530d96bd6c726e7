import { expect, test } from 'vitest';
import { makeFolder, readFolder } from '../../../tests/helpers/folders.ts';
import { isSystemFile, removeLeftovers } from './leftovers.ts';

const ofSystems = ['.DS_Store', '._kart.svg', 'Thumbs.db', 'desktop.ini', 'lost+found'];
const ofEditors = ['kart.svg~', '.kart.svg.swp', '#kart.svg#', '.#kart.svg'];
const ofPeople = ['.nojekyll', '.well-known', '_headers', 'kart.svg', '.htaccess', 'Thumbs.db.svg'];

test('knows what systems leave, and nothing of anybody', () => {
  const all = [...ofSystems, ...ofEditors, ...ofPeople];
  expect(all.filter(isSystemFile)).toEqual(ofSystems);
});

test('clears a site of them, however deep', () => {
  const filesIn = (names: readonly string[]) =>
    Object.fromEntries(names.flatMap((name) => [name, `a/b/${name}`]).map((name) => [name, 'x']));
  const site = makeFolder({
    ...filesIn([...ofSystems, ...ofEditors, ...ofPeople]),
    '.Trashes/a.html': 'x',
  });
  removeLeftovers(site);
  expect(readFolder(site)).toEqual(readFolder(makeFolder(filesIn(ofPeople))));
});
