import { allowedTextsFile, allowedTextsOf, readAllowedTexts } from './allowed-texts.ts';
import { type AuthoredFile, readAuthoredFiles } from './authored-files.ts';
import { familyNames } from './personal-data/family-names.ts';
import { type PlainText, plainText } from './personal-data/plain-text.ts';
import { findPersonalData, personalDataIn } from './personal-data/privacy.ts';
import { type Problem, quote } from './problem.ts';
import type { AllowedText } from './schemas/allowed-text.ts';

/**
 * Personal data in what is authored: the whole text of records, lists and pages, comments and all, and the names of the
 * files; and what is wrong with the list of texts that may stand. A list that could not be read is told as such, and may have
 * every text.
 */
export function checkPersonalData(folder: string): Problem[] {
  const listed = readAllowedTexts(folder);
  if (!listed.ok) return listed.problems;
  const files = readAuthoredFiles(folder).map((file) => ({ ...file, plain: plainText(file.text) }));
  const allowed = allowedTextsOf(folder, listed);
  return [...files.flatMap((file) => problemsOf(file, allowed)), ...unneeded(listed.value, files)];
}

/** A file with what a reader sees of it. */
interface ReadFile extends AuthoredFile {
  plain: PlainText;
}

const cure = `leave it out, or if it is nobody's, list it in ${allowedTextsFile} with the reason`;

function problemsOf({ file, text, plain }: ReadFile, allowed: readonly string[]): Problem[] {
  const inText = findPersonalData(plain.text, allowed).map(({ kind, text: match, place }) => {
    const line = plain.lineOf(place) ?? lineWith(match, text);
    const message = `may hold personal data (${kind}): ${quote(match)}; ${cure}`;
    return { file, field: line > 0 ? `line ${line}` : '', message };
  });
  const inName = personalDataIn(titleOf(file), allowed).map(({ kind, text: match }) => ({
    file,
    field: '',
    message: `may have personal data in its name (${kind}): ${quote(match)}; ${cure}`,
  }));
  return withoutTwins([...inName, ...inText]);
}

const lineWith = (match: string, text: string) =>
  text.split('\n').findIndex((line) => line.includes(match)) + 1;

/** The name of a file as words, with capitals where a family name stands, so that it can be seen whether it names somebody. */
function titleOf(file: string): string {
  const words = file.replace(/^.*\/|\.\w+$/g, '').split('-');
  const isFamily = (place: number) => familyNames.has(words[place] ?? '');
  return words
    .map((word, place) =>
      isFamily(place) || isFamily(place + 1) ? word.charAt(0).toUpperCase() + word.slice(1) : word,
    )
    .join(' ');
}

const withoutTwins = (problems: readonly Problem[]) => [
  ...new Map(problems.map((problem) => [`${problem.field} ${problem.message}`, problem])).values(),
];

function unneeded(listed: readonly AllowedText[], files: readonly ReadFile[]): Problem[] {
  const texts = files
    .filter(({ file }) => file !== allowedTextsFile)
    .map(({ plain }) => plain.text.toLowerCase());
  const isFound = (wanted: string) => texts.some((text) => text.includes(wanted));
  return listed
    .map(({ text }, index) => ({ text, index }))
    .filter(({ text }) => !isFound(plainText(text).text.toLowerCase()))
    .map(({ text, index }) => ({
      file: allowedTextsFile,
      field: `${index}.text`,
      message: `lists ${quote(text)}, which stands nowhere in the content; remove it, or write it as it stands there`,
    }));
}
