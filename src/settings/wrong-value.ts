/** Thrown for a value that a setting cannot have; the message goes on from the setting's name. */
export class WrongValue extends Error {}

const longestShown = 80;

/** Refuses a value: what it does wrong, and what a right one is. */
export function refuse(text: string, complaint: string): never {
  const shown = text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
  throw new WrongValue(`is ${JSON.stringify(shown)}, which ${complaint}`);
}

/** Control and other unseen characters, and halves of characters. */
export const unseen = /\p{C}/u;

/** What whole addresses begin with. */
export const protocol = /^[a-z][a-z\d+.-]*:\/\//i;
