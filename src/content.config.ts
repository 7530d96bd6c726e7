// Not from astro:content, all of which would go through Vite for these few lines: a tenth of a build.
import { defineCollection } from 'astro/content/config';
import { glob } from 'astro/loaders';
import { pagesFolderOf } from './records/paths.ts';
import { pageSchema } from './records/schemas/page.ts';
import { settings } from './settings/settings.ts';
import { authoredPages } from './site/authored-pages/pages.ts';

/** The pages that people write; project pages are made from records and are no collection (docs/architecture.md). */
const pages = defineCollection({
  loader: glob({
    pattern: Object.keys(authoredPages).map((id) => `${id}.mdx`),
    base: pagesFolderOf(settings().contentDir),
  }),
  schema: pageSchema,
});

export const collections = { pages };
