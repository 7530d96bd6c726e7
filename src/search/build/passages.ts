import type { ProjectTexts } from './project-texts.ts';

/** The paragraphs and list items of a Markdown text, each on one line. */
export const passagesIn = (markdown: string): string[] =>
  markdown
    .split(/\s*\n\s*(?:\n\s*|(?=[-*] ))/)
    .map((block) => block.replace(/^\s*[-*] /, '').replace(/\s*\n\s*/g, ' '));

/** The passages that a project is found by: no phrase goes from one into the next. */
export const passagesOf = ({ title, summary, body, tags, places }: ProjectTexts): string[] => [
  title,
  ...passagesIn(summary),
  ...passagesIn(body),
  ...tags.split('\n'),
  ...places.split('\n'),
];
