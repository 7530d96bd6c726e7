/** Abbreviations of laws that counsellors meet, and the names they stand for. */
const abbreviations: Readonly<Record<string, string>> = {
  aml: 'arbeidsmiljøloven',
  bvl: 'barnevernsloven',
  bvtl: 'barnevernsloven',
  fvl: 'forvaltningsloven',
  ftrl: 'folketrygdloven',
  folketrl: 'folketrygdloven',
  fvangl: 'fengselsloven',
  hotjl: 'helse- og omsorgstjenesteloven',
  hol: 'helse- og omsorgstjenesteloven',
  husll: 'husleieloven',
  intrl: 'introduksjonsloven',
  introl: 'introduksjonsloven',
  koml: 'kommuneloven',
  ldl: 'likestillings- og diskrimineringsloven',
  navl: 'NAV-loven',
  offl: 'offentleglova',
  oppll: 'opplæringslova',
  opplæringsl: 'opplæringslova',
  pasrl: 'pasient- og brukerrettighetsloven',
  pbrl: 'pasient- og brukerrettighetsloven',
  phvl: 'psykisk helsevernloven',
  popplyl: 'personopplysningsloven',
  sktl: 'skatteloven',
  strl: 'straffeloven',
  strpl: 'straffeprosessloven',
  straffegjfl: 'straffegjennomføringsloven',
  tvl: 'tvisteloven',
  utl: 'utlendingsloven',
  vgml: 'vergemålsloven',
};

/** Endings of a law's name, bokmål and nynorsk. */
const law = 'lov(?:ens?|a|as)?';

/** A name stands alone, not inside a word. */
const alone = (names: string) => `(?<![\\p{L}\\d-])(?:${names})(?![\\p{L}\\d])`;

const service = 'tj?ene?ste?';
const agency =
  '(?:nav\\b|arbeids-?\\s*og\\s+velferds(?:forvaltning|forvalting|etat)(?:en|a)?)(?:\\s*\\(nav\\))?';

/** Sosialtjenesteloven by name or abbreviation; `sosialhjelpsloven` and slips of the name are taken for it. */
export const ownLaw = alone(
  [
    `lov(?:en|a)?(?:\\s+(?:av|frå|fra)\\s[^§\\n]{4,40}?)?\\s+om\\s+sosiale?\\s+${service}(?:r|ar|ne|ane)?(?:\\s+(?:i|for)\\s+${agency}|\\s+m\\.?\\s?[mv]\\.?)?`,
    `so[sz]\\p{L}*${law}(?:\\s+i\\s+nav)?(?:\\s+av)?(?:\\s+\\(?(?:1991|2009)\\)?)?`,
    `sosiale?[\\s-]+(?:${service}|hjelps?)[\\s-]*${law}`,
    `(?:sos\\.?\\s?)?${service}${law}`,
    'so?s?(?:ial)?\\.?\\s?tje?n?\\.?\\s?l(?:ov(?:en|a)?)?\\.?',
    'lov-2009-12-18-131|stl\\.?|sotl\\.?|sosttjl\\.?|stjl\\.?',
  ].join('|'),
);

const inside = 'og|i|til|for|av|på|ved';
const outside =
  'etter|med|som|der|eller|samt|men|at|er|har|kan|skal|jfr?|par|stl|sotjl|sosialt\\p{L}+';
/** A word of a law's title with the small word before it; neither goes on into the sentence around. */
const titleWord = `(?:(?:${inside})\\s+)?(?!(?:${inside}|${outside})(?!\\p{L}))\\p{L}[\\p{L}-]*`;

/** Any other law, regulation or abbreviation of one. */
export const otherLaw = `(?!${ownLaw})${alone(
  [
    `(?:lov|forskrift)(?:en|a)?\\s+om\\s+${titleWord}(?:\\s+${titleWord}){0,6}?(?:\\s+m\\.?\\s?[mv]\\.?)?`,
    `(?:\\p{L}+-,?\\s*(?:\\p{L}+-\\s+)?og\\s+)?(?:\\p{L}{2,}(?:-\\p{L}+)*-?|\\p{L}+-)${law}(?:\\s+\\((?:${Object.keys(abbreviations).join('|')})\\.?\\))?(?:\\s+(?:av\\s+)?\\(?(?:19|20)\\d\\d\\)?)?`,
    `(?:nav|psykisk\\s+helsevern|ia)\\s+${law}`,
    '(?:\\p{L}+-?)?forskrift(?:en|a|er)?',
    'gdpr|personvernforordning(?:en|a)|emk|barnekonvensjonen',
    `(?:${Object.keys(abbreviations).join('|')})\\.?`,
  ].join('|'),
)}`;

/** `loven` alone: the one that everybody here speaks of. */
export const theLaw = alone(law);

/** What to search for to find a law: its name, spelt out, without what it has before it or behind it in a sentence. */
export const spellOut = (name: string): string =>
  abbreviations[name.toLowerCase().replace(/\.$/, '')] ??
  name
    .replace(/^(?:lov|forskrift)(?:en|a)?\s+om\s+|\s*\(.*$|\s+(?:av\s+)?\d{4}$/gi, '')
    .replace(/(lov(?:en|a))s$/i, '$1');
