import type { Suggestion } from '../build/suggestions.ts';
import { Engine } from '../query/engine.ts';
import { Finder } from '../query/finder.ts';
import { parseState } from '../query/selection/state.ts';
import { need } from './dom.ts';
import { siteFiles } from './files.ts';
import { SearchPage } from './search-page.ts';
import { Suggestions } from './suggestions.ts';

const root = need<HTMLElement>(document, '[data-search]');
const base = root.dataset['base'] ?? '/';
const files = siteFiles(base);
const engine = new Engine(files);

/** Says why there is no search and leaves the way to browse. */
function giveUp(error: unknown): void {
  console.info('Søket kunne ikke starte:', error);
  need(root, '[data-search-fallback-reason]').textContent =
    'Søket kunne ikke starte i denne nettleseren. Du finner alt uten:';
  need<HTMLElement>(root, '[data-search-fallback]').hidden = false;
  need<HTMLElement>(root, '[data-search-app]').hidden = true;
}

try {
  const facts = await engine.facts;
  const finder = new Finder(engine, facts);
  const page = new SearchPage(root, base, files, engine, finder, giveUp);
  const input = need<HTMLInputElement>(root, 'input[name="q"]');
  new Suggestions(
    input,
    need(root, '#forslag'),
    (file) => files.json<Suggestion[]>(`data/forslag/${file}.json`),
    ([kind, , id]) => {
      if (kind === 'prosjekt') location.assign(`${base}prosjekter/${id}/`);
      else page.choose(kind, id);
    },
  );
  need<HTMLElement>(root, '[data-search-fallback]').hidden = true;
  need<HTMLElement>(root, '[data-search-app]').hidden = false;
  addEventListener('popstate', () => void page.show(parseState(location.search, facts.params)));
  await page.show(parseState(location.search, facts.params));
} catch (error) {
  giveUp(error);
}
