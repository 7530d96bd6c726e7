import { basename, dirname } from 'node:path';
import { listFolder } from '../../records/files/list-folder.ts';
import { readFile } from '../../records/files/read-file.ts';
import { decode } from '../../records/parse-yaml.ts';
import type { Problem } from '../../records/problem.ts';
import { findLostAnchors } from './anchors.ts';
import { checkCharacters } from './characters.ts';
import { checkFrontMatter, splitPage } from './front-matter.ts';
import { authoredPages } from './pages.ts';
import { type PageText, readText } from './read-text.ts';

/** Everything that is wrong with the authored pages of a folder. */
export function checkPages(folder: string): Problem[] {
  const ids = Object.keys(authoredPages);
  const listed = listFolder(dirname(folder), basename(folder));
  if (!listed.ok) return listed.problems.map((problem) => ({ ...problem, file: 'pages' }));
  const present = listed.value.map(({ name }) => name);
  const texts = new Map(
    ids
      .filter((id) => present.includes(`${id}.mdx`))
      .map((id) => [id, readPage(folder, `${id}.mdx`)]),
  );
  return [
    ...present.filter((name) => !ids.some((id) => name === `${id}.mdx`)).map(describeUnknown),
    ...ids.filter((id) => !texts.has(id)).map(describeMissing),
    ...[...texts.values()].flatMap(({ problems }) => problems),
    ...findLostAnchors(texts),
  ];
}

function readPage(folder: string, name: string): PageText {
  const file = `pages/${name}`;
  const bytes = readFile(folder, name);
  const page = bytes.ok ? decode(file, bytes.value) : bytes;
  if (!page.ok)
    return { problems: page.problems.map((problem) => ({ ...problem, file })), links: [] };
  const split = splitPage(page.value);
  if (!split)
    return {
      problems: [
        {
          file,
          field: '',
          message:
            'does not begin with front matter; write title and description between two lines of ---',
        },
      ],
      links: [],
    };
  const frontMatter = checkFrontMatter(file, split.frontMatter);
  const text = readText(file, split.text);
  return {
    ...text,
    problems: [
      ...checkCharacters(file, page.value),
      ...(frontMatter.ok ? [] : frontMatter.problems),
      ...text.problems,
    ],
  };
}

const describeUnknown = (name: string): Problem => ({
  file: `pages/${name}`,
  field: '',
  message: `is no page of the site; remove it, or name it as one of ${Object.keys(authoredPages)
    .map((id) => `${id}.mdx`)
    .join(', ')}`,
});

const describeMissing = (id: string): Problem => ({
  file: `pages/${id}.mdx`,
  field: '',
  message: 'is missing, and the menu of the site leads to it; write it',
});
