import { isInline, partsWords } from './elements.ts';

/** Stands between words that belong to different elements or items. */
const border = ' • ';

/** One that does not end goes on to the end of the text. */
const comment = /<!--([\s\S]*?)(?:-->|$)|\{\/\*([\s\S]*?)(?:\*\/\}|$)/g;
const tag =
  /<\/?(?!(?:at|dot|alfa|krøllalfa|punktum|prikk) ?>)([A-Za-z][\w.:-]*)((?:\s|\/)[^<>]*)?>/g;
const attribute = /=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;
const link = /\]\(\s*([^()\s]*)(?:\s+"([^"]*)")?\s*\)|\]\[[^\][]*\]/g;

/** What begins the line of a comment, a heading or a quotation. */
const lineMark = /^[ \t]*(?:#+|>+|\/\/+)[ \t]*/gm;
/** What begins an item of a list. */
const bullet = /^[ \t]*(?:[*+-]|\d{1,3}[.)])[ \t]+/gm;
const emphasis = /[*`~]+|(?<![\p{L}\d])_+|_+(?![\p{L}\d])/gu;
/** Brackets round a word, as of a link or a flow list; those round a sign or "at" belong to an address. */
const bracket =
  /\[(?! ?(?:@|a|at|alfa|krøllalfa|\.|dot|punktum|prikk) ?\])|(?<!\[ ?(?:@|a|at|alfa|krøllalfa|\.|dot|punktum|prikk) ?)\]/gi;

/**
 * A text without the markup of HTML, Markdown, MDX and YAML, as it is seen, and beside it what stands in comments,
 * attributes and addresses of links. Line ends stay.
 */
export function withoutMarkup(text: string): [seen: string, moved: string[]] {
  const moved: string[] = [];
  let seen = text;
  const take = (pattern: RegExp, put: (name: string) => string) => {
    seen = seen.replace(pattern, (all: string, ...parts: unknown[]) => {
      const [first = '', second = ''] = parts as (string | undefined)[];
      if (pattern !== tag) moved.push(first, typeof second === 'string' ? second : '');
      else
        for (const [, ...values] of second.matchAll(attribute))
          moved.push(values.find((value) => value !== undefined) ?? '');
      return put(first) + all.replace(/[^\n]+/g, '');
    });
  };
  if (seen.includes('<') || seen.includes('{/*')) {
    take(comment, () => '');
    take(tag, (name) => (partsWords(name) ? ' ' : isInline(name) ? '' : border));
  }
  if (seen.includes('](') || seen.includes('][')) take(link, () => ']');
  seen = seen.replace(bullet, border).replace(lineMark, '');
  if (/[*`~_]/.test(seen)) seen = seen.replace(emphasis, '');
  return [/[[\]]/.test(seen) ? seen.replace(bracket, '') : seen, moved];
}
