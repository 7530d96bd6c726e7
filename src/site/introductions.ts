import type { browseFacets } from '../facets.ts';

/** One or two sentences on top of each list of values. */
export const introductions: Record<(typeof browseFacets)[number]['path'], string> = {
  malgrupper: 'Hvem prosjektene er laget for. Et prosjekt kan ha flere målgrupper.',
  metoder: 'Hva prosjektene gjorde. Hvert prosjekt har inntil fem metoder, de mest sentrale først.',
  paragrafer: 'Paragrafene i sosialtjenesteloven som kontorene krysset av for i rapporten.',
  fylker: 'Prosjektene etter fylke, slik fylkene er nå og slik de var da kontorene rapporterte.',
  hindringer: 'Det som bremset eller stoppet arbeidet, slik kontorene selv beskriver det.',
  suksessfaktorer: 'Det kontorene selv mener fikk arbeidet til å fungere.',
  samarbeidspartnere: 'Hvem kontorene samarbeidet med.',
  kommuner: 'Kommunene som kontorene betjente da de rapporterte.',
};
