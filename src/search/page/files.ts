import type { Files } from '../query/files.ts';

/** Fetches from the site that the page stands on; `base` is the site's root and ends with a slash. */
export function siteFiles(base: string): Files {
  const get = async (path: string) => {
    const response = await fetch(new URL(base + path, location.href));
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response;
  };
  return {
    async json<T>(path: string) {
      return (await (await get(path)).json()) as T;
    },
    async unzipped(path) {
      const { body } = await get(path);
      const stream = body?.pipeThrough(new DecompressionStream('gzip'));
      return new Uint8Array(await new Response(stream).arrayBuffer());
    },
  };
}
