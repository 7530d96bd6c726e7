import type { Files } from '../engine.ts';

/** Fetches from the site that the page stands on; `base` is the site's root and ends with a slash. */
export function siteFiles(base: string): Files {
  const url = (path: string) => new URL(base + path, location.href).href;
  return {
    async json<T>(path: string) {
      const response = await fetch(url(path));
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      return (await response.json()) as T;
    },
    pagefind: () => import(/* @vite-ignore */ url('pagefind/pagefind.js')),
  };
}
