import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

/**
 * Markdown of a section: paragraphs, lists, tables, emphasis and links. Headings, rules, HTML, code
 * and notes are no markup here, so `<`, `#`, `---` or `[^1]` in a text stay the characters they are.
 */
const literal = [
  'headingAtx',
  'setextUnderline',
  'thematicBreak',
  'htmlFlow',
  'htmlText',
  'codeIndented',
  'codeFenced',
  'definition',
  'gfmFootnoteDefinition',
  'gfmFootnoteCall',
  'gfmPotentialFootnoteCall',
];

function withLiteralText(this: Processor) {
  const data = this.data() as { micromarkExtensions?: object[] };
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: literal } }];
}

const reader = unified().use(remarkParse).use(remarkGfm).use(withLiteralText).freeze();

/** The tree of a section's text. */
export const parseMarkdown = (text: string): Root => reader.parse(text);
