import { fold } from './fold.ts';

/** What Norwegian puts before a word to make another (`uønsket`, `misforstå`, `etterkomme`), folded. */
export const prefixes: ReadonlySet<string> = new Set(
  `an anti av be bort de dis etter for fore forhånds fra fram frem ful gjen gjennom halv hoved
  inn inner inter med mellom mis mot ned ny om opp over på re sam selv små stor super sær til
  tilbake tve u ulik under ur ut van ved ytter`
    .trim()
    .split(/\s+/)
    .map(fold),
);
