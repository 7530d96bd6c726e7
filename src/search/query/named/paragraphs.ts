import { findParagraphs } from '../../../norwegian/law/paragraphs.ts';
import type { Names } from './names.ts';
import type { PlacedPart } from './part.ts';
import type { QueryText } from './query-text.ts';

/** Facet of the paragraphs. */
export const paragraphParam = 'paragraf';

const before = /(?:^|\s)(?:etter|under|om|på|i|ved|med|for|av|jf\.?|jfr\.?)\s+$/i;

/** The paragraphs that a query names and projects work under; one that none ticked stays a word. */
export function findNamedParagraphs({ text }: QueryText, { paragraphs }: Names): PlacedPart[] {
  return findParagraphs(text).flatMap((mention): PlacedPart[] => {
    const values = mention.ids.filter((id) => paragraphs.has(id));
    if (values.length === 0) return [];
    const { start, end } = mention;
    const link = before.exec(text.slice(0, start))?.[0] ?? '';
    return [
      {
        text: values.length === 1 ? mention.text.replace(/^§§/, '§') : mention.text,
        param: paragraphParam,
        values,
        span: { start: start - link.trimStart().length, end },
        name: { start, end },
      },
    ];
  });
}
