import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentFolder, pagesFolderOf } from './records/paths.ts';
import { pageSchema } from './records/schemas/page.ts';

/** The pages that people write; project pages are made from records and are no collection (docs/architecture.md). */
const pages = defineCollection({
  loader: glob({ pattern: '*.mdx', base: pagesFolderOf(contentFolder) }),
  schema: pageSchema,
});

export const collections = { pages };
