import type { Found } from './found.ts';

/** Ways of writing @ and the point that are meant to keep programs from finding an address. */
const at =
  / ?[([{<|-] ?(?:@|at|a|alfa|krøllalfa|alfakrøll) ?[)\]}>|-] ?| (?:krøllalfa|alfakrøll|snabel-a) | at (?=[\p{L}\d.-]+ ?[([{<]?(?:dot|punktum|prikk)(?!\p{L}))/giu;
const point = / ?[([{<] ?(?:\.|dot|punktum|prikk) ?[)\]}>] ?| (?:dot|punktum|prikk) (?=\p{L})/giu;

/** Whether a text may have an address at all; most have none, which shows fast. */
const possible =
  /@|[([{<|-] ?a(?:t|lfa\p{L}*)? ?[)\]}>|-]|krøll|snabel| at \S+ ?[([{<]?(?:dot|pun|pri)/iu;

/** Blanks may stand round an @ or before a point; one behind a point ends a sentence. */
const address =
  /(?<=([\p{L}\d._%+'&~=!$?^-]{0,63}[\p{L}\d_+~-]|")( ?))@( ?)([\p{L}\d-]+(?:(?:\.| \. ?)[\p{L}\d-]+)*(?:\.| \. ?)\p{L}{2,})/gu;

/** E-mail addresses, also as `ola (a) nav.no` and `ola [at] nav punktum no`. */
export function emailsIn(text: string): Found[] {
  if (!possible.test(text)) return [];
  const written = text.replace(at, '@').replace(point, '.');
  const found: Found[] = [];
  let searched = 0;
  for (const [, local = '', before = '', after = '', domain = ''] of written.matchAll(address)) {
    // What follows a lone @ behind a blank is a handle, unless it is a domain.
    if (before !== '' && after === '' && !/^[\p{L}\d-]+\.\p{L}/u.test(domain)) continue;
    // The word before the @ stands in the text as it is, where the rest may be written otherwise.
    const [word = ''] = /[\p{L}\d]*[^\p{L}\d]?$/u.exec(local) ?? [];
    const index = text.indexOf(word, searched);
    const place = Math.max(0, index === -1 ? searched : index - (local.length - word.length));
    found.push({ kind: 'e-postadresse', text: `${local}${before}@${after}${domain}`, place });
    searched = place + 1;
  }
  return found;
}
