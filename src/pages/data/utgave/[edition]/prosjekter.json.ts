import { getCatalogue } from '../../../../site/catalogue.ts';
import { GET } from '../../prosjekter.json.ts';

export const getStaticPaths = () => [{ params: { edition: getCatalogue().edition } }];

/** The open data once more, for the search page: under the name of the edition, so that they fit its other files. */
export { GET };
