import type { Found } from './found.ts';

/** Ways of writing @ and the point that are meant to keep programs from finding an address. */
const at =
  / ?[([{<|-] ?(?:@|at|a|alfa|krøllalfa|alfakrøll) ?[)\]}>|-] ?| (?:krøllalfa|alfakrøll|snabel-a) | at (?=[\p{L}\d.-]+ ?[([{<]?(?:dot|punktum|prikk)(?!\p{L}))/giu;
const point = / ?[([{<] ?(?:\.|dot|punktum|prikk) ?[)\]}>] ?| (?:dot|punktum|prikk) (?=\p{L})/giu;

/** Blanks may stand round an @ or before a point; one behind a point ends a sentence. */
const address =
  /(?:[\p{L}\d._%+'&~=!$?^-]*[\p{L}\d_+~-]|")(?:@| @ |@ | @(?=[\p{L}\d-]+\.\p{L}))[\p{L}\d-]+(?:(?:\.| \. ?)[\p{L}\d-]+)*(?:\.| \. ?)\p{L}{2,}/gu;

/** E-mail addresses, also as `ola (a) nav.no` and `ola [at] nav punktum no`. */
export function emailsIn(text: string): Found[] {
  const written = text.replace(at, '@').replace(point, '.');
  if (!written.includes('@')) return [];
  let searched = 0;
  return Array.from(written.matchAll(address), ([match]) => {
    // The word before the @ stands in the text as it is, where the rest may be written otherwise.
    const [word = ''] = /[\p{L}\d"]+(?=[^\p{L}\d"]*@)/u.exec(match) ?? [];
    const found = text.indexOf(word, searched);
    const place = Math.max(0, found === -1 ? searched : found - match.indexOf(word));
    searched = place + 1;
    return { kind: 'e-postadresse', text: match, place };
  });
}
