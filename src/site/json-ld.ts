import type { ResolvedProject } from '../records/resolve.ts';
import { href, projectHref } from './href.ts';
import { site } from './site.ts';

/** schema.org description of a project page: an article based on a report, about a project. */
export function projectJsonLd(project: ResolvedProject, base: URL | undefined): string {
  const url = (path: string) => new URL(path, base).href;
  const description = {
    '@context': 'https://schema.org',
    '@type': 'Article',
    url: url(projectHref(project.id)),
    identifier: project.ref,
    headline: project.title,
    description: project.summary,
    inLanguage: 'nb',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isPartOf: { '@type': 'WebSite', name: site.name, url: url(href('/')) },
    isBasedOn: {
      '@type': 'Report',
      name: `Rapport fra ${project.office.label.nb} for ${project.year}`,
    },
    about: {
      '@type': 'Project',
      name: project.title,
      areaServed: project.municipalities.map(({ label }) => label.nb),
    },
  };
  // A title must not be able to end the script element that holds this.
  return JSON.stringify(description).replaceAll('<', '\\u003c');
}
