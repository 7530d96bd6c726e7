/** What personal data can be, as a reader of messages calls it. */
export type Kind = 'e-postadresse' | 'telefonnummer' | 'fødselsnummer' | 'personnavn';

/** A piece of a plain text that could be personal data. */
export interface Found {
  kind: Kind;
  text: string;
  /** Where it begins in the plain text. */
  place: number;
}
