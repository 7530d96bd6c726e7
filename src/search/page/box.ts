import { type Suggestion, searchFiles } from '../format/files.ts';
import { need } from './dom.ts';
import { siteFiles, siteOf } from './files.ts';
import { kindsIn, Suggestions } from './suggestions.ts';

/** Suggestions under a search box outside the search page: a project opens, any other value opens the search with it. */
const box = need<HTMLElement>(document, '[data-search-box]');
const site = siteOf(box);
const { base } = site;
const files = siteFiles(site);

new Suggestions(
  need(box, 'input'),
  need(box, '[role="listbox"]'),
  kindsIn(document),
  (shard) => files.json<Suggestion[]>(searchFiles.suggestions(shard)),
  ([kind, , id]) =>
    location.assign(kind === 'prosjekt' ? `${base}prosjekter/${id}/` : `${base}sok/?${kind}=${id}`),
);
