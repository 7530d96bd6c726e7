const either = (...patterns: string[]) => `(?:${patterns.join('|')})`;

/** A number of digits alone, in which no point can be a thousands separator. */
const number = String.raw`(?:0|[1-9]\d{0,8})(?:\.\d{1,2})?`;
/** What begins with a digit and is no number for anybody: `20a`, `28-33`, `2021-09-01`. */
const digitsFirst = String.raw`\d{1,4}(?:[a-d]|(?:-\d{1,4}){1,2})`;
const doubleQuoted = String.raw`"(?:[^"\\]|\\["\\n])*"`;
const singleQuoted = `'(?:[^']|'')*'`;
const letter = 'A-Za-zÀ-ÖØ-öø-ɏ«(§';
/** How words without quotes begin. */
const first = String.raw`(?:[${letter}]|\d{1,4}(?: [${letter}]|–))`;
/** Words without quotes: no `: ` and no ` #` in them. */
const more = '(?:[^:#]|:(?=[^ ]))*';
const moreInBrackets = String.raw`(?:[^:#,[\]{}"']|:(?=[^ ,[\]{}"']))*`;
/** A key that is none of the words for nothing. */
const key = '(?!(?:null|Null|NULL):)[A-Za-z][A-Za-z0-9-]*';

const item = either(number, digitsFirst, doubleQuoted, singleQuoted, first + moreInBrackets);
const commas = (part: string) => `(?:${part}(?:, *${part})*)?`;
const list = String.raw`\[ *${commas(item)} *\]`;
const map = String.raw`\{ *${commas(`${key}: +${either(item, list)}`)} *\}`;
const value = either(number, digitsFirst, doubleQuoted, singleQuoted, list, map);

/** Before a value: the key, or the dash of a list. */
const start = `(?:${key}: +|(?<=- ))`;

/** A line that ends what it says. */
const closedLine = new RegExp(`^ *(?:- )?(?:${key}:|${start}${value})$`);

/** Lines that further lines belong to where those stand further in: how they begin, and what those may be. */
const openLines = [
  {
    begins: new RegExp(`^( *(?:- )?)${start}${first}${more}$`),
    goesOn: new RegExp(String.raw`^ +[${letter}\d]${more}$`),
  },
  { begins: new RegExp(`^( *(?:- )?)${key}: +[|>]-?$`), goesOn: /^/, isBlock: true },
  {
    begins: new RegExp(String.raw`^( *(?:- )?)${start}"(?:[^"\\]|\\["\\n])*$`),
    goesOn: /^ +(?:[^"\\]|\\["\\n])+$/,
    ends: /^ +(?:[^"\\]|\\["\\n])+"$/,
  },
];

/** Characters of which Unicode has several forms, or that need a second look. */
const unusual =
  /[^\n -~\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E\u20A0-\u20BF\u2190-\u2193\u2212]/;

/**
 * Whether a text is written in the plain forms of YAML that nearly all records consist of: every version of YAML reads
 * those alike, nothing in them is cut short, and no number can be taken for another.
 */
export function isPlainYaml(text: string): boolean {
  if (unusual.test(text)) return false;
  let open: { column: number; indent?: number; line: (typeof openLines)[number] } | undefined;
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const indent = line.length - line.trimStart().length;
    if (open && indent > open.column) {
      open.indent ??= indent;
      if (open.line.ends?.test(line)) open = undefined;
      else if (!open.line.goesOn.test(line)) return false;
      else if (open.line.isBlock && indent < open.indent) return false;
      continue;
    }
    if (open?.line.ends) return false;
    if (closedLine.test(line)) open = undefined;
    else if (line.startsWith('#') && (!open || open.line.isBlock)) open = undefined;
    else {
      const kind = openLines.find(({ begins }) => begins.test(line));
      if (!kind) return false;
      open = { column: kind.begins.exec(line)?.[1]?.length ?? 0, line: kind };
    }
  }
  return !open?.line.ends;
}
