import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineHastPlugin } from 'satteri';
import { mdxFeatures } from './features.ts';

/** Astro would give an id to every heading that is an element of Markdown; only ids that are written are wanted. */
const onlyWrittenIds = defineHastPlugin({
  name: 'only-written-ids',
  element: {
    filter: ['h2', 'h3', 'h4', 'h5', 'h6'],
    visit: ({ tagName, properties, children }) =>
      properties['id'] === undefined
        ? { type: 'mdxJsxFlowElement', name: tagName, attributes: [], children }
        : undefined,
  },
});

/** Astro's MDX integration, set up for the pages of this site. */
export const mdxIntegration = () =>
  mdx({
    processor: satteri({ features: mdxFeatures, hastPlugins: [onlyWrittenIds] }),
    // Colours of code would be inline styles, which the Content-Security-Policy forbids.
    syntaxHighlight: false,
  });
