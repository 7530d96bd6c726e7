/** Beginnings of words that name something confidential, by topic. */
const stems = {
  benefits: String.raw`
    ufør trygd folketrygd aap arbeidsavklaring kvp kvalifiseringsprogram introduksjonsprogram introprogram jobbsjansen
    \p{L}*stønad dagpenge sykepenge tiltakspenge \p{L}*pensjon bostøtte livsopphold nødhjelp sosialhjelp \p{L}*ytelse`,
  health: String.raw`
    syk(?!k|l|epleie|ehus) sjuk \p{L}*sykdom helse(?!stasjon|sekretær|fag|tjeneste|sektor|foretak|senter|arbeid|hus) \p{L}*diagnose psyki rus(?![sh]|te|tn|in|k|le)
    behandling innlagt innlegg(?:else|ing) utred adhd autis angst depre selvmord selvskad spiseforstyr demen død(?!s?bo)
    funksjonsnedsett overdose alkohol gravid`,
  crime: `
    fengs(?:el|le) soning soner sonet varetekt straff samfunnsstraff kriminal løslat innsatt domfel dømt dom(?:mer)?$ anmeldt
    siktet tiltalt narkotika`,
  childWelfare: 'barnevern fosterhjem fosterbarn omsorgsovertak bekymringsmelding',
  family: String.raw`
    skilt skilsmisse separer(?:t|te)$ samlivsbrudd \p{L}*vold(?:en|s\p{L}+)?$ mishandl krisesent foreldretvist
    samværs omsorgsrett`,
  housing: String.raw`
    \p{L}*bolig bosit boforhold bostedsløs hybel leilighet hospits husleie utkast kastet botilbud startlån`,
  other: String.raw`flytt gjeld(?!er|e$|ende|t) \p{L}*gjeld$ permisjon oppmøte inkasso`,
};

/** Those who work with it, and where. */
const profession =
  /(?:veileder|rådgiver|konsulent|pedagog|koordinator|kontor|sykepleier|spesialist|arbeider|leder|team|plan|skole)(?:en|e|ne|er|et|ene)?$/iu;

const startsWith = (words: string) =>
  new RegExp(`^(?:${words.trim().split(/\s+/).join('|')})`, 'iu');

const confidential = startsWith(Object.values(stems).join(' '));
const benefit = startsWith(stems.benefits);

const wordsOf = (text: string) => text.match(/\p{L}+/gu) ?? [];

/** Whether a text speaks of something confidential. */
export const namesTopic = (text: string): boolean =>
  wordsOf(text).some((word) => confidential.test(word) && !profession.test(word));

/** Whether a text names a benefit, or a measure that comes with one. */
export const namesBenefit = (text: string): boolean =>
  wordsOf(text).some((word) => benefit.test(word) && !profession.test(word));
