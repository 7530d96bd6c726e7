/** Address of a page or file of the site under the configured base path, for instance `/sok/`. */
export function href(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}

/** Address of a project's page. */
export const projectHref = (id: string): string => href(`/prosjekter/${id}/`);

/** Short address that leads to a project for ever, with the site's own in front. */
export const permalink = (ref: string, site: URL | undefined): string =>
  new URL(href(`/p/${ref}/`), site).href;

/** Address of a value's browse page. */
export const valueHref = (facetPath: string, id: string): string => href(`/${facetPath}/${id}/`);

/** Address of a search for the projects that carry all of some values, each with the parameter of its facet. */
export function searchHref(...values: readonly (readonly [param: string, id: string])[]): string {
  const params = [...new Set(values.map(([param]) => param))];
  const all = (wanted: string) =>
    values.flatMap(([param, id]) => (param === wanted ? [id] : [])).join('+');
  return `${href('/sok/')}?${params.map((param) => `${param}=${all(param)}`).join('&')}`;
}
