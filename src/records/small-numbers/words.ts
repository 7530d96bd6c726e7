const oneOf = (words: string) => words.trim().split(/\s+/).join('|');

const word = (words: string) => new RegExp(`^(?:${oneOf(words)})$`, 'iu');

/** Nouns for those a project is for, and for what one of them has one of; of compounds the last part. */
export const personNoun = word(String.raw`
  \p{L}*deltak[ea]r(?:e|en|ne|ar|ane)? \p{L}*bruk[ea]r(?:e|en|ne|ar|ane)? person(?:er|en|ene)? \p{L}*famili(?:e|er|en|ene) stykk(?:er)? stk
  mann menn \p{L}*kvinne(?:r|n|ne)? mor mødre(?:ne)? far fedre(?:ne)? \p{L}*foreld(?:er|re|rene|eren) \p{L}*forsørger(?:e|en|ne)?
  \p{L}*ungdom(?:mer|men|mene)? gutt(?:er|en|ene)? jente(?:r|n|ne)? \p{L}*barn(?:et|a)? unge voksne elev(?:er|en|ene)?
  \p{L}*kandidat(?:er|en|ene)? \p{L}*søker(?:e|en|ne)? \p{L}*mottaker(?:e|en|ne)? leietaker(?:e|en|ne)? beboer(?:e|en|ne)?
  \p{L}*(?:avhengig|utsatt|dømt|løslatt|trygded|narkoman|hjemløs|arbeidsløs|ledig|syk|sjuk)e misbruker(?:e|en|ne)? tvilling(?:er|ene)?
  innsatt(?:e|en)? husstand(?:er|en|ene)? husholdning(?:er|en|ene)? \p{L}*flyktning(?:er|en|ene)? \p{L}*innvandrer(?:e|en|ne)?
  klient(?:er|en|ene)? pasient(?:er|en|ene)? innbygger(?:e|en|ne)? ektepar ektefelle(?:r)? søskenpar søsken brødre søstre
  enslige? praktikant(?:er|en|ene)? lærling(?:er|en|ene)? familiemedlem(?:mer|met)? domfelte straffedømte bostedsløse
  sak(?:er|en|ene)? tilfelle[rt]? vedtak søknad(?:er)? boligkjøp utkastelse(?:r)? løslatelse(?:r)? dødsfall
  innleggelse(?:r)? bekymringsmelding(?:er)? omsorgsovertakelse(?:r)? dom(?:mer)? uføre(?:trygdede)? syke sykmeldte gravide skilte`);

/** Verbs that tell what has happened to people. */
export const eventVerb = word(`
  er var ble har hadde fikk kom gikk tok kjøpte flyttet mistet sluttet døde soner sonet startet begynte søkte bor bodde lever
  mottar mottok fullførte besto havnet trakk falt leier leide eier sitter satt står sto gjaldt gjelder`);

const after = word(String.raw`
  blir får kommer tar ønsker søker trenger trengte levde venter forlot skal skulle vil ville kan kunne må måtte reiste
  kjøpt dømt løslatt innlagt skilt gravid syk uføre vart fekk \p{L}{3,}et
  i på til fra frå med uten etter mot hos under over ved for gjennom som der ikke også fortsatt nå tilbake ute igjen videre inn ut opp`);

/** Whether a bare number before this word is one of people: `to fikk`, `to på`, `to som`. */
export const standsAfterPeople = (text: string): boolean =>
  eventVerb.test(text) || after.test(text);

/** Words between a number and its verb: `de to siste fikk`. */
export const ordinal = word(
  'siste første andre øvrige resterende gjenværende eldste yngste nyeste',
);

/** Words that make `en deltaker` anybody at all. */
export const general = word(
  'når hvis dersom at enn hver per kan kunne skal skulle må bør vil ville',
);

/** Words that make a number how often. */
export const timeNoun = word(
  'uka uken veka året måneden månaden dagen døgnet timen gangen slengen',
);

/** Words before the number of something that is no count. */
export const naming = word(
  '§ kl kap kapittel nr nummer fase trinn landgruppe landbakgrunn rad side prosjektår modul punkt',
);

/** Words after the number of a day or a term. */
export const month = word(String.raw`
  januar februar mars april mai juni juli august september oktober november desember trinn klasse kvartal halvår \d+`);
