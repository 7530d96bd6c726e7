import { factLine, paragraphShort } from '../../records/lines/fact-line.ts';
import { figureLine } from '../../records/lines/figure-line.ts';
import type { ResolvedProject } from '../../records/resolve.ts';
import type { Vocabulary } from '../../records/schemas/vocabulary.ts';
import { sections } from '../../sections.ts';

import type { SearchDocument } from '../format/files.ts';
import { passagesIn } from './passages.ts';

/** What the result list shows of a project. */
export function searchDocument(
  project: ResolvedProject,
  vocabulary: Vocabulary,
  markSeams: (text: string) => string,
): SearchDocument {
  return {
    id: project.id,
    ref: project.ref,
    title: markSeams(project.title),
    language: project.language,
    facts: factLine(project, paragraphShort(vocabulary)),
    figures: figureLine(project),
    summary: markSeams(project.summary),
    ...(project.asks.length > 0 && { asks: project.asks.map(markSeams) }),
    sections: sections.flatMap(({ key, slug }): SearchDocument['sections'] => {
      const section = project.sections[key];
      return section ? [[slug, markSeams(plain(section.text))]] : [];
    }),
  };
}

/** Markdown of a section as running text; paragraphs and list items are parted by a dot in the middle. */
const plain = (markdown: string) => passagesIn(markdown).join(' · ');
