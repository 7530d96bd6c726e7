import { href, projectHref } from './href.ts';
import type { ResolvedProject } from './resolve.ts';
import { site } from './site.ts';

/** schema.org description of a project page: an article based on a report, about a project. */
export function projectJsonLd(project: ResolvedProject, base: URL | undefined): object {
  const url = (path: string) => new URL(path, base).href;
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    url: url(projectHref(project.id)),
    identifier: project.ref,
    headline: project.title,
    description: project.summary,
    inLanguage: 'nb',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isPartOf: { '@type': 'WebSite', name: site.name, url: url(href('/')) },
    isBasedOn: { '@type': 'Report', name: `Rapport fra ${project.office.label.nb} for ${project.year}` },
    about: {
      '@type': 'Project',
      name: project.title,
      areaServed: project.municipalities.map(({ label }) => label.nb),
    },
  };
}
