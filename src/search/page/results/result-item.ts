import { sections } from '../../../sections.ts';
import type { SearchDocument } from '../../format/files.ts';
import type { Explanation } from '../../query/explain/excerpt.ts';
import { element, marked } from '../dom.ts';

const headings = new Map<string, string>(sections.map(({ slug, heading }) => [slug, heading]));

/** One project in the result list: title, facts, summary, the best passage and why it was found. */
export function resultItem(
  base: string,
  shown: SearchDocument,
  { title, summary, excerpt, words }: Explanation,
  why: string,
): HTMLLIElement {
  const marks = words.length > 0 ? `?marker=${encodeURIComponent(words.join(','))}` : '';
  const page = `${base}prosjekter/${shown.id}/${marks}`;
  const item = element(
    'li',
    { 'data-ref': shown.ref },
    element(
      'h3',
      shown.language === 'nn' ? { lang: 'nn' } : {},
      element('a', { href: page }, marked(title)),
    ),
    element('p', { class: 'facts' }, shown.facts.join(' · ')),
    element('p', {}, marked(summary)),
  );
  if (shown.figures.length > 0)
    item.append(element('p', { class: 'figures' }, shown.figures.join(' · ')));
  if (excerpt)
    item.append(
      element(
        'p',
        { class: 'excerpt' },
        element('a', { href: `${page}#${excerpt.slug}` }, headings.get(excerpt.slug) ?? ''),
        ': ',
        marked(excerpt),
      ),
    );
  if (why !== '') item.append(element('p', { class: 'why' }, why));
  return item;
}
