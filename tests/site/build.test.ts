import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { writeMark } from '../../scripts/build/target/mark.ts';
import { builtEnvironment } from '../helpers/environment.ts';
import { copyFixture, readFolder } from '../helpers/folders.ts';
import { linksOf, tagsOf, textOf } from '../helpers/html.ts';
import { pagesIn } from '../helpers/site.ts';

/** Builds the fixture content, changed by `edit`, into a folder beside the other builds. */
function build(edit: (record: string) => string, settings: Record<string, string> = {}) {
  const content = copyFixture('content');
  const record = join(content, 'projects/jobbsporet-nordvik.yaml');
  writeFileSync(record, edit(readFileSync(record, 'utf8')));
  mkdirSync(resolve('.build'), { recursive: true });
  const parent = mkdtempSync(resolve('.build', 'trial-'));
  onTestFinished(() => rmSync(parent, { recursive: true }));
  const site = join(parent, 'site');
  const run = () =>
    spawnSync(process.execPath, ['scripts/build.ts'], {
      env: builtEnvironment({ ...settings, CONTENT_DIR: content, OUT_DIR: site }),
      encoding: 'utf8',
    });
  return { site, run };
}

const table = `results:
    text: |-
      Åtte av 23 deltakere fikk jobb.

      | Tiltak | Deltakere |
      | --- | --- |
      | Verksted | ~~ti~~ **åtte** |`;

describe('a site under a path of its host', () => {
  test('has all its links below that path, absolute permalinks, and the tables of its Markdown', () => {
    const { site, run } = build((record) => record.replace(/results:\n {4}text: .*/, table), {
      BASE_PATH: 'bank',
      SITE_URL: 'https://eksempel.no',
      SITE_CONTACT: 'post@eksempel.no',
      SITE_OWNER: 'Kommunen <A & B>',
      SITE_REPOSITORY: 'https://kode.eksempel.no/',
    });
    const { status, stdout, stderr } = run();
    expect(stderr).toBe('');
    expect(stdout).not.toContain('SITE_CONTACT');
    expect(status).toBe(0);

    const pages = pagesIn(site);
    expect(pages).toContain('/prosjekter/jobbsporet-nordvik/');
    const wrong: string[] = [];
    for (const page of pages) {
      const html = readFileSync(
        join(site, page.endsWith('/') ? `${page}index.html` : page),
        'utf8',
      );
      for (const { attributes } of tagsOf(html))
        for (const link of [
          attributes['href'],
          attributes['src'],
          attributes['action'],
          attributes['data-base'],
        ])
          if (link !== undefined && !resolves(site, page, link)) wrong.push(`${page}: ${link}`);
    }
    expect.soft(wrong).toEqual([]);

    const project = readFileSync(join(site, 'prosjekter/jobbsporet-nordvik/index.html'), 'utf8');
    const permalink = tagsOf(project).find(({ attributes }) => 'data-permalink' in attributes);
    expect(permalink?.attributes['href']).toBe('https://eksempel.no/bank/p/u22-001/');
    expect(readFileSync(join(site, 'p/u22-001/index.html'), 'utf8')).toContain(
      'url=/bank/prosjekter/jobbsporet-nordvik/',
    );
    const [open] = JSON.parse(readFileSync(join(site, 'data/prosjekter.json'), 'utf8'));
    expect(open.url).toBe('https://eksempel.no/bank/prosjekter/jobbsporet-nordvik/');
    expect(readFileSync(join(site, 'robots.txt'), 'utf8')).toContain(
      'Sitemap: https://eksempel.no/bank/sitemap-index.xml',
    );

    const authored = (name: string) => readFileSync(join(site, name, 'index.html'), 'utf8');
    expect(linksOf(authored('personvern'))).toContain('/bank/om/#meld-feil');
    expect(linksOf(authored('hjelp'))).toContain('/bank/p/u22-001/');
    const about = textOf(authored('om'), 'main').replace(/\s+/g, ' ');
    expect(about).toContain('Kommunen <A & B> står bak.');
    expect(about).toContain('Meld fra om feil på e-post til post@eksempel.no.');
    expect(linksOf(authored('om'))).toContain('https://kode.eksempel.no/');
    for (const [html, wanted] of [
      [authored('om'), 'Referanse, som står nederst på prosjektsiden: '],
      [project, 'Referanse: u22-001\r\nAdresse: https://eksempel.no/bank/p/u22-001/\r\nFelt'],
    ] as const) {
      const mail = linksOf(html).find((link) => link.startsWith('mailto:post@eksempel.no?'));
      expect(new URL(mail ?? '').searchParams.get('body')).toContain(wanted);
    }

    const markdown = project.replace(/>\s+</g, '><');
    expect(markdown).toContain('<thead><tr><th>Tiltak</th><th>Deltakere</th></tr></thead>');
    expect(markdown).toContain('<td>Verksted</td><td><del>ti</del><strong>åtte</strong></td>');
  });
});

test('an owner who has set no address for corrections is told of it, and readers have a message to copy', () => {
  const { site, run } = build((record) => record);
  const { status, stdout } = run();
  expect(status).toBe(0);
  expect(stdout).toMatch(/SITE_CONTACT is not set/);
  const project = readFileSync(join(site, 'prosjekter/jobbsporet-nordvik/index.html'), 'utf8');
  expect(textOf(project, 'pre')).toMatch(
    /^Feil i Erfaringsbanken: .*\nReferanse: u22-001\nAdresse: http:\/\/localhost:4321\/p\/u22-001\/\nFelt .*: Tittel, /,
  );
  expect(project).not.toContain('mailto:');
});

/** Whether a link of a page leads below the path to a file of the site, or to another site. */
function resolves(site: string, page: string, link: string): boolean {
  const { origin, pathname } = new URL(link, `https://eksempel.no/bank${page}`);
  if (origin !== 'https://eksempel.no') return true;
  if (!pathname.startsWith('/bank/')) return false;
  const path = decodeURIComponent(pathname.slice('/bank'.length));
  return existsSync(join(site, path.endsWith('/') ? `${path}index.html` : path));
}

describe('a site that fails its check', () => {
  test.each([
    ['a telephone number', 'Ring 22 22 22 22.', /telefonnummer/],
    ['a dead link', 'Se [mer](/borte/).', /links to \/borte\/index\.html, which does not exist/],
  ])('leaves the last build as it was: %s', (_, text, complaint) => {
    const { site, run } = build((record) =>
      record.replace('Et kaldt lokale', `${text} Et kaldt lokale`),
    );
    mkdirSync(join(site, 'data'), { recursive: true });
    writeFileSync(join(site, 'index.html'), 'forrige');
    writeFileSync(join(site, 'data/prosjekter.json'), Buffer.from([0, 255, 10]));
    writeMark(site);
    const before = readFolder(site);
    const { status, stderr } = run();
    expect(stderr).toMatch(complaint);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(status).toBe(1);
    expect(readFolder(site)).toEqual(before);
    expect(readFileSync(join(site, 'data/prosjekter.json'))).toEqual(Buffer.from([0, 255, 10]));
  });
});
