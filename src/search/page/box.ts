import { type Suggestion, searchFiles } from '../format/files.ts';
import { need } from './dom.ts';
import { siteFiles } from './files.ts';
import { kindsIn, Suggestions } from './suggestions.ts';

/** Suggestions under a search box outside the search page: a project opens, any other value opens the search with it. */
const box = need<HTMLElement>(document, '[data-search-box]');
const base = box.dataset['base'] ?? '/';

new Suggestions(
  need(box, 'input'),
  need(box, '[role="listbox"]'),
  kindsIn(document),
  (shard) => siteFiles(base).json<Suggestion[]>(searchFiles.suggestions(shard)),
  ([kind, , id]) =>
    location.assign(kind === 'prosjekt' ? `${base}prosjekter/${id}/` : `${base}sok/?${kind}=${id}`),
);
