/**
 * The authored pages, which menus lead to and people write in `content/pages/`. With each the anchors that templates
 * link to; those that pages link to among themselves are found in their texts.
 */
export const authoredPages: Readonly<Record<string, readonly string[]>> = {
  om: ['meld-feil'],
  'om-dataene': [],
  hjelp: [],
  personvern: [],
  tilgjengelighet: [],
};
