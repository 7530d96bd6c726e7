import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { pageLoader } from './lib/page-loader.ts';
import { generatedFolder } from './lib/paths.ts';
import { projectSchema } from './schemas/project.ts';
import { sectionKeys } from './sections.ts';

/** The generated MDX pages; the same schema has read the records they come from. */
const projects = defineCollection({
  loader: pageLoader(generatedFolder),
  schema: z.strictObject({
    record: projectSchema,
    prose: z.partialRecord(z.enum(sectionKeys), z.string()),
  }),
});

export const collections = { projects };
