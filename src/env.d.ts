declare module 'virtual:tokens.css';

/** Comes without types; the reader of front matter that Astro uses too. */
declare module 'js-yaml' {
  export function load(text: string): unknown;
}
