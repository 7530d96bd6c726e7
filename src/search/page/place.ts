import { fetchOnce } from '../query/files.ts';
import { need } from './dom.ts';
import { siteFiles, siteOf } from './files.ts';

/** The search on its page, and the files of the site, each fetched once whoever asks for it first. */
export const root = need<HTMLElement>(document, '[data-search]');
export const site = siteOf(need(root, '[data-search-box]'));
export const files = fetchOnce(siteFiles(site));
