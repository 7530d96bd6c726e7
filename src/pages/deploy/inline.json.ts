import { inlineHashes } from '../../layouts/inline.ts';

/** For the headers of hosts (site/headers.ts): the hashes of what pages hold in themselves. */
export const GET = () => Response.json(inlineHashes);
