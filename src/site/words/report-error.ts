/** What somebody reports an error in, as far as that is known. */
export interface Reported {
  title?: string;
  ref?: string;
  /** Where it is read, as a whole address. */
  address?: string;
  /** Names of the fields that the error can be in. */
  fields?: readonly string[];
}

/** A message that reports an error, with blanks for what only its sender knows. */
export interface ErrorMessage {
  subject: string;
  text: string;
}

/** The message: what is known is filled in, the rest is asked for. */
export function errorMessage({ title, ref, address = '', fields = [] }: Reported): ErrorMessage {
  const subject = 'Feil i Erfaringsbanken';
  const lines = [
    title === undefined ? subject : `${subject}: ${title}`,
    `${ref === undefined ? 'Referanse, som står nederst på prosjektsiden' : 'Referanse'}: ${ref ?? ''}`,
    `Adresse: ${address}`,
    fields.length === 0 ? 'Felt: ' : `Felt (stryk det som ikke passer): ${fields.join(', ')}`,
    'Dette er feil: ',
    'Slik bør det stå: ',
  ];
  return { subject: ref === undefined ? subject : `${subject}: ${ref}`, text: lines.join('\n') };
}

/** The link that opens such a message in a mail program. */
export const mailLink = (contact: string, { subject, text }: ErrorMessage): string =>
  `mailto:${contact}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
