import type { Files } from '../engine.ts';

/** Fetches from the site that the page stands on; `base` is the site's root and ends with a slash. */
export function siteFiles(base: string): Files {
  let lost = false;
  const url = (path: string) => new URL(base + path, location.href).href;
  return {
    async json<T>(path: string) {
      const response = await fetch(url(path));
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      return (await response.json()) as T;
    },
    pagefind() {
      // Pagefind takes a part of its index that it cannot fetch for an empty one.
      const original = globalThis.fetch;
      globalThis.fetch = async (...request) => {
        const isIndex = /\.pf_\w+$/.test(String(request[0]));
        const response = await original(...request).catch((error: unknown) => {
          lost ||= isIndex;
          throw error;
        });
        lost ||= isIndex && !response.ok;
        return response;
      };
      return import(/* @vite-ignore */ url('pagefind/pagefind.js'));
    },
    lost: () => lost,
  };
}
