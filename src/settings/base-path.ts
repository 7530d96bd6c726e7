import { protocol, refuse, unseen } from './wrong-value.ts';

/** What stands for something else in an address, in HTML or where one text is put in the place of another. */
const noPartOfPath = /[?#%&\\<>"$]/;

const example = 'BASE_PATH=/erfaringsbanken/';

/** A path with a slash at both ends, where `text` may lack them. */
export function readBasePath(text: string): string {
  const segments = text.split('/').filter((segment) => segment !== '');
  if (protocol.test(text))
    refuse(
      text,
      `is a whole address; write its host as SITE_URL and its path alone here, such as ${example}`,
    );
  if (/^[a-z]:/i.test(text))
    refuse(
      text,
      `is a folder of this machine, which Git Bash makes of a slash in front; write it without, such as BASE_PATH=${segments.at(-1)}/`,
    );
  if (text.includes('//'))
    refuse(text, `has slashes in a row; write BASE_PATH=${pathOf(segments)}`);
  if (unseen.test(text) || noPartOfPath.test(text))
    refuse(
      text,
      `holds characters that are no part of a path; write it as it is read, such as ${example}`,
    );
  if (segments.some((segment) => /^\.\.?$/.test(segment.trim())))
    refuse(text, `has "." or ".." for a part; write the path itself, such as ${example}`);
  return pathOf(segments);
}

const pathOf = (segments: readonly string[]) =>
  segments.length === 0 ? '/' : `/${segments.join('/')}/`;
