import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import * as pagefind from 'pagefind';
import {
  editionFile,
  editionFolder,
  indexFolder,
  searchFiles,
} from '../../src/search/format/files.ts';
import { Engine } from '../../src/search/query/engine.ts';
import { Finder } from '../../src/search/query/finder.ts';
import { applyReading } from '../../src/search/query/named/apply.ts';
import { type Names, prepareNames } from '../../src/search/query/named/names.ts';
import { readQuery } from '../../src/search/query/named/read.ts';
import { filterDocs } from '../../src/search/query/selection/filter.ts';
import { parseState } from '../../src/search/query/selection/state.ts';

/** Refs in rank order for a query. */
export type Search = (query: string) => Promise<string[]>;

/** A built project page, or its text: what every engine gets to read. */
export interface Page {
  ref: string;
  title: string;
  text: string;
  html: string;
  path: string;
}

/** All engines over the same built site. */
export async function createEngines(dist: string): Promise<Record<string, Search>> {
  const pages = readPages(dist);
  return {
    ours: await ours(dist),
    ...(await createPeers(pages)),
  };
}

/** All that each engine lists as hits, and the number of projects that there are. */
export async function createSetEngines(
  dist: string,
): Promise<{ base: number; engines: Record<string, Search> }> {
  const pages = readPages(dist);
  return {
    base: pages.length,
    engines: { ours: await ourHits(dist), ...(await createPeers(pages, { max: pages.length })) },
  };
}

/** The other engines, asked for so many results where it costs; `asTyped` gives them the signs of a query too. */
export async function createPeers(
  pages: readonly Page[],
  { asTyped = false, max = shown } = {},
): Promise<Record<string, Search>> {
  serveFiles();
  return {
    'Pagefind as it comes': await plainPagefind(pages, max),
    'MiniSearch, prefix and fuzzy': miniSearch(pages),
    'Lunr, Norwegian': lunrNorwegian(pages, asTyped),
  };
}

/** How many results are looked at. */
const shown = 30;

function readPages(dist: string): Page[] {
  const folder = join(dist, 'prosjekter');
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const html = readFileSync(join(folder, name, 'index.html'), 'utf8');
      const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
      return {
        ref: /data-ref="([^"]+)"/.exec(html)?.[1] ?? '',
        title: strip(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(main)?.[1] ?? ''),
        text: strip(main),
        html,
        path: `prosjekter/${name}/index.html`,
      };
    });
}

const strip = (html: string) =>
  html
    .replace(/<script[\s\S]*?<\/script>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

/** Lets Pagefind's browser module fetch files under Node. */
function serveFiles() {
  const original = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = String(input).replace(/\?.*$/, '');
    if (/^https?:/.test(address)) return original(input, init);
    const path = address.startsWith('file:') ? fileURLToPath(address) : address;
    return new Response(new Uint8Array(readFileSync(path)));
  };
  Object.assign(globalThis, { window: { location: { origin: '' } } });
}

/** Our own search over the built site. */
export async function openEngine(dist: string): Promise<Engine> {
  return Engine.open({
    json: async (path) => readSearchFile(dist, path),
    unzipped: async (path) => gunzipSync(readFileSync(join(dist, indexFolder, path))),
  });
}

function readSearchFile<T>(dist: string, path: string): T {
  const readJson = (file: string) => JSON.parse(readFileSync(join(dist, file), 'utf8'));
  return readJson(join(editionFolder(readJson(editionFile).edition), path));
}

/** What queries can name on that site. */
export const openNames = (dist: string): Names =>
  prepareNames(readSearchFile(dist, searchFiles.names), readSearchFile(dist, searchFiles.refs));

/** As Enter searches: what names something known becomes filters, and the rest is searched for among these. */
async function ours(dist: string): Promise<Search> {
  const engine = await openEngine(dist);
  const finder = new Finder(engine);
  const names = openNames(dist);
  return async (query) => {
    const found = await findAsEnter(query, finder, names);
    const near = filterDocs(found.answer.near, engine.facets.loaded, found.state.selections).docs;
    const first = [...found.docs, ...near].slice(0, shown);
    return Promise.all(first.map(async (doc) => (await engine.document(doc)).ref));
  };
}

const findAsEnter = (query: string, finder: Finder, names: Names) =>
  finder.find(applyReading({ ...parseState('', []), query }, readQuery(query, names)), []);

/** All that is listed as a hit. */
async function ourHits(dist: string): Promise<Search> {
  const engine = await openEngine(dist);
  const finder = new Finder(engine);
  const names = openNames(dist);
  return async (query) => {
    const { docs } = await findAsEnter(query, finder, names);
    return Promise.all(docs.map(async (doc) => (await engine.document(doc)).ref));
  };
}

async function plainPagefind(pages: readonly Page[], max: number): Promise<Search> {
  const folder = await mkdtemp(join(tmpdir(), 'pagefind-'));
  const { index } = await pagefind.createIndex();
  for (const { html, path } of pages) await index?.addHTMLFile({ sourcePath: path, content: html });
  await index?.writeFiles({ outputPath: folder });
  await pagefind.close();
  const refs = new Map(pages.map(({ path, ref }) => [`/${path.replace('index.html', '')}`, ref]));
  const module = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as unknown as {
    createInstance(options: object): {
      init(): Promise<void>;
      search(
        query: string,
      ): Promise<{ results: { data(): Promise<{ raw_url?: string; url: string }> }[] }>;
    };
  };
  const instance = module.createInstance({ noWorker: true, language: 'nb' });
  await instance.init();
  return async (query) => {
    const { results } = await instance.search(query);
    const found = await Promise.all(results.slice(0, max).map((result) => result.data()));
    return found.flatMap(({ raw_url, url }) => refs.get(raw_url ?? url) ?? []);
  };
}

function miniSearch(pages: readonly Page[]): Search {
  const index = new MiniSearch<Page>({ idField: 'ref', fields: ['title', 'text'] });
  index.addAll([...pages]);
  return async (query) =>
    index
      .search(query, { prefix: true, fuzzy: 0.2, boost: { title: 3 } })
      .map(({ id }) => String(id));
}

function lunrNorwegian(pages: readonly Page[], asTyped: boolean): Search {
  const require = createRequire(import.meta.url);
  if (!('no' in lunr)) {
    require('lunr-languages/lunr.stemmer.support')(lunr);
    require('lunr-languages/lunr.no')(lunr);
  }
  const index = lunr(function build(this: lunr.Builder) {
    this.use((lunr as unknown as { no: lunr.Builder.Plugin }).no);
    this.ref('ref');
    this.field('title', { boost: 3 });
    this.field('text');
    for (const page of pages) this.add(page);
  });
  const signs = asTyped ? /[:~^*§?]/g : /[:~^*+\-"«»§?]/g;
  return async (query) => index.search(query.replace(signs, ' ')).map(({ ref }) => ref);
}
