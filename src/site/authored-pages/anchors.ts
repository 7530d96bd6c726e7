import type { Problem } from '../../records/problem.ts';
import { authoredPages } from './pages.ts';
import type { PageText } from './read-text.ts';

/** Headings that pages or templates link to and that are not there; pages whose text cannot be read are left out. */
export function findLostAnchors(texts: ReadonlyMap<string, PageText>): Problem[] {
  return [...texts].flatMap(([id, { links, anchors }]) => [
    ...links.flatMap(({ address, field }) => {
      const [, path, anchor = ''] = /^(?:\/([a-z0-9-]+)\/)?#(.+)$/.exec(address) ?? [];
      const target = path ?? id;
      const known = texts.get(target)?.anchors;
      return anchor === '' || !known || known.includes(anchor)
        ? []
        : [
            {
              file: `pages/${id}.mdx`,
              field,
              message: `links to "${address}", and no heading of pages/${target}.mdx has that id; correct it, or write {#${anchor}} behind the heading`,
            },
          ];
    }),
    ...(authoredPages[id] ?? [])
      .filter((anchor) => anchors && !anchors.includes(anchor))
      .map((anchor) => ({
        file: `pages/${id}.mdx`,
        field: '',
        message: `has no heading with the id ${anchor}, which other pages link to; write {#${anchor}} behind the heading that it belongs to`,
      })),
  ]);
}
