/** Why the site cannot be served, in one sentence for the user. */
export class ServeError extends Error {
  override name = 'ServeError';
}
