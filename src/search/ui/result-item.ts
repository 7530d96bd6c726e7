import { sections } from '../../sections.ts';
import type { Concept } from '../analyse.ts';
import type { Explanation } from '../excerpt.ts';
import type { SearchDocument } from '../facts.ts';
import type { Hit } from '../rank.ts';
import { element, marked } from './dom.ts';

const headings = new Map<string, string>([
  ...sections.map(({ slug, heading }): [string, string] => [slug, `«${heading}»`]),
  ['tittel', 'tittelen'],
  ['sammendrag', 'sammendraget'],
]);

/** One project in the result list: title, facts, summary, the best passage and why it was found. */
export function resultItem(
  base: string,
  shown: SearchDocument,
  explanation: Explanation,
  hit: Hit | undefined,
  concepts: readonly Concept[],
): HTMLLIElement {
  const { title, summary, excerpt, words } = explanation;
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
  if (excerpt)
    item.append(
      element(
        'p',
        { class: 'excerpt' },
        element(
          'a',
          { href: `${page}#${excerpt.slug}` },
          stripQuotes(headings.get(excerpt.slug) ?? ''),
        ),
        ': ',
        marked(excerpt),
      ),
    );
  const why = hit ? reasonsText(explanation, hit, concepts) : '';
  if (why !== '') item.append(element('p', { class: 'why' }, why));
  return item;
}

const stripQuotes = (text: string) => text.replace(/[«»]/g, '');

function reasonsText({ reasons }: Explanation, { met }: Hit, concepts: readonly Concept[]): string {
  const told = concepts.flatMap(({ text }, index) => {
    if (!met.has(index)) return [`uten «${text}»`];
    const reason = reasons.find(({ concept }) => concept === index);
    if (!reason) return [`«${text}» i emneord, sted eller paragraf`];
    const where = headings.get(reason.where) ?? reason.where;
    return [
      reason.synonym ? `«${reason.word}» for «${text}» i ${where}` : `«${reason.word}» i ${where}`,
    ];
  });
  return told.length === 0 ? '' : `Treff: ${told.join('; ')}`;
}
