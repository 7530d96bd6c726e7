/** Elements that stand within a line of text. Raised notes are none: their digits would join a number before them. */
const inline = new Set(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark nobr q ruby s samp small span strike strong time tspan tt u var wbr'.split(
    ' ',
  ),
);

/** Those that part the words on both sides. */
const parting = new Set(['br', 'img']);

/** Whether what stands on both sides of a tag is seen as one text. */
export const isInline = (name: string): boolean => inline.has(name.toLowerCase());

/** Whether it is seen with a blank in between. */
export const partsWords = (name: string): boolean => parting.has(name.toLowerCase());
