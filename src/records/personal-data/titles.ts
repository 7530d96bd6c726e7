/** Forms of address: the word behind one is a name. */
const address =
  /(?:^|[^\p{L}])(?:[Ff]ru|FRU|[Ff]røken|[Ff]rk\.?|[Hh]err|HERR|[Hh]r\.|[Dd]r\.|[Dd]oktor) $/u;

/** Roles: two capitalised words behind one are a name, unless they are those of an office or a place. */
const role =
  /(?:^|[^\p{L}])(?:veileder|prosjektleder|prosjektmedarbeider|prosjektansvarlig|saksbehandler|avdelingsleder|fagleder|teamleder|leder|kontaktperson|kontakt|fastlege|psykolog|rektor|advokat|ordfører|utarbeidet av|skrevet av|hilsen|mvh|v\/):? ?$/iu;

/** Words that names of offices, places and organisations begin with or have in second place. */
const first =
  /^(?:Nav|NAV|Norges?|Norske?|Nord|Nordre|Sør|Søndre|Øst|Østre|Vest|Vestre|Indre|Ytre|Midt|Midtre|Øvre|Nedre|Store?|Lille|Gamle|Nye?|Nytt|Røde|Blå|Kirkens|Den|Det|De|Et|En|Ett|Ung|Barne|St|Sankt)(?:-|$)|[^a-zß-öø-ÿ]$|(?:en|et|ene|s)$/;
const last =
  /^(?:Kommune|Bydel|Skole|Videregående|Universitet|Sykehus|Kors|Bymisjon|Stiftelse|Senter|Fylke|Legesenter|Bedrift|Kompetanse|Nord|Sør|Øst|Vest)(?:s|en|et)?$|[^a-zß-öø-ÿ]$/;

/** Degrees that are written as "Dr. Philos". */
const degree = /^(?:philos|phil|med|scient|polit|ing|art|oecon|agric|juris|psychol|theol|techn)$/i;

/** Whether a form of address stands before a word, so that it is a name. */
export const isAddressed = (text: string, place: number, word: string): boolean =>
  text[place - 1] === ' ' &&
  address.test(text.slice(Math.max(0, place - 9), place)) &&
  !degree.test(word);

/** Whether two words are the name of somebody whose role stands before them. */
export const isPresented = (text: string, place: number, one: string, other: string): boolean =>
  role.test(text.slice(Math.max(0, place - 24), place)) && !first.test(one) && !last.test(other);
