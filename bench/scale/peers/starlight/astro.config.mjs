import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

// As it comes, but for a short sidebar: one that lists every project would grow each page with their number.
export default defineConfig({
  integrations: [
    starlight({
      title: 'Prosjekter',
      locales: { root: { label: 'Norsk', lang: 'nb' } },
      sidebar: [{ label: 'Forside', link: '/' }],
      pagination: false,
    }),
  ],
});
