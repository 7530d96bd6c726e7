import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { linksOf, tagsOf, textOf } from '../helpers/html.ts';
import { projects, readPage, vocabulary } from '../helpers/site.ts';

const pages = readdirSync('content/pages').map((name) => ({
  address: `/${name.replace('.mdx', '')}/`,
  source: readFileSync(`content/pages/${name}`, 'utf8'),
}));

const mainOf = (address: string) => /<main[\s\S]*<\/main>/.exec(readPage(address))?.[0] ?? '';

/** The text of a page as it is read. */
const shown = (address: string) => textOf(readPage(address), 'main').replace(/\s+/g, ' ');

describe.each(pages)('$address', ({ address, source }) => {
  const main = mainOf(address);

  test('has the title and the description of its front matter', () => {
    const [, title = '', description] =
      /^---\ntitle: (.*)\ndescription: (.*)\n---/.exec(source) ?? [];
    expect(textOf(main, 'h1')).toBe(title);
    expect(textOf(readPage(address), 'title')).toContain(title);
    const metas = tagsOf(readPage(address)).filter(({ name }) => name === 'meta');
    expect(metas.find(({ attributes }) => attributes['name'] === 'description')).toMatchObject({
      attributes: { content: description },
    });
  });

  test('has its headings, with the ids that are written and no others', () => {
    const written = Array.from(
      source.matchAll(/^(##+) .*?(?: \{#(.*)\})?$/gm),
      ([, marks, id]) => ({
        name: `h${marks?.length}`,
        attributes: id === undefined ? {} : { id },
      }),
    );
    expect(tagsOf(main).filter(({ name }) => /^h[2-6]$/.test(name))).toEqual(written);
  });

  test('links as it is written, and marks links to other sites', () => {
    const written = Array.from(source.matchAll(/\]\((.*?)\)/g), ([, link]) => link);
    expect(linksOf(main)).toEqual(expect.arrayContaining(written));
    const marked = tagsOf(main).filter(({ attributes }) => attributes['rel'] === 'external');
    expect(marked.map(({ attributes }) => attributes['href'])).toEqual(
      written.filter((link) => link?.startsWith('http')),
    );
  });
});

test('«Om» names the owner, and says what to do where there is no address to write to', () => {
  expect(shown('/om/')).toContain('Prosjektet Erfaringsbanken står bak.');
  expect(shown('/om/')).toContain('Meld fra til den som har gitt deg adressen til denne siden.');
  expect(shown('/om/')).not.toMatch(/e-post|kildekoden/);
});

test('«Hjelp» shows the short link of a project', () => {
  expect(shown('/hjelp/')).toContain('som kan leses høyt, for eksempel …/p/u22-067/. ');
  expect(linksOf(mainOf('/hjelp/'))).toContain('/p/u22-067/');
});

test('«Om dataene» lists the documents and counts the projects', () => {
  for (const { label, year } of vocabulary.documents)
    expect(mainOf('/om-dataene/')).toContain(`<li>${label.nb} (${year})</li>`);
  expect(textOf(mainOf('/om-dataene/'), 'caption')).toBe(`Antall av ${projects.length} prosjekter`);
  expect(tagsOf(mainOf('/om-dataene/')).filter(({ name }) => name === 'tr').length).toBeGreaterThan(
    10,
  );
});
