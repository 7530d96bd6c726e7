/** An opening tag of a page. */
export interface Tag {
  name: string;
  attributes: Record<string, string>;
}

const tagPattern = /<([a-z][a-z0-9-]*)((?:\s+[^\s=>/"']+(?:="[^"]*")?|\s+\/)*)\s*\/?>/gi;
const attributePattern = /([^\s=>/"']+)(?:="([^"]*)")?/g;

/** The opening tags of a page in order; what stands inside scripts and comments is no markup. */
export function tagsOf(html: string): Tag[] {
  const markup = html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/(<script\b[^>]*>)[\s\S]*?<\/script>/gi, '$1</script>');
  return Array.from(markup.matchAll(tagPattern), ([, name = '', rest = '']) => ({
    name: name.toLowerCase(),
    attributes: Object.fromEntries(
      Array.from(rest.matchAll(attributePattern), ([, key = '', value = '']) => [
        key.toLowerCase(),
        decode(value),
      ]),
    ),
  }));
}

/** Addresses that a page links to, as written. */
export const linksOf = (html: string): string[] =>
  tagsOf(html).flatMap(({ name, attributes: { href } }) =>
    name === 'a' && href !== undefined ? [href] : [],
  );

/** The text between the first such element's tags, tags inside left out. */
export const textOf = (html: string, element: string): string =>
  decode(
    new RegExp(`<${element}\\b[^>]*>([\\s\\S]*?)</${element}>`)
      .exec(html)?.[1]
      ?.replace(/<[^>]+>/g, '')
      .trim() ?? '',
  );

const decode = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
