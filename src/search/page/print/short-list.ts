import type { Files } from '../../query/files.ts';
import type { Found } from '../../query/finder.ts';
import { element } from '../dom.ts';
import { projectsOf } from '../export/projects-of.ts';

/** Every hit in its order, with its title, office and summary. */
export async function shortList(files: Files, { docs }: Found): Promise<HTMLElement> {
  const projects = await projectsOf(files, docs);
  return element(
    'ol',
    { class: 'projects', 'data-search-printed': '' },
    ...projects.map(({ title, language, office, year, summary }) =>
      element(
        'li',
        {},
        element('h3', language === 'nn' ? { lang: 'nn' } : {}, title),
        element('p', { class: 'facts' }, `${office} · ${year}`),
        element('p', {}, summary),
      ),
    ),
  );
}
