import type { Features } from 'satteri';

/** What MDX can hold, on project pages and authored pages alike. */
export const mdxFeatures: Features = {
  gfm: { footnotes: false },
  // Quotes and dashes stay as they are written.
  smartPunctuation: false,
  // `## Meld feil {#meld-feil}` keeps its address when its words change.
  headingAttributes: true,
};
