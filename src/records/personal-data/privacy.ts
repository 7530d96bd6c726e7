import { birthNumbersIn } from './birth-numbers.ts';
import { digitRunsIn } from './digit-runs.ts';
import { emailsIn } from './emails.ts';
import type { Found } from './found.ts';
import { namesIn } from './names.ts';
import { plainText } from './plain-text.ts';
import { telephonesIn } from './telephones.ts';

/**
 * Personal data in a text as a reader sees it: e-mail addresses, Norwegian telephone numbers, birth numbers with right
 * check digits and names of persons. What lies within one of the texts in `allowed` may stand, birth numbers excepted.
 */
export const personalDataIn = (text: string, allowed: readonly string[] = []): Found[] =>
  findPersonalData(plainText(text).text, allowed);

/** The same for a text that is plain already. */
export function findPersonalData(text: string, allowed: readonly string[]): Found[] {
  const emails = emailsIn(text);
  const names = namesIn(text).filter(
    (name) => !emails.some((email) => email.text.includes(name.text)),
  );
  const found = [...emails, ...numbersIn(text), ...names];
  if (found.length === 0) return found;
  const passages = allowed.flatMap((passage) => placesOf(plainText(passage).text, text));
  const isAllowed = ({ kind, text: match, place }: Found) =>
    kind !== 'fødselsnummer' &&
    (allowed.includes(match) ||
      passages.some(({ from, to }) => from <= place && place + match.length <= to));
  return found.filter((data) => !isAllowed(data));
}

const numbersIn = (text: string): Found[] =>
  digitRunsIn(text).flatMap((run) => {
    const births = birthNumbersIn(run);
    return births.length > 0 ? births : telephonesIn(run);
  });

/** Where a passage stands in a text, in whatever case. */
function placesOf(passage: string, text: string): { from: number; to: number }[] {
  const [wanted, searched] = [passage.toLowerCase(), text.toLowerCase()];
  const places: { from: number; to: number }[] = [];
  if (wanted === '') return places;
  for (let at = searched.indexOf(wanted); at !== -1; at = searched.indexOf(wanted, at + 1))
    places.push({ from: at, to: at + wanted.length });
  return places;
}
