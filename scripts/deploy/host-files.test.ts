import { expect, test } from 'vitest';
import { makeFolder, readFolder } from '../../tests/helpers/folders.ts';
import { isHostFile, writeHostFiles } from './host-files.ts';

const written = (base: string) => {
  const folder = makeFolder();
  writeHostFiles(folder, base);
  return readFolder(folder);
};

test('all that is written is for the host alone', () => {
  const names = Object.keys(written('/'));
  expect(names).toEqual(['_headers', 'deploy/nginx.conf', 'staticwebapp.config.json']);
  expect(names.filter((name) => !isHostFile(name))).toEqual([]);
  expect(['index.html', 'data/prosjekter.json', 'toString'].filter(isHostFile)).toEqual([]);
});

test.each(['/a/b/', '/a/b', 'a/b/', '//a//b'])(
  'every address lies under the base path %s',
  (base) => {
    const files = written(base);
    expect(files['_headers']?.match(/^\/.*$/gm)).toEqual([
      '/a/b/*',
      '/a/b/_astro/*',
      '/a/b/pagefind/index/*',
      '/a/b/data/utgave/*',
    ]);
    const { routes, responseOverrides } = JSON.parse(files['staticwebapp.config.json'] ?? '');
    expect(routes.map(({ route }: { route: string }) => route)).toEqual([
      '/a/b/_astro/*',
      '/a/b/pagefind/index/*',
      '/a/b/data/utgave/*',
    ]);
    expect(responseOverrides[404].rewrite).toBe('/a/b/404.html');
    expect(files['deploy/nginx.conf']?.match(/location .*|error_page .*/g)).toEqual([
      'location "/a/b/" {',
      'error_page 404 /a/b/404.html;',
      'location "/a/b/_astro/" {',
      'location "/a/b/pagefind/index/" {',
      'location "/a/b/data/utgave/" {',
    ]);
  },
);
