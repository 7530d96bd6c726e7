/** All addresses of the site are in small letters: one that has others leads to the one that was meant. */
const { base = '/' } = document.querySelector<HTMLElement>('[data-base]')?.dataset ?? {};
const path = location.pathname.slice(base.length);
const small = path.toLowerCase();

if (small !== path) location.replace(`${base}${small}${location.search}${location.hash}`);

export {};
