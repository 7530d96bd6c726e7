/** Words that say whose a claim is. */
const owner =
  /(?<!\p{L})(?:ifølge|i følge|(?:NAV-)?kontoret|kontorene|rapporten|svaret|(?:NAV|prosjektet|teamet|de|ansatte|deltakerne|brukerne|veilederne|veilederen|lederne|skolen|kommunen|partnerne|\p{L}+) (?:selv )?(?:sier|si|mener|melder|meldte|opplever|opplevde|oppgir|oppga|forteller|fortalte|vurderer|vurderte|beskriver|beskrev|erfarer|erfarte|ser|så|framhever|viser|viste|skriver|skrev|peker|trekker|tror|regner|rapporterer|rapporterte|svarte|antar|nevner|roser)|etter (?:kontorets|rapportens)|målinger|målt)(?!\p{L})/iu;

/** Whether a sentence says whose claim it makes. */
export const hasOwner = (text: string): boolean => owner.test(text);
