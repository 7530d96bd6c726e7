/** What a request asks for. */
export interface RequestPath {
  /** Names of folders and file below the base path, decoded. */
  names: readonly string[];
  slash: boolean;
  /** With its question mark, or empty. */
  query: string;
}

/**
 * Takes the address of a request apart.
 * @param base names of the folders of the base path
 * @returns `undefined` where it is malformed, lies beside the base path, or can name no file of the site
 */
export function readRequestPath(url: string, base: readonly string[]): RequestPath | undefined {
  const [, path = '', query = ''] = /^(?:https?:\/\/[^/?#]*)?([^?#]*)(\?[^#]*)?/i.exec(url) ?? [];
  const decoded = decode(path);
  if (decoded === undefined) return undefined;
  const names = namesIn(decoded);
  if (!base.every((name, at) => names[at] === name) || names.some(isNoName)) return undefined;
  return { names: names.slice(base.length), slash: decoded.endsWith('/'), query };
}

/** The names in a path: two slashes count as one. */
export const namesIn = (path: string): string[] => path.split('/').filter(Boolean);

/** The address of a folder, which no name in it can lead to another host. */
export const folderAddress = (names: readonly string[], query = ''): string =>
  `/${names.map((name) => `${encodeURIComponent(name)}/`).join('')}${query}`;

/** Hidden files, steps up, and what Windows takes for a slash or the system for an end. */
const isNoName = (name: string) => name.startsWith('.') || /[\\\0]/.test(name);

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
