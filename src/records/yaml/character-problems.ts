import { parseDocument } from 'yaml';
import type { Problem } from '../problem.ts';
import { type ForbiddenCharacter, forbiddenCharacters } from '../text/characters.ts';
import { writtenValues } from './written-values.ts';

/** The forbidden characters of a YAML text: each kind once for each field, with its first place. */
export function characterProblems(file: string, yaml: string): Problem[] {
  const characters = forbiddenCharacters(yaml);
  if (characters.length === 0) return [];
  const fields = fieldFinder(yaml);
  return tell(file, characters, ({ line, column, offset }) => ({
    field: fields(offset),
    place: `line ${line}, column ${column}`,
  }));
}

/** Those of a text that is no YAML: each kind once, with its first place. */
export const placedCharacterProblems = (file: string, text: string): Problem[] =>
  tell(file, forbiddenCharacters(text), ({ line, column }) => ({
    field: '',
    place: `line ${line}, column ${column}`,
  }));

/** Those that the escapes of a text, such as `\u0000`, stand for. */
export const escapedCharacterProblems = (file: string, field: string, text: string): Problem[] =>
  tell(file, forbiddenCharacters(text), () => ({ field, place: 'an escape' }));

function tell(
  file: string,
  characters: readonly ForbiddenCharacter[],
  placeOf: (character: ForbiddenCharacter) => { field: string; place: string },
): Problem[] {
  const found = new Map<string, { field: string; place: string; name: string; count: number }>();
  for (const character of characters) {
    const { field, place } = placeOf(character);
    const key = `${field} ${character.name}`;
    const known = found.get(key);
    if (known) known.count++;
    else found.set(key, { field, place, name: character.name, count: 1 });
  }
  return Array.from(found.values(), ({ field, place, name, count }) => ({
    file,
    field: field === '' ? place : field,
    message: `holds ${name}${field === '' ? '' : ` (${place})`}${count > 1 ? ` and ${count - 1} more of them` : ''}; delete it, or type what it was meant to be`,
  }));
}

/** Whether a key can be one; a text with other line ends may be taken for one long key. */
const isName = (key: string | number) => /^[\w-]{1,60}$/.test(String(key));

/** Finds the field of a place in a text; places are asked for in their order. */
function fieldFinder(yaml: string): (offset: number) => string {
  const values = writtenValues(parseDocument(yaml, { prettyErrors: false }));
  let next = 0;
  return (offset) => {
    while ((values[next]?.end ?? Infinity) <= offset) next++;
    const value = values[next];
    const isInside = value && value.start <= offset && value.path.every(isName);
    return isInside ? value.path.join('.') : '';
  };
}
