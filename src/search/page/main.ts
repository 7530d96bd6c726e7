import { type Suggestion, searchFiles } from '../format/files.ts';
import { Engine } from '../query/engine.ts';
import { parseState } from '../query/selection/state.ts';
import { remember } from './address/entry.ts';
import { isRenewed, renew } from './address/renew.ts';
import { need } from './dom.ts';
import { LostError, OutdatedError } from './files.ts';
import { linkButton } from './link-button.ts';
import { files, root, site } from './place.ts';
import { SearchPage } from './search-page.ts';
import { kindsIn, Suggestions } from './suggestions.ts';

const input = need<HTMLInputElement>(root, 'input[name="q"]');
// What has been asked is there from the start, whatever comes of the search.
input.value = parseState(location.search, []).query;

/** Goes on with the new edition where the site has one; else says why there is no search and leaves the way to browse. */
function giveUp(error: unknown, address = location.href): void {
  const outdated = error instanceof OutdatedError;
  if (outdated && renew(site.edition, address)) return;
  console.info('Søket kunne ikke starte:', error);
  const reason = need(root, '[data-search-fallback-reason]');
  if (error instanceof LostError)
    reason.replaceChildren(
      'Søket kunne ikke starte, for siden fikk ikke kontakt. ',
      linkButton('Prøv igjen', () => location.reload()),
      ' Du finner alt uten:',
    );
  else
    reason.textContent = outdated
      ? 'Siden er oppdatert, men den nye utgaven er ikke klar. Prøv igjen om litt. Du finner alt uten søket:'
      : 'Søket kunne ikke starte i denne nettleseren. Du finner alt uten:';
  root.dataset['search'] = 'failed';
}

try {
  const engine = await Engine.open(files);
  const page = new SearchPage(root, site.base, files, engine, giveUp);
  new Suggestions(
    input,
    need(root, '#forslag'),
    kindsIn(root),
    (shard) => files.json<Suggestion[]>(searchFiles.suggestions(shard)),
    ([kind, , id]) => {
      if (kind === 'prosjekt') {
        page.leave();
        location.assign(`${site.base}prosjekter/${id}/`);
      } else page.takeSuggestion(kind, id);
    },
  );
  if (isRenewed(site.edition)) {
    need<HTMLElement>(root, '[data-search-updated]').hidden = false;
    remember('replace', {});
  }
  const showAddress = () => page.showAddress(parseState(location.search, engine.facts.params));
  addEventListener('popstate', () => void showAddress());
  await showAddress();
} catch (error) {
  giveUp(error);
}
