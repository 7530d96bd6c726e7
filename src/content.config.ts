import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentFolder } from './lib/paths.ts';
import { projectSchema } from './schemas/project.ts';

/** The generated MDX pages; the same schema has read the records they come from. */
const projects = defineCollection({
  loader: glob({ base: `${contentFolder}/generated`, pattern: '*.mdx' }),
  schema: projectSchema,
});

export const collections = { projects };
