import { fold } from '../../norwegian/fold.ts';
import { spellingsOf } from '../../norwegian/words.ts';

/** So many letters of a word tell well enough whether a name may begin with it. */
const length = 4;

const startOf = (word: string): string => fold(word).slice(0, length);

/** How names begin: what a page knows of them before it loads them, joined, for it is part of a file that every search needs. */
export const nameStarts = (names: Iterable<string>): string =>
  [...new Set([...names].flatMap((name) => spellingsOf(name).slice(0, 1)).map(startOf))]
    .filter((start) => /^\p{L}/u.test(start))
    .sort()
    .join(' ');

/** Numbers and signs that refs, municipalities and paragraphs are named by. */
const numbers = /§|\d{3}|\p{L}-?\d|(?<!\p{L})p(?:a?r?a?gr?|ar)|l\p{L}{0,3}\.?\s+\d/iu;

/** Words by which queries ask for data: how much there is of something, what came of it, and how it went on. */
const questions =
  /\b(?:hvor|kor|antal|andel|prosent|tal|statist|resultat|effekt|utfall|malopp|fikk|fekk|far|kom|gikk|gjekk|gatt|ut i|over|begyn|start|behold|drift|fast|varig|perman|lagt|la ned|nedla|avslut|avvikl|slutt|nytt|ny|vider|vidar|etter|skje|hende|framleis|fremdeles|fortsat|implement)/;

/** Whether a query may name something known, or ask for data: one look, before all names are loaded. */
export function mayName(query: string, starts: ReadonlySet<string>): boolean {
  if (numbers.test(query)) return true;
  const words = spellingsOf(query);
  return (
    questions.test(words.map(fold).join(' ')) ||
    words.some((word) => starts.has(startOf(word)) || starts.has(startOf(word.replace(/s$/i, ''))))
  );
}
