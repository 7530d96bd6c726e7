import { type Suggestion, searchFiles } from '../format/files.ts';
import { Engine } from '../query/engine.ts';
import { parseState } from '../query/selection/state.ts';
import { need } from './dom.ts';
import { siteFiles } from './files.ts';
import { SearchPage } from './search-page.ts';
import { kindsIn, Suggestions } from './suggestions.ts';

const root = need<HTMLElement>(document, '[data-search]');
const base = root.dataset['base'] ?? '/';
const files = siteFiles(base);

/** Says why there is no search and leaves the way to browse. */
function giveUp(error: unknown): void {
  console.info('Søket kunne ikke starte:', error);
  need(root, '[data-search-fallback-reason]').textContent =
    'Søket kunne ikke starte i denne nettleseren. Du finner alt uten:';
  need<HTMLElement>(root, '[data-search-fallback]').hidden = false;
  need<HTMLElement>(root, '[data-search-app]').hidden = true;
}

try {
  const engine = await Engine.open(files);
  const page = new SearchPage(root, base, files, engine, giveUp);
  new Suggestions(
    need<HTMLInputElement>(root, 'input[name="q"]'),
    need(root, '#forslag'),
    kindsIn(root),
    (shard) => files.json<Suggestion[]>(searchFiles.suggestions(shard)),
    ([kind, , id]) => {
      if (kind === 'prosjekt') location.assign(`${base}prosjekter/${id}/`);
      else page.choose(kind, id);
    },
  );
  need<HTMLElement>(root, '[data-search-fallback]').hidden = true;
  need<HTMLElement>(root, '[data-search-app]').hidden = false;
  const showAddress = () => page.show(parseState(location.search, engine.facts.params));
  addEventListener('popstate', () => void showAddress());
  await showAddress();
} catch (error) {
  giveUp(error);
}
